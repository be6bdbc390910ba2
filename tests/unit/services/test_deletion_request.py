"""Accidental recordings: a written request, a commander's approval, a tombstone (policy 2.10)."""

from datetime import timedelta

import pytest

from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, SealedReport
from desktop.services.decide_report import Decided
from tests.fakes.builders import CAMERA, NOON, REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    COMMANDER,
    CUSTODIAN,
    INVESTIGATOR,
    SERGEANT,
    StationOnFakes,
)

APPROVED, RETURNED = Outcome.APPROVED, Outcome.RETURNED


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording, category="ACC")


@pytest.fixture
def request_of_wearer(station: StationOnFakes, incident: Incident) -> SealedReport:
    return station.seal(incident, kind=ReportKind.DELETION_REQUEST)


def decide(
    station: StationOnFakes,
    incident: Incident,
    by: Badge = COMMANDER,
    outcome: Outcome = APPROVED,
) -> Decided:
    return station.decide.deletion(station.session(by), incident.number, outcome, "In the locker.")


def test_policy_2_10_a_commander_approves_and_a_tombstone_of_each_recording_is_entered(
    station: StationOnFakes,
    recording: Recording,
    incident: Incident,
    request_of_wearer: SealedReport,
) -> None:
    station.turn_page()
    station.clock.advance(timedelta(hours=1))
    decided = decide(station, incident)
    (tombstone,) = decided.tombstones
    assert decided.reports == (request_of_wearer,)
    assert station.journal() == [("deletion-approved", COMMANDER)]
    details = station.last_entry()["details"]
    assert (details["report"], details["incident"]) == (request_of_wearer.id, incident.id)
    assert details["recordings"] == [recording.id]
    assert details["tombstones"] == [tombstone.sha256]
    for line in (
        f"Recording: {recording.id}",
        f"Camera: {CAMERA}",
        f"Wearer: {REYES}",
        f"Original: 19 bytes, SHA-256 {recording.sealed.original_sha256}",
        f"Asked for by: {REYES}",
        f"Request: {request_of_wearer.id}, SHA-256 {request_of_wearer.sha256}",
        f"Approved by: {COMMANDER}",
        f"Approved: {(NOON + timedelta(hours=1)).isoformat()}",
    ):
        assert line in tombstone.text.splitlines()
    assert "locker" not in tombstone.text


def test_approving_deletes_nothing(
    station: StationOnFakes,
    recording: Recording,
    incident: Incident,
    request_of_wearer: SealedReport,
) -> None:
    """Disposal is another act, of a custodian."""
    decide(station, incident)
    assert station.verify().is_whole
    assert station.vault.sealed_sha256(recording.sealed) == recording.sealed.sealed_sha256


def test_policy_2_10_a_sergeant_neither_sees_it_waiting_nor_decides_it(
    station: StationOnFakes, incident: Incident, request_of_wearer: SealedReport
) -> None:
    session = station.session(SERGEANT)
    assert station.queue(session).rows == ()
    with refused(Problem.COMMANDER_DECIDES, incident=incident.number):
        station.queue.detail(session, request_of_wearer.id)
    with refused(Problem.COMMANDER_DECIDES, incident=incident.number):
        decide(station, incident, SERGEANT)
    with refused(Problem.COMMANDER_DECIDES):
        station.decide(session, incident.id, APPROVED, "Fine.", request_of_wearer.id)
    (row,) = station.queue(station.session(COMMANDER)).rows
    assert row.report == request_of_wearer
    assert station.queue.detail(station.session(COMMANDER), request_of_wearer.id).row == row


@pytest.mark.parametrize("badge", [REYES, CUSTODIAN, INVESTIGATOR])
def test_others_do_not_decide_it(
    station: StationOnFakes, incident: Incident, request_of_wearer: SealedReport, badge: Badge
) -> None:
    """Policy 4."""
    with refused(Problem.NO_RIGHT):
        decide(station, incident, badge)


def test_approving_the_reports_of_an_incident_never_approves_a_deletion_along(
    station: StationOnFakes, incident: Incident, request_of_wearer: SealedReport
) -> None:
    report = station.seal(incident)
    session = station.session(COMMANDER)
    assert station.decide(session, incident.id, APPROVED, "Fine.").reports == (report,)
    with refused(Problem.NOTHING_TO_DECIDE):
        station.decide(session, incident.id, APPROVED, "Fine.")
    assert decide(station, incident).reports == (request_of_wearer,)


def test_a_request_that_is_given_back_can_be_written_again(
    station: StationOnFakes, incident: Incident, request_of_wearer: SealedReport
) -> None:
    returned = decide(station, incident, outcome=RETURNED)
    assert returned.tombstones == ()
    assert station.last_entry()["act"] == "report-returned"
    assert station.seal(incident, kind=ReportKind.DELETION_REQUEST).version == 2


def test_nothing_is_decided_twice_or_where_nothing_was_asked(
    station: StationOnFakes, incident: Incident
) -> None:
    with refused(Problem.NOTHING_TO_DECIDE, incident=incident.number):
        decide(station, incident)
    station.seal(incident, kind=ReportKind.DELETION_REQUEST)
    decide(station, incident)
    with refused(Problem.NOTHING_TO_DECIDE):
        decide(station, incident)
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.decide.deletion(station.session(COMMANDER), "I-26-99999", APPROVED, "Fine.")
