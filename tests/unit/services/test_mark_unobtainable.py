"""A report that will not come: a custodian says why, and nothing opens by it."""

import pytest

from desktop.domain.cases import CaseActKind, UnobtainableReason
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
    INVESTIGATOR,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

INJURED = UnobtainableReason.INJURED


@pytest.fixture
def case(station: StationOnFakes) -> CaseOnFakes:
    return a_case(station, "UOF")


def mark(
    case: CaseOnFakes, officer: Badge = REYES, by: Badge = CUSTODIAN, note: str = "In"
) -> None:
    station = case.station
    station.mark_unobtainable(station.session(by), case.incident.number, officer, INJURED, note)


def test_it_opens_to_the_investigator_on_the_case_and_to_nobody_else(case: CaseOnFakes) -> None:
    """Policy 2.12: a deadlock ends at the investigator."""
    case.involve(PARTNER)
    mark(case, note="In hospital")
    (act,) = [each for each in case.file.acts if each.kind is CaseActKind.UNOBTAINABLE]
    assert (act.officer, act.by, act.reason, act.words.text) == (
        REYES,
        CUSTODIAN,
        INJURED,
        "In hospital",
    )
    assert case.station.journal()[-1] == ("report-unobtainable", CUSTODIAN)
    assert case.station.last_entry()["details"] == {
        "incident": case.incident.id,
        "officer": REYES,
        "note": act.words.digest,
        "reason": "injured",
    }
    for badge, code in (
        (REYES, LockReason.REPORT_NOT_SEALED),
        (PARTNER, LockReason.OTHER_OFFICERS_FOOTAGE),
        (SERGEANT, LockReason.REPORT_UNOBTAINABLE),
        (COMMANDER, LockReason.REPORT_UNOBTAINABLE),
    ):
        session = case.station.session(badge)
        locked = case.station.custodian.release(session, [case.recording.id], reason="weekly")
        assert isinstance(locked, Locked)
        assert [each.code for each in locked.reasons] == [code]
    session = case.station.session(INVESTIGATOR)
    released = case.station.custodian.release(session, [case.recording.id])
    assert isinstance(released, PlaybackGrant)


def test_only_whoever_was_there_and_has_told_nothing_is_marked(case: CaseOnFakes) -> None:
    with refused(Problem.OFFICER_NOT_INVOLVED, officer=PARTNER):
        mark(case, PARTNER)
    with bad_input(Problem.OFFICER_UNKNOWN):
        mark(case, Badge("0000"))
    case.station.seal(case.incident)
    with refused(Problem.ACCOUNT_EXISTS, officer=REYES):
        mark(case)
    assert case.officers(CaseActKind.UNOBTAINABLE) == frozenset()


def test_it_is_marked_once_with_a_note_by_a_custodian_who_was_not_there(case: CaseOnFakes) -> None:
    with bad_input(Problem.NOTE_MISSING):
        mark(case, note=" ")
    for by in (SERGEANT, COMMANDER, INVESTIGATOR, REYES):
        with refused(Problem.NO_RIGHT, right="mark-unobtainable"):
            mark(case, by=by)
    mark(case)
    with refused(Problem.CASE_ACT_STANDS):
        mark(case)
    case.involve(PARTNER)
    case.involve(CUSTODIAN)
    with refused(Problem.OWN_INCIDENT):
        mark(case, PARTNER)
