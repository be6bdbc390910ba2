"""Critical footage is released by an investigator, one person at a time, after their account."""

import pytest

from desktop.domain.cases import CaseActKind
from desktop.domain.gate import Locked, LockReason
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Involvement
from desktop.domain.refusals import Problem
from desktop.ports.grants import PlaybackGrant
from tests.fakes.builders import REYES
from tests.fakes.rulebook import FakeRulebook, a_policy
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
    return a_case(station)


def codes(case: CaseOnFakes, by: Badge, reason: str | None = None) -> list[LockReason]:
    """What locks it to somebody; nothing where it opens."""
    session = case.station.session(by)
    released = case.station.custodian.release(session, [case.recording.id], reason=reason)
    if isinstance(released, Locked):
        return [each.code for each in released.reasons]
    assert isinstance(released, PlaybackGrant)
    return []


def test_it_opens_to_that_person_alone_after_the_report(case: CaseOnFakes) -> None:
    """Policy 2.6: officer by officer; viewing is never joint."""
    case.involve(PARTNER)
    case.station.seal(case.incident)
    case.station.seal(case.incident, by=PARTNER)
    assert codes(case, REYES) == [LockReason.CRITICAL_HOLD]
    case.station.turn_page()
    case.release(REYES)
    assert case.station.journal() == [("critical-released", INVESTIGATOR)]
    assert case.station.last_entry()["details"]["officer"] == REYES
    assert codes(case, REYES) == []
    assert codes(case, PARTNER) == [LockReason.CRITICAL_HOLD]
    assert case.officers(CaseActKind.RELEASED) == {REYES}


def test_it_is_refused_before_that_officers_own_account(case: CaseOnFakes) -> None:
    with refused(Problem.RELEASE_BEFORE_ACCOUNT, officer=REYES):
        case.release(REYES)
    assert case.station.journal() == []


def test_a_statement_to_the_investigator_is_an_account(case: CaseOnFakes) -> None:
    """Policy 2.5."""
    session = case.station.session(INVESTIGATOR)
    case.station.enter_account.statement(session, case.incident.id, REYES, "Interviewed at noon")
    case.release(REYES)
    assert codes(case, REYES) == []


@pytest.mark.parametrize("comes_first", [True, False])
def test_only_where_the_policy_in_force_says_so_a_release_comes_first(*, comes_first: bool) -> None:
    """Policy 2.6 and preset D."""
    policy = a_policy(release_before_report=comes_first)
    case = a_case(StationOnFakes(rulebook=FakeRulebook(policy)))
    if comes_first:
        case.release(REYES)
        assert codes(case, REYES) == []
    else:
        with refused(Problem.RELEASE_BEFORE_ACCOUNT):
            case.release(REYES)


def test_a_supervisor_who_was_not_there_has_no_account_to_give(case: CaseOnFakes) -> None:
    """Policy 2.4: barred until an investigator releases it to them."""
    assert codes(case, SERGEANT, "weekly") == [LockReason.CRITICAL_HOLD]
    case.release(SERGEANT)
    assert codes(case, SERGEANT, "weekly") == []


def test_only_an_investigator_on_the_case_releases(case: CaseOnFakes) -> None:
    case.station.seal(case.incident)
    with refused(Problem.NOT_ON_CASE, incident=case.incident.number):
        case.release(by=INTERNAL_AFFAIRS)
    for by in (SERGEANT, COMMANDER, CUSTODIAN, REYES):
        with refused(Problem.NO_RIGHT, right="release-critical"):
            case.release(by=by)
    case.assign(INTERNAL_AFFAIRS)
    case.release(by=INTERNAL_AFFAIRS)
    assert case.officers(CaseActKind.RELEASED) == {REYES}


def test_who_turns_out_to_have_been_there_releases_nothing(case: CaseOnFakes) -> None:
    case.involve(INVESTIGATOR, Involvement.ON_SCENE)
    case.station.seal(case.incident)
    with refused(Problem.OWN_INCIDENT):
        case.release()


def test_what_is_not_critical_needs_no_release(station: StationOnFakes) -> None:
    case = a_case(station, "UOF")
    station.seal(case.incident)
    with refused(Problem.NOT_CRITICAL):
        case.release()


def test_a_release_is_made_once_with_a_note_to_somebody_known(case: CaseOnFakes) -> None:
    case.station.seal(case.incident)
    session = case.station.session(INVESTIGATOR)
    with bad_input(Problem.NOTE_MISSING):
        case.station.release_critical(session, case.incident.id, REYES, "")
    with bad_input(Problem.OFFICER_UNKNOWN):
        case.release(Badge("0000"))
    case.release()
    with refused(Problem.CASE_ACT_STANDS):
        case.release()
