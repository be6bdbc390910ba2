"""A commander gives a case to somebody who was not there."""

import pytest

from desktop.domain.cases import CaseActKind
from desktop.domain.gate import Locked, LockReason
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem
from desktop.ports.grants import PlaybackGrant
from tests.fakes.builders import REYES
from tests.unit.services.cases_on_fakes import CaseOnFakes, a_case
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    COMMANDER,
    CUSTODIAN,
    INTERNAL_AFFAIRS,
    INVESTIGATOR,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)


@pytest.fixture
def case(station: StationOnFakes) -> CaseOnFakes:
    return a_case(station, "UOF", assigned=False)


def assign(case: CaseOnFakes, officer: Badge, by: Badge = COMMANDER, note: str = "Yours") -> None:
    case.station.assign_case(case.station.session(by), case.incident.number, officer, note)


@pytest.mark.parametrize("badge", [INVESTIGATOR, INTERNAL_AFFAIRS])
def test_who_was_given_the_case_plays_its_footage(case: CaseOnFakes, badge: Badge) -> None:
    """Policy 4; the words of the note stay in the records, the log holds their digest."""
    session = case.station.session(badge)
    locked = case.station.custodian.release(session, [case.recording.id])
    assert isinstance(locked, Locked)
    assert [reason.code for reason in locked.reasons] == [LockReason.NOT_ON_CASE]
    case.station.turn_page()
    assign(case, badge, note="  The force review ")
    (act,) = case.file.acts
    assert (act.kind, act.officer, act.by) == (CaseActKind.ASSIGNED, badge, COMMANDER)
    assert act.words.text == "The force review"
    assert case.station.journal() == [("case-assigned", COMMANDER)]
    assert case.station.last_entry()["details"] == {
        "incident": case.incident.id,
        "officer": badge,
        "note": act.words.digest,
    }
    released = case.station.custodian.release(session, [case.recording.id])
    assert isinstance(released, PlaybackGrant)


@pytest.mark.parametrize("badge", [REYES, SERGEANT, CUSTODIAN])
def test_a_case_goes_to_those_who_work_on_cases_alone(case: CaseOnFakes, badge: Badge) -> None:
    with refused(Problem.CASE_WORKER_UNFIT, officer=badge):
        assign(case, badge)
    assert case.station.journal() == []


def test_a_disabled_account_gets_no_case(case: CaseOnFakes) -> None:
    case.station.disable(INVESTIGATOR)
    with refused(Problem.CASE_WORKER_UNFIT, officer=INVESTIGATOR):
        assign(case, INVESTIGATOR)


def test_whoever_was_there_never_investigates_it(case: CaseOnFakes) -> None:
    """Policy 4: own incidents are excluded."""
    case.involve(INVESTIGATOR)
    with refused(Problem.CASE_WORKER_INVOLVED, officer=INVESTIGATOR):
        assign(case, INVESTIGATOR)
    case.involve(COMMANDER)
    with refused(Problem.OWN_INCIDENT, incident=case.incident.number):
        assign(case, INTERNAL_AFFAIRS)
    assert case.file.acts == ()


@pytest.mark.parametrize("by", [SERGEANT, INVESTIGATOR, CUSTODIAN, PARTNER])
def test_only_a_commander_assigns(case: CaseOnFakes, by: Badge) -> None:
    with refused(Problem.NO_RIGHT, right="assign-case"):
        assign(case, INVESTIGATOR, by)


def test_a_commander_assigns_within_the_unit(station: StationOnFakes) -> None:
    recording = station.film(Badge("8100"))
    incident = station.incident(recording, by=Badge("8100"))
    with refused(Problem.OUTSIDE_UNIT, unit="harbour"):
        station.assign_case(station.session(COMMANDER), incident.id, INVESTIGATOR, "Yours")


def test_a_case_is_assigned_once_with_a_note_to_somebody_known(case: CaseOnFakes) -> None:
    with bad_input(Problem.NOTE_MISSING):
        assign(case, INVESTIGATOR, note=" ")
    with bad_input(Problem.OFFICER_UNKNOWN, badge="0000"):
        assign(case, Badge("0000"))
    assign(case, INVESTIGATOR)
    with refused(Problem.CASE_ACT_STANDS, incident=case.incident.number):
        assign(case, INVESTIGATOR)
    assert len(case.file.acts) == 1
