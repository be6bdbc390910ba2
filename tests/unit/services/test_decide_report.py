"""A supervisor approves or returns sealed reports."""

import pytest

from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Decision, Outcome
from tests.fakes.builders import NOON, REYES, UNIT
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    HARBOUR_SERGEANT,
    INVESTIGATOR,
    PARTNER,
    SEEN_BEFORE,
    SERGEANT,
    StationOnFakes,
)

APPROVED, RETURNED = Outcome.APPROVED, Outcome.RETURNED


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


def decisions(station: StationOnFakes, incident: Incident) -> tuple[Decision, ...]:
    with station.records.reading() as work:
        return work.reports.decisions(incident.id)


@pytest.mark.parametrize("badge", [SERGEANT, COMMANDER])
@pytest.mark.parametrize(
    ("outcome", "act"), [(APPROVED, "report-approved"), (RETURNED, "report-returned")]
)
def test_a_decision_is_kept_with_its_note_and_entered_without_its_words(
    station: StationOnFakes, incident: Incident, badge: Badge, outcome: Outcome, act: str
) -> None:
    """Design 3: words stay in the records, the log holds their salted hash."""
    report = station.seal(incident)
    station.turn_page()
    decided = station.decide(station.session(badge), incident.number, outcome, "  Ann Doe? ")
    assert (decided.reports, decided.outcome) == ((report,), outcome)
    assert not decided.had_viewed
    (kept,) = decisions(station, incident)
    assert (kept.report, kept.by, kept.outcome, kept.decided_at) == (
        report.id,
        badge,
        outcome,
        NOON,
    )
    assert kept.note.text == "Ann Doe?"
    assert station.journal() == [(act, badge)]
    assert station.last_entry()["details"] == {
        "report": report.id,
        "incident": incident.id,
        "note": kept.note.digest,
        "had_viewed": False,
    }


def test_every_report_that_waits_is_decided_each_with_its_own_entry(
    station: StationOnFakes, incident: Incident
) -> None:
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    waiting = (
        station.seal(incident),
        station.seal(incident, by=PARTNER),
        station.seal(incident, kind=ReportKind.SUPPLEMENT, answers=SEEN_BEFORE),
    )
    station.turn_page()
    decided = station.decide(station.session(SERGEANT), incident.id, APPROVED, "Complete.")
    assert decided.reports == waiting
    assert [entry["details"]["report"] for entry in station.entries()] == [
        report.id for report in waiting
    ]
    digests = {entry["details"]["note"] for entry in station.entries()}
    assert len(digests) == 3


def test_one_report_can_be_decided_while_the_others_go_on_waiting(
    station: StationOnFakes, incident: Incident
) -> None:
    """What a supervisor has not read must not be approved along with what they have."""
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    first, second = station.seal(incident), station.seal(incident, by=PARTNER)
    sergeant = station.session(SERGEANT)
    decided = station.decide(sergeant, incident.id, APPROVED, "Complete.", second.id)
    assert decided.reports == (second,)
    with refused(Problem.NOTHING_TO_DECIDE):
        station.decide(sergeant, incident.id, RETURNED, "Not so.", second.id)
    assert station.decide(sergeant, incident.id, APPROVED, "Read.").reports == (first,)


def test_a_report_is_decided_once(station: StationOnFakes, incident: Incident) -> None:
    station.seal(incident)
    station.decide(station.session(SERGEANT), incident.id, APPROVED, "Complete.")
    station.turn_page()
    with refused(Problem.NOTHING_TO_DECIDE, incident=incident.number):
        station.decide(station.session(COMMANDER), incident.id, RETURNED, "Not so.")
    assert station.journal() == []
    assert [decision.outcome for decision in decisions(station, incident)] == [APPROVED]


def test_nothing_is_decided_before_a_report_is_sealed(
    station: StationOnFakes, incident: Incident
) -> None:
    with refused(Problem.NOTHING_TO_DECIDE):
        station.decide(station.session(SERGEANT), incident.id, APPROVED, "Complete.")


def test_a_return_leaves_the_sealed_version_as_it_is_and_waits_for_the_next(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.7."""
    first = station.seal(incident)
    station.decide(station.session(SERGEANT), incident.id, RETURNED, "More of the stop.")
    with station.records.reading() as work:
        assert work.reports.get(first.id) == first
    second = station.seal(incident)
    decided = station.decide(station.session(SERGEANT), incident.id, APPROVED, "Complete.")
    assert decided.reports == (second,)


def test_who_had_watched_before_deciding_is_told_so(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.7: an indirect accounting."""
    station.seal(incident)
    station.view(recording.id, SERGEANT)
    decided = station.decide(station.session(SERGEANT), incident.id, RETURNED, "The jacket?")
    assert decided.had_viewed
    assert decisions(station, incident)[0].had_viewed
    assert station.last_entry()["details"]["had_viewed"] is True


def test_another_supervisors_viewing_is_not_the_deciders(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.seal(incident)
    station.view(recording.id, COMMANDER)
    decided = station.decide(station.session(SERGEANT), incident.id, APPROVED, "Complete.")
    assert not decided.had_viewed


@pytest.mark.parametrize("note", ["", "  \n"])
def test_a_decision_needs_a_note(station: StationOnFakes, incident: Incident, note: str) -> None:
    station.seal(incident)
    with bad_input(Problem.NOTE_MISSING):
        station.decide(station.session(SERGEANT), incident.id, APPROVED, note)
    assert decisions(station, incident) == ()


def test_own_incidents_are_excluded(station: StationOnFakes, incident: Incident) -> None:
    """Policy 4."""
    station.tag.add_officer(station.session(), incident.id, SERGEANT, Involvement.SUPERVISOR)
    station.seal(incident)
    with refused(Problem.OWN_INCIDENT, incident=incident.number):
        station.decide(station.session(SERGEANT), incident.id, APPROVED, "Complete.")


def test_supervisors_of_other_units_do_not_decide(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 4."""
    station.seal(incident)
    with refused(Problem.OUTSIDE_UNIT, unit=UNIT):
        station.decide(station.session(HARBOUR_SERGEANT), incident.id, APPROVED, "Complete.")


@pytest.mark.parametrize("badge", [REYES, CUSTODIAN, AUDITOR, ADMIN, INVESTIGATOR])
def test_others_do_not_decide(station: StationOnFakes, incident: Incident, badge: Badge) -> None:
    """Policy 4: an investigator decides assigned cases, and nobody is assigned one yet."""
    station.seal(incident)
    with refused(Problem.NO_RIGHT, right="decide-report"):
        station.decide(station.session(badge), incident.id, APPROVED, "Complete.")
    assert decisions(station, incident) == ()


def test_an_unknown_incident_is_named(station: StationOnFakes) -> None:
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.decide(station.session(SERGEANT), "I-26-09999", APPROVED, "Complete.")
