"""Before writing: what sealing will open, and to whom; what came back, and why."""

from datetime import timedelta

import pytest

from desktop.domain.gate import Locked, LockReason, Open
from desktop.domain.identifiers import CameraId
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome
from desktop.services.prepare_report import PreparedReport, PrepareReport
from tests.fakes.builders import NOON, REYES
from tests.fakes.rulebook import a_template
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    AUDITOR,
    COMMANDER,
    PARTNER,
    SEEN_BEFORE,
    SERGEANT,
    StationOnFakes,
)

INITIAL = ReportKind.INITIAL


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


def prepare(station: StationOnFakes) -> PrepareReport:
    return PrepareReport(station.records, station.rulebook, station.clock)


def prepared(
    station: StationOnFakes, incident: Incident, kind: ReportKind = INITIAL
) -> PreparedReport:
    return prepare(station)(station.session(), incident.number, kind)


def opens(found: PreparedReport) -> list[tuple[str, bool, bool]]:
    return [
        (each.recording.id, isinstance(each.now, Open), isinstance(each.then, Open))
        for each in found.recordings
    ]


def test_a_report_is_prepared_without_an_entry(station: StationOnFakes, incident: Incident) -> None:
    station.turn_page()
    found = prepared(station, incident)
    assert found.template == a_template(INITIAL)
    assert (found.incident, found.category.code, found.version) == (incident, "UOF", 1)
    assert (found.returned, found.viewed) == (None, ())
    assert station.journal() == []


def test_sealing_opens_ones_own_recordings_first_then_the_others(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.3."""
    others = station.film(PARTNER, CameraId("BWC-0500"), started_at=NOON - timedelta(hours=3))
    early = station.film(started_at=NOON - timedelta(hours=4))
    station.tag.add_recording(station.session(), incident.id, early.id)
    station.tag.add_recording(station.session(PARTNER), incident.id, others.id)
    assert opens(prepared(station, incident)) == [
        (early.id, False, True),
        (recording.id, False, True),
        (others.id, False, True),
    ]


def test_a_recording_of_another_incident_as_well_stays_locked(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.3: it opens only when all of them are open."""
    other = station.incident(recording)
    (told,) = prepared(station, incident).recordings
    assert isinstance(told.then, Locked)
    assert [(reason.code, reason.incident) for reason in told.then.reasons] == [
        (LockReason.REPORT_NOT_SEALED, other.id)
    ]


def test_of_a_critical_incident_sealing_opens_nothing(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.6."""
    critical = station.incident(recording, category="CRI")
    assert opens(prepared(station, critical)) == [(recording.id, False, False)]


def test_an_attestation_opens_nothing(station: StationOnFakes, recording: Recording) -> None:
    """Policy 2.9."""
    incident = station.incident(recording, category="NON")
    found = prepared(station, incident, ReportKind.ATTESTATION)
    assert opens(found) == [(recording.id, False, False)]


def test_what_is_open_already_is_told_so(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.seal(incident)
    found = prepared(station, incident, ReportKind.SUPPLEMENT)
    assert opens(found) == [(recording.id, True, True)]


def test_after_sealing_what_was_told_is_open(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    elsewhere = station.film()
    station.incident(elsewhere)
    assert prepare(station).opened(station.session(), incident.id) == ()
    station.seal(incident)
    station.turn_page()
    assert prepare(station).opened(station.session(), incident.id) == (recording,)
    assert station.journal() == []
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    assert prepare(station).opened(station.session(PARTNER), incident.id) == ()


def test_a_returned_version_comes_with_its_reason(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 2.7."""
    first = station.seal(incident)
    station.decide(station.session(SERGEANT), incident.id, Outcome.RETURNED, "Say when.")
    found = prepared(station, incident)
    assert found.version == 2
    assert found.returned is not None
    assert found.returned.report == first
    assert found.returned.decision.note.text == "Say when."
    assert not found.returned.decision.had_viewed


def test_a_colleagues_return_is_not_told(station: StationOnFakes, incident: Incident) -> None:
    station.tag.add_officer(station.session(), incident.id, PARTNER, Involvement.WITNESS)
    station.seal(incident, by=PARTNER)
    station.decide(station.session(SERGEANT), incident.id, Outcome.RETURNED, "Say when.")
    assert prepared(station, incident).returned is None


def test_a_supplement_has_a_return_of_its_own(station: StationOnFakes, incident: Incident) -> None:
    station.seal(incident)
    station.decide(station.session(SERGEANT), incident.id, Outcome.APPROVED, "Complete.")
    supplement = station.seal(incident, kind=ReportKind.SUPPLEMENT, answers=SEEN_BEFORE)
    assert prepared(station, incident, ReportKind.SUPPLEMENT).returned is None
    station.decide(station.session(SERGEANT), incident.id, Outcome.RETURNED, "Which door?")
    returned = prepared(station, incident, ReportKind.SUPPLEMENT).returned
    assert returned is not None
    assert returned.report == supplement


def test_what_the_author_viewed_is_listed(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.seal(incident)
    station.view(recording.id, REYES)
    station.view(recording.id, PARTNER)
    found = prepared(station, incident, ReportKind.SUPPLEMENT)
    assert [(each.viewer, each.from_ms, each.to_ms) for each in found.viewed] == [
        (REYES, 1000, 2500)
    ]


def test_it_goes_to_the_units_supervisors_who_were_not_there(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 4."""

    def badges() -> list[str]:
        return [officer.badge for officer in prepared(station, incident).supervisors]

    assert badges() == [COMMANDER, SERGEANT]
    station.tag.add_officer(station.session(), incident.id, COMMANDER, Involvement.SUPERVISOR)
    assert badges() == [SERGEANT]
    station.disable(SERGEANT)
    assert badges() == []


def test_who_may_not_write_is_told_before_writing(
    station: StationOnFakes, incident: Incident
) -> None:
    with refused(Problem.NO_RIGHT):
        prepare(station)(station.session(AUDITOR), incident.id, INITIAL)
    with refused(Problem.NOT_INVOLVED):
        prepare(station)(station.session(PARTNER), incident.id, INITIAL)
    with refused(Problem.SUPPLEMENT_BEFORE_REPORT):
        prepared(station, incident, ReportKind.SUPPLEMENT)
    with bad_input(Problem.INCIDENT_UNKNOWN):
        prepare(station)(station.session(), "I-26-09999", INITIAL)
    station.seal(incident)
    with refused(Problem.REPORT_ALREADY_SEALED):
        prepared(station, incident)
