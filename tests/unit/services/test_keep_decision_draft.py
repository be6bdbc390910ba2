"""Notes of decisions: safe every few seconds, the writer's only, gone with the decision."""

from datetime import timedelta

import pytest

from desktop.domain.drafts import DecisionDraft
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.reports import Outcome, SealedReport
from tests.fakes.builders import NOON
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    COMMANDER,
    HARBOUR_SERGEANT,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

APPROVED, RETURNED = Outcome.APPROVED, Outcome.RETURNED
WORDS = "Which door did you come in by?"


@pytest.fixture
def incident(station: StationOnFakes) -> Incident:
    return station.incident(station.film())


@pytest.fixture
def report(station: StationOnFakes, incident: Incident) -> SealedReport:
    sealed = station.seal(incident)
    station.turn_page()
    return sealed


def save(station: StationOnFakes, report: SealedReport, badge: Badge = SERGEANT) -> None:
    session = station.session(badge)
    station.decision_drafts.save(session, report.id, RETURNED, ["unclear"], WORDS)


def found(
    station: StationOnFakes, report: SealedReport, badge: Badge = SERGEANT
) -> tuple[DecisionDraft, ...]:
    return station.decision_drafts.load(station.session(badge), report.id)


def test_a_note_is_found_again_by_its_writer_alone_and_enters_nothing(
    station: StationOnFakes, report: SealedReport
) -> None:
    save(station, report)
    draft = DecisionDraft(SERGEANT, report.id, RETURNED, ("unclear",), WORDS, NOON)
    assert found(station, report) == (draft,)
    assert found(station, report, COMMANDER) == ()
    assert station.journal() == []


def test_a_note_that_was_emptied_is_dropped(station: StationOnFakes, report: SealedReport) -> None:
    save(station, report)
    kept = station.decision_drafts.save(station.session(SERGEANT), report.id, RETURNED, [], " \n")
    assert kept is None
    assert found(station, report) == ()


def test_approving_and_returning_have_a_note_each(
    station: StationOnFakes, report: SealedReport
) -> None:
    save(station, report)
    station.clock.advance(timedelta(seconds=5))
    session = station.session(SERGEANT)
    station.decision_drafts.save(session, report.id, APPROVED, (), "Well told.")
    assert [each.outcome for each in found(station, report)] == [APPROVED, RETURNED]


def test_deciding_drops_everybodys_notes_about_that_report(
    station: StationOnFakes, incident: Incident, report: SealedReport
) -> None:
    save(station, report)
    save(station, report, COMMANDER)
    station.decide(station.session(COMMANDER), incident.id, RETURNED, WORDS)
    assert found(station, report) == found(station, report, COMMANDER) == ()
    with refused(Problem.NOTHING_TO_DECIDE):
        save(station, report)


def test_a_decision_that_fails_leaves_the_note(
    station: StationOnFakes, incident: Incident, report: SealedReport
) -> None:
    save(station, report)
    station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    with bad_input(Problem.DISK_FULL):
        station.decide(station.session(SERGEANT), incident.id, RETURNED, WORDS)
    assert len(found(station, report)) == 1


def test_what_was_typed_before_the_session_ended_is_kept_after_it(
    station: StationOnFakes, report: SealedReport
) -> None:
    """The window locks while a note is on its way to the records."""
    session = station.session(SERGEANT)
    session.end()
    with refused(Problem.SESSION_ENDED):
        station.decision_drafts.save(session, report.id, RETURNED, (), WORDS)
    station.decision_drafts.save_last(session, report.id, RETURNED, (), WORDS)
    assert [each.note for each in found(station, report)] == [WORDS]


def test_a_note_is_about_what_its_writer_may_decide(
    station: StationOnFakes, incident: Incident, report: SealedReport
) -> None:
    with refused(Problem.NO_RIGHT):
        save(station, report, PARTNER)
    with refused(Problem.NO_RIGHT):
        station.decision_drafts.save_last(station.session(PARTNER), report.id, RETURNED, (), WORDS)
    with refused(Problem.NO_RIGHT):
        found(station, report, PARTNER)
    with refused(Problem.OUTSIDE_UNIT):
        save(station, report, HARBOUR_SERGEANT)
    with bad_input(Problem.REPORT_UNKNOWN):
        station.decision_drafts.save(station.session(SERGEANT), "none", RETURNED, (), WORDS)
    station.tag.add_officer(station.session(), incident.id, SERGEANT, Involvement.SUPERVISOR)
    with refused(Problem.OWN_INCIDENT):
        save(station, report)
