"""Certificates of clean reporting: computed from the verified log, and of nothing else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.certificates import Certificate, Standing, signed_bytes, standing
from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import digest
from desktop.domain.viewed_parts import Speed
from desktop.services.watch import WatchSession
from tests.fakes.builders import NOON, REYES
from tests.fakes.keys import fake_signature_check
from tests.unit.services.expectations import bad_input, integrity_failure, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    DEVICE_MANAGER,
    HARBOUR_SERGEANT,
    INVESTIGATOR,
    OUTSIDER,
    PARTNER,
    SERGEANT,
    StationOnFakes,
)

MINUTE = timedelta(minutes=1)
MINUTE_LATER = "2026-03-02T12:01:00.000+00:00"


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    made = station.incident(recording)
    return station.tag.add_officer(station.session(), made.id, PARTNER, Involvement.WITNESS)


def watch(station: StationOnFakes, incident: Incident, by: Badge = REYES) -> int:
    station.clock.advance(MINUTE)
    watching = station.watch.start(station.session(by), incident.number, "a complaint")
    assert isinstance(watching, WatchSession)
    watching.note(incident.recordings[0], 1000, 2500, Speed.NORMAL)
    watching.stop()
    return watching.decision


def released_before_any_report(
    station: StationOnFakes, recording: Recording, **details: tuple[str, ...]
) -> int:
    """A release that no rule of the gate allows, as an override would enter it."""
    with station.records.writing() as work:
        return work.custody.append(
            Entry(
                Act.FOOTAGE_RELEASED,
                station.clock.now(),
                REYES,
                {"recordings": (recording.id,), **details},
            )
        )


def standings(certificate: Certificate) -> dict[Badge, Standing]:
    return {course.officer: standing(course) for course in certificate.courses}


def certified(
    station: StationOnFakes, incident: Incident, officer: Badge | None = None
) -> Certificate:
    return station.certify(station.session(SERGEANT), incident.number, officer)


def test_policy_2_1_who_sealed_first_is_certified_with_both_entries_and_times(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.seal(incident)
    sealed = station.last_entry()["seq"]
    number = watch(station, incident)
    issued = certified(station, incident)
    assert standings(issued) == {
        REYES: Standing.SEALED_FIRST,
        PARTNER: Standing.NO_REPORT_NOT_RELEASED,
    }
    for line in (
        f"Officer {REYES}: own report sealed before footage was first released",
        f"  Own report sealed: entry {sealed} at 2026-03-02T12:00:00.000+00:00, initial 1",
        f"  Footage released after the own report: entry {number} at 2026-03-02T12:01:00.000+00:00",
        f"    Viewed of {recording.id}: 1.000 s to 2.500 s at normal speed",
    ):
        assert line in issued.text.splitlines()


def test_who_has_not_viewed_is_proved_not_to_have_up_to_a_head(
    station: StationOnFakes, incident: Incident
) -> None:
    station.seal(incident)
    with station.records.reading() as work:
        head = work.custody.head()
    issued = certified(station, incident, REYES)
    assert standings(issued) == {REYES: Standing.SEALED_NOT_RELEASED}
    assert (
        f"  Officer {REYES} has not viewed: no release to Officer {REYES} stands in the log "
        f"up to head {head.code}."
    ) in issued.text.splitlines()
    assert issued.heading.head == head


@pytest.mark.parametrize(
    ("details", "under"), [({}, ""), ({"overrides": ("o1", "o2")}, ", under override o1, o2")]
)
def test_policy_2_8_who_was_released_footage_first_is_told_where_and_under_what(
    station: StationOnFakes,
    recording: Recording,
    incident: Incident,
    details: dict[str, tuple[str, ...]],
    under: str,
) -> None:
    number = released_before_any_report(station, recording, **details)
    assert standings(certified(station, incident, REYES)) == {REYES: Standing.RELEASED_NO_REPORT}
    station.seal(incident)
    issued = certified(station, incident, REYES)
    assert standings(issued) == {REYES: Standing.RELEASED_FIRST}
    assert (
        f"  Footage released before an own report: entry {number} "
        f"at 2026-03-02T12:00:00.000+00:00{under}"
    ) in issued.text.splitlines()
    assert "    Nothing of it is entered as viewed." in issued.text.splitlines()


def test_policy_2_9_an_attestation_is_no_report(station: StationOnFakes) -> None:
    incident = station.incident(station.film(), category="NON")
    station.seal(incident, kind=ReportKind.ATTESTATION)
    issued = certified(station, incident)
    assert standings(issued) == {REYES: Standing.NO_REPORT_NOT_RELEASED}
    assert "  No own report stands in the log." in issued.text.splitlines()
    assert "  Attestation sealed: entry" in issued.text


def test_an_uninvolved_viewer_is_named_as_one(station: StationOnFakes, incident: Incident) -> None:
    """Policy 2.4."""
    watch(station, incident, COMMANDER)
    issued = certified(station, incident)
    assert standings(issued)[COMMANDER] is Standing.RELEASED_NO_REPORT
    after = issued.text.split(f"Officer {COMMANDER}: ")[1]
    assert after.splitlines()[1] == "  Not named as part of the incident."


def test_a_recording_that_was_filed_later_counts_from_its_first_release_on(
    station: StationOnFakes, incident: Incident
) -> None:
    """Else footage could be viewed in one incident and filed under the other afterwards."""
    other = station.film(PARTNER, CameraId("BWC-0999"), content=b"partner's view")
    elsewhere = station.incident(other, by=PARTNER)
    station.seal(elsewhere, by=PARTNER)
    watch(station, elsewhere, PARTNER)
    station.tag.add_recording(station.session(SERGEANT), incident.id, other.id)
    assert standings(certified(station, incident))[PARTNER] is Standing.RELEASED_NO_REPORT


def test_stills_count_as_viewed(station: StationOnFakes, recording: Recording) -> None:
    demonstration = StationOnFakes(demonstration=True)
    filmed = demonstration.film()
    incident = demonstration.incident(filmed)
    demonstration.seal(incident)
    demonstration.still(demonstration.session(), filmed.id, 2.0)
    issued = demonstration.certify(demonstration.session(), incident.id)
    assert (
        f"    Viewed of {filmed.id}: 2.000 s to 2.000 s standing still" in issued.text.splitlines()
    )
    assert issued.text.splitlines()[1] == "DEMONSTRATION STATION. NOT EVIDENCE."


def test_a_certificate_is_signed_entered_and_canonical(
    station: StationOnFakes, incident: Incident
) -> None:
    station.turn_page()
    issued = certified(station, incident, REYES)
    assert issued.sha256 == digest(issued.text)
    message = signed_bytes(incident.id, issued.sha256)
    assert fake_signature_check(station.facts.signing_key, message, issued.signature)
    assert station.journal() == [("certificate-issued", SERGEANT)]
    assert station.last_entry()["details"] == {
        "incident": incident.id,
        "officer": REYES,
        "size": issued.heading.head.size,
        "sha256": issued.sha256,
    }
    assert issued.text.endswith("\n")
    assert all(line == line.rstrip() for line in issued.text.splitlines())


# Who may


@pytest.mark.parametrize("badge", [SERGEANT, COMMANDER, CUSTODIAN, AUDITOR])
def test_uninvolved_supervisors_custodians_and_auditors_certify_everybody(
    station: StationOnFakes, incident: Incident, badge: Badge
) -> None:
    """Policy 4."""
    issued = station.certify(station.session(badge), incident.id)
    assert set(standings(issued)) == {REYES, PARTNER}


@pytest.mark.parametrize("badge", [REYES, PARTNER, OUTSIDER, INVESTIGATOR])
def test_others_certify_about_themselves_alone(
    station: StationOnFakes, incident: Incident, badge: Badge
) -> None:
    """Policy 4: "read the log" about self."""
    session = station.session(badge)
    for officer in (None, badge):
        assert set(standings(station.certify(session, incident.id, officer))) == {badge}
    with refused(Problem.CERTIFICATE_OF_ANOTHER, incident=incident.number):
        station.certify(session, incident.id, SERGEANT)


def test_an_involved_supervisor_certifies_about_themselves_alone(
    station: StationOnFakes, incident: Incident
) -> None:
    """Policy 4: own incidents are always excluded."""
    station.tag.add_officer(station.session(), incident.id, SERGEANT, Involvement.SUPERVISOR)
    assert set(standings(certified(station, incident))) == {SERGEANT}
    with refused(Problem.CERTIFICATE_OF_ANOTHER):
        certified(station, incident, REYES)


def test_another_units_supervisor_certifies_nobody_else(
    station: StationOnFakes, incident: Incident
) -> None:
    session = station.session(HARBOUR_SERGEANT)
    for officer in (None, REYES):
        with refused(Problem.OUTSIDE_UNIT):
            station.certify(session, incident.id, officer)


@pytest.mark.parametrize("badge", [ADMIN, DEVICE_MANAGER])
def test_roles_that_read_no_log_get_no_certificate(
    station: StationOnFakes, incident: Incident, badge: Badge
) -> None:
    """Policy 4."""
    with refused(Problem.NO_RIGHT):
        station.certify(station.session(badge), incident.id)


def test_unknown_officers_and_incidents_are_named(
    station: StationOnFakes, incident: Incident
) -> None:
    with bad_input(Problem.OFFICER_UNKNOWN):
        certified(station, incident, Badge("0000"))
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.certify(station.session(SERGEANT), "I-26-99999")


# What is not certified


def test_a_log_that_does_not_hold_is_not_certified(
    station: StationOnFakes, incident: Incident
) -> None:
    stored = station.records.behind_its_back().entries[3]
    station.records.behind_its_back().entries[3] = replace(
        stored, entry=stored.entry.replace(b"9000", b"9001")
    )
    with integrity_failure(Problem.LOG_DAMAGED):
        certified(station, incident)


def test_a_report_that_its_entry_contradicts_is_not_certified(
    station: StationOnFakes, incident: Incident
) -> None:
    """The records alone prove nothing."""
    report = station.seal(incident)
    station.records.behind_its_back().reports[report.id] = replace(report, sealed_at=NOON - MINUTE)
    with integrity_failure(Problem.LOG_DAMAGED):
        certified(station, incident)


@pytest.mark.parametrize("badge", [SERGEANT, COMMANDER, CUSTODIAN, AUDITOR])
def test_who_may_certify_everybody_is_told_so_before_anything_is_issued(
    station: StationOnFakes, incident: Incident, badge: Badge
) -> None:
    station.turn_page()
    found = station.certify.reach(station.session(badge), incident.number)
    assert (found.incident, found.everybody) == (incident, True)
    assert station.journal() == []


@pytest.mark.parametrize("badge", [REYES, OUTSIDER, INVESTIGATOR, HARBOUR_SERGEANT])
def test_who_may_certify_oneself_alone_is_told_that(
    station: StationOnFakes, incident: Incident, badge: Badge
) -> None:
    session = station.session(badge)
    assert not station.certify.reach(session, incident.id).everybody
    assert set(standings(station.certify(session, incident.id, badge))) == {badge}


def test_a_supervisor_who_was_there_certifies_oneself_alone(
    station: StationOnFakes, incident: Incident
) -> None:
    by = station.session()
    made = station.tag.add_officer(by, incident.id, SERGEANT, Involvement.SUPERVISOR)
    assert not station.certify.reach(station.session(SERGEANT), made.id).everybody


def test_a_certificate_of_what_is_not_there_is_refused_before_it_is_asked_for(
    station: StationOnFakes, incident: Incident
) -> None:
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.certify.reach(station.session(AUDITOR), "I-99-1")
    with refused(Problem.NO_RIGHT):
        station.certify.reach(station.session(DEVICE_MANAGER), incident.id)
