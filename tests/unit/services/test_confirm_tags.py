"""An uninvolved supervisor confirms an incident's tags as they are."""

import pytest

from desktop.domain.gate import Locked, LockReason
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem
from desktop.ports.grants import PlaybackGrant
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.cases_on_fakes import CaseOnFakes, a_case
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    COMMANDER,
    CUSTODIAN,
    HARBOUR_SERGEANT,
    INVESTIGATOR,
    SERGEANT,
    StationOnFakes,
)


@pytest.fixture
def case() -> CaseOnFakes:
    """A call for service under a policy that gates force, and confirms what it does not gate."""
    classes = a_policy(gated_categories=frozenset({"UOF"}), confirms_first_tag=True)
    return a_case(StationOnFakes(rulebook=FakeRulebook(classes)), "CFS", assigned=False)


def confirm(
    case: CaseOnFakes, by: Badge = SERGEANT, note: str = "As dispatched", version: int | None = None
) -> None:
    session = case.station.session(by)
    case.station.confirm_tags(session, case.incident.number, note, version)


def test_what_the_officer_tagged_opens_once_it_is_confirmed(case: CaseOnFakes) -> None:
    """Policy 2.9: a first tag opens nothing by itself."""
    station = case.station
    locked = station.custodian.release(station.session(), [case.recording.id])
    assert isinstance(locked, Locked)
    assert [each.code for each in locked.reasons] == [LockReason.FIRST_TAG_UNCONFIRMED]
    station.turn_page()
    confirm(case, version=1)
    (act,) = case.file.acts
    assert (act.officer, act.by, act.tag_version) == (SERGEANT, SERGEANT, 1)
    assert station.journal() == [("tags-confirmed", SERGEANT)]
    assert station.last_entry()["details"] == {
        "incident": case.incident.id,
        "officer": SERGEANT,
        "note": act.words.digest,
        "version": 1,
    }
    released = station.custodian.release(station.session(), [case.recording.id])
    assert isinstance(released, PlaybackGrant)


def test_tags_that_were_changed_meanwhile_are_not_confirmed(case: CaseOnFakes) -> None:
    station = case.station
    station.tag.retag(station.session(), case.incident.id, "CFS", ["dispatched-call"])
    with refused(Problem.TAGS_CHANGED_MEANWHILE, incident=case.incident.number):
        confirm(case, version=1)
    confirm(case, version=2)
    assert case.file.confirmed_versions() == {2}


def test_a_later_version_waits_for_a_confirmation_of_its_own(case: CaseOnFakes) -> None:
    confirm(case)
    with refused(Problem.CASE_ACT_STANDS):
        confirm(case)
    station = case.station
    station.tag.retag(station.session(), case.incident.id, "CFS", ["dispatched-call"])
    locked = station.custodian.release(station.session(), [case.recording.id])
    assert isinstance(locked, Locked)
    confirm(case, COMMANDER)
    assert case.file.confirmed_versions() == {1, 2}


def test_only_a_supervisor_of_the_unit_who_was_not_there_confirms(case: CaseOnFakes) -> None:
    for by in (INVESTIGATOR, CUSTODIAN, Badge("4711")):
        with refused(Problem.NO_RIGHT, right="confirm-tags"):
            confirm(case, by)
    with refused(Problem.OUTSIDE_UNIT):
        confirm(case, HARBOUR_SERGEANT)
    case.involve(SERGEANT)
    with refused(Problem.OWN_INCIDENT):
        confirm(case)
    with bad_input(Problem.NOTE_MISSING):
        confirm(case, COMMANDER, " ")
    assert case.file.acts == ()
