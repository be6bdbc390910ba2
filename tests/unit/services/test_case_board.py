"""Cases as those who work on them see them: who has told, and who may watch."""

import pytest

from desktop.domain.cases import AccountKind, UnobtainableReason
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Involvement
from desktop.domain.refusals import Problem
from desktop.services.case_board import CaseBoard, CaseLine, CasePerson
from tests.fakes.builders import REYES
from tests.unit.services.cases_on_fakes import CaseOnFakes, a_case
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    HARBOUR_SERGEANT,
    INTERNAL_AFFAIRS,
    INVESTIGATOR,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)


@pytest.fixture
def case(station: StationOnFakes) -> CaseOnFakes:
    return a_case(station)


def board(case: CaseOnFakes) -> CaseBoard:
    return CaseBoard(case.station.records, case.station.rulebook)


def line(case: CaseOnFakes, by: Badge = INVESTIGATOR) -> CaseLine:
    return board(case).find(case.station.session(by), case.incident.number)


def test_each_person_is_told_with_their_account_and_their_release(case: CaseOnFakes) -> None:
    """Policy 2.6: officer by officer."""
    case.involve(PARTNER)
    station = case.station
    station.enter_account.statement(
        station.session(INVESTIGATOR), case.incident.id, REYES, "By telephone"
    )
    case.release()
    reason = UnobtainableReason.INJURED
    station.mark_unobtainable(station.session(CUSTODIAN), case.incident.id, PARTNER, reason, "Ill")
    station.turn_page()
    told = line(case)
    assert told.is_critical
    assert (told.workers, told.tag_version, told.is_confirmed) == ((INVESTIGATOR,), 1, False)
    assert told.people == (
        CasePerson(
            REYES,
            frozenset({Involvement.RECORDER}),
            has_account=True,
            outside=AccountKind.STATEMENT,
            is_released=True,
            unobtainable=None,
        ),
        CasePerson(
            PARTNER,
            frozenset({Involvement.WITNESS}),
            has_account=False,
            outside=None,
            is_released=False,
            unobtainable=reason,
        ),
    )
    assert station.journal() == []


def test_a_confirmation_is_told_until_the_tags_change(case: CaseOnFakes) -> None:
    station = case.station
    station.confirm_tags(station.session(SERGEANT), case.incident.id, "As it was")
    assert line(case).is_confirmed
    station.tag.retag(station.session(), case.incident.id, "CRI", ["dispatched-call"])
    told = line(case)
    assert (told.tag_version, told.is_confirmed) == (2, False)


def test_who_works_on_cases_finds_their_own(case: CaseOnFakes) -> None:
    found = board(case)
    assert [each.incident.id for each in found(case.station.session(INVESTIGATOR))] == [
        case.incident.id
    ]
    assert found(case.station.session(INTERNAL_AFFAIRS)) == ()


def test_others_find_an_incident_as_far_as_their_role_reaches(case: CaseOnFakes) -> None:
    for badge in (SERGEANT, COMMANDER, CUSTODIAN):
        assert line(case, badge).incident.id == case.incident.id
    with refused(Problem.OUTSIDE_UNIT):
        line(case, HARBOUR_SERGEANT)
    with refused(Problem.NOT_ON_CASE):
        line(case, INTERNAL_AFFAIRS)
    for badge in (REYES, ADMIN, AUDITOR):
        with refused(Problem.NO_RIGHT):
            line(case, badge)
    with bad_input(Problem.INCIDENT_UNKNOWN):
        board(case).find(case.station.session(CUSTODIAN), "I-99-00001")


def test_who_may_read_the_reports_of_a_case_is_told(case: CaseOnFakes) -> None:
    """Policy 2.3, 4: whoever works on it, or leads its unit; a custodian reads none."""
    readers = {by: line(case, by).may_read for by in (INVESTIGATOR, COMMANDER, SERGEANT, CUSTODIAN)}
    assert readers == {INVESTIGATOR: True, COMMANDER: True, SERGEANT: True, CUSTODIAN: False}
    case.involve(SERGEANT)
    assert not line(case, SERGEANT).may_read
