"""The key custodian: no entry, no key. Every release and every refusal is entered first."""

from datetime import timedelta

import pytest

from desktop.domain.gate import Locked, LockReason, Open
from desktop.domain.identifiers import Badge, RecordingId, StationId
from desktop.domain.incidents import Incident
from desktop.domain.recordings import Recording
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.roles import Role
from desktop.ports.grants import PlaybackGrant
from desktop.services.key_custodian import Use
from desktop.services.session import Session
from tests.fakes.builders import REYES
from tests.fakes.keys import FakeUnsealer
from tests.fakes.rulebook import FakeRulebook, a_policy
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
    TERMINAL,
    StationOnFakes,
)


def release(
    station: StationOnFakes,
    session: Session,
    *recordings: Recording,
    use: Use = Use.PLAYBACK,
    reason: str | None = None,
) -> Locked | PlaybackGrant:
    station.turn_page()
    names = [recording.id for recording in recordings]
    return station.custodian.release(session, names, use, reason)


def granted(released: Locked | PlaybackGrant) -> PlaybackGrant:
    assert isinstance(released, PlaybackGrant)
    return released


def codes(released: object) -> list[LockReason]:
    assert isinstance(released, Locked)
    return [reason.code for reason in released.reasons]


def unsealed(station: StationOnFakes) -> int:
    return len(station.unsealer.last_committed)


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    return station.incident(recording)


# Locked


def test_before_the_report_no_key_leaves_and_the_refusal_is_entered(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.1."""
    assert codes(release(station, station.session(), recording)) == [LockReason.REPORT_NOT_SEALED]
    assert unsealed(station) == 0
    assert station.journal() == [("access-refused", REYES)]
    assert station.last_entry()["details"] == {
        "recordings": [recording.id],
        "use": "playback",
        "reasons": [f"report-not-sealed@{incident.id}"],
        "open": False,
        "terminal": TERMINAL,
    }


def test_untagged_footage_is_refused_to_its_own_recorder(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.1."""
    assert codes(release(station, station.session(), recording)) == [LockReason.NOT_TAGGED]
    assert station.last_entry()["details"]["reasons"] == ["not-tagged@none"]


def test_one_locked_recording_keeps_all_keys_back(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """All or none."""
    station.seal(incident)
    untagged = station.film()
    assert codes(release(station, station.session(), recording, untagged)) == [
        LockReason.NOT_TAGGED
    ]
    assert unsealed(station) == 0


@pytest.mark.parametrize(
    ("badge", "reason"),
    [
        (PARTNER, LockReason.NOT_INVOLVED),
        (OUTSIDER, LockReason.NOT_INVOLVED),
        (SERGEANT, LockReason.REASON_MISSING),
        (COMMANDER, LockReason.REASON_MISSING),
        (HARBOUR_SERGEANT, LockReason.OUTSIDE_UNIT),
        (INVESTIGATOR, LockReason.NOT_ON_CASE),
        (CUSTODIAN, LockReason.PURPOSE_MISSING),
        (AUDITOR, LockReason.NOT_DRAWN),
        (DEVICE_MANAGER, LockReason.ROLE_NEVER_PLAYS),
        (ADMIN, LockReason.ADMINISTRATOR),
    ],
)
def test_the_officers_report_opens_the_footage_for_nobody_else(
    station: StationOnFakes,
    recording: Recording,
    incident: Incident,
    badge: Badge,
    reason: LockReason,
) -> None:
    """Policy 2.1, 2.4, 2.16 and 4."""
    station.seal(incident)
    assert codes(release(station, station.session(badge), recording)) == [reason]
    assert station.journal() == [("access-refused", badge)]
    assert unsealed(station) == 0


def test_a_partner_watches_after_their_own_report_and_not_before(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.3."""
    station.assign(PARTNER)
    shared = station.film(REYES)
    incident = station.incident(shared)
    assert codes(release(station, station.session(PARTNER), shared)) == [
        LockReason.REPORT_NOT_SEALED
    ]
    station.seal(incident, by=REYES)
    assert codes(release(station, station.session(PARTNER), shared)) == [
        LockReason.REPORT_NOT_SEALED
    ]
    station.seal(incident, by=PARTNER)
    granted(release(station, station.session(PARTNER), shared))


def test_a_recording_in_two_incidents_waits_for_both_reports(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.3."""
    second = station.incident(recording)
    station.seal(incident)
    assert codes(release(station, station.session(), recording)) == [LockReason.REPORT_NOT_SEALED]
    station.seal(second)
    granted(release(station, station.session(), recording))


def test_an_attestation_opens_nothing(station: StationOnFakes, recording: Recording) -> None:
    """Policy 2.9."""
    attested = station.incident(recording, category="NON")
    station.seal(attested, kind=ReportKind.ATTESTATION)
    assert codes(release(station, station.session(), recording)) == [
        LockReason.ATTESTATION_OPENS_NOTHING
    ]
    station.seal(attested)
    granted(release(station, station.session(), recording))


def test_waiting_opens_nothing(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.12: a timer never opens footage."""
    station.clock.advance(timedelta(days=3650))
    assert codes(release(station, station.session(), recording)) == [LockReason.REPORT_NOT_SEALED]


def test_a_critical_incident_stays_locked_after_the_report(
    station: StationOnFakes, recording: Recording
) -> None:
    """Policy 2.6."""
    station.seal(station.incident(recording, category="CRI"))
    assert codes(release(station, station.session(), recording)) == [LockReason.CRITICAL_HOLD]


# Released


def test_the_sealed_report_releases_the_keys_of_what_was_asked_for_alone(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.1."""
    station.seal(incident)
    untouched = station.film()
    session = station.session()
    grant = granted(release(station, session, recording))
    assert grant.recordings == {recording.id}
    assert grant.viewer == REYES
    assert grant.terminal == TERMINAL
    assert grant.granted_at == station.clock.now()
    with refused(Problem.GRANT_ENDED):
        grant.key(untouched.id)
    assert station.journal() == [("footage-released", REYES)]
    assert station.last_entry()["details"] == {
        "recordings": [recording.id],
        "use": "playback",
        "open": True,
        "terminal": TERMINAL,
    }
    assert grant.decision == station.last_entry()["seq"]


def test_the_entry_is_committed_before_any_key_is_unsealed(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Design 2: no entry, no key."""
    station.seal(incident)
    grant = granted(release(station, station.session(), recording))
    (committed,) = station.unsealer.last_committed
    assert committed["act"] == "footage-released"
    assert committed["seq"] == grant.decision


def test_an_entry_that_can_not_be_committed_leaves_every_key_sealed(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Design 2: no entry, no key."""
    station.seal(incident)
    session = station.session()
    station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    with bad_input(Problem.DISK_FULL):
        release(station, session, recording)
    assert unsealed(station) == 0
    assert station.journal() == []


def test_a_refusal_that_can_not_be_entered_is_no_answer(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.records.fail_next_writing = BadInput(Problem.STATION_BUSY)
    with bad_input(Problem.STATION_BUSY):
        release(station, station.session(), recording)


def test_a_released_key_opens_the_footage_and_dies_with_the_session(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Design 2: grants die at sign-out."""
    station.seal(incident)
    session = station.session()
    grant = granted(release(station, session, recording))
    assert len(grant.key(recording.id).secret) == 32
    session.end()
    assert not grant.is_alive()


def test_a_grant_lasts_as_long_as_the_strictest_policy_says(station: StationOnFakes) -> None:
    recording = station.film()
    station.seal(station.incident(recording))
    grant = granted(release(station, station.session(), recording))
    station.clock.advance(timedelta(seconds=1799))
    assert grant.is_alive()
    station.clock.advance(timedelta(seconds=1))
    assert not grant.is_alive()


def test_a_missing_sealed_file_gives_no_grant(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.seal(incident)
    station.vault.lose(recording.sealed.path)
    with integrity_failure(Problem.SEALED_FILE_MISSING):
        release(station, station.session(), recording)
    assert unsealed(station) == 0


def test_a_key_that_was_not_sealed_to_this_station_gives_no_grant(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Design 2: station, recording and key ids are bound into the seal."""
    station.seal(incident)
    station.unsealer.inner = FakeUnsealer(StationId("another station"))
    with integrity_failure(Problem.SEALED_FILE_DAMAGED):
        release(station, station.session(), recording)


# A supervisor's reason


@pytest.mark.parametrize("badge", [SERGEANT, COMMANDER])
def test_an_uninvolved_supervisors_reason_is_kept_and_the_log_holds_its_hash(
    station: StationOnFakes, recording: Recording, incident: Incident, badge: Badge
) -> None:
    """Policy 2.4: plays with a logged reason; design 3: words stay in the records."""
    grant = granted(
        release(station, station.session(badge), recording, reason=" complaint by Ann Doe ")
    )
    with station.records.reading() as work:
        words = work.viewings.reason(grant.decision)
    assert words is not None
    assert words.text == "complaint by Ann Doe"
    assert station.last_entry()["details"]["reason"] == words.digest
    assert "Ann Doe" not in str(station.entries())


@pytest.mark.parametrize("reason", [None, "", "   "])
def test_an_empty_reason_is_none(
    station: StationOnFakes, recording: Recording, incident: Incident, reason: str | None
) -> None:
    """Policy 2.4."""
    assert codes(release(station, station.session(SERGEANT), recording, reason=reason)) == [
        LockReason.REASON_MISSING
    ]


def test_a_gated_officers_reason_opens_nothing(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.1."""
    released = release(station, station.session(), recording, reason="I need it for the report")
    assert codes(released) == [LockReason.REPORT_NOT_SEALED]
    assert "reason" not in station.last_entry()["details"]


# Stills


def test_a_still_needs_the_policys_leave_for_the_role_as_well(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.seal(incident)
    with refused(Problem.STILL_NOT_ALLOWED, role="officer"):
        release(station, station.session(), recording, use=Use.STILL)
    assert unsealed(station) == 0
    assert station.journal() == [("access-refused", REYES)]
    assert station.last_entry()["details"] == {
        "recordings": [recording.id],
        "use": "still",
        "barred": True,
        "open": True,
        "terminal": TERMINAL,
    }


def test_where_policy_allows_it_a_still_is_released_as_such() -> None:
    allowing = a_policy(still_roles=frozenset({Role.OFFICER}))
    station = StationOnFakes(rulebook=FakeRulebook(allowing))
    recording = station.film()
    incident = station.incident(recording)
    assert codes(release(station, station.session(), recording, use=Use.STILL)) == [
        LockReason.REPORT_NOT_SEALED
    ]
    station.seal(incident)
    granted(release(station, station.session(), recording, use=Use.STILL))
    assert station.last_entry()["details"]["use"] == "still"


# Who asks


def test_a_person_disabled_while_signed_in_gets_nothing_and_is_signed_out(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Design 2: grants die at revocation, while playing too."""
    station.seal(incident)
    session = station.session()
    playing = granted(release(station, session, recording))
    station.disable(REYES)
    with refused(Problem.SIGN_IN_DISABLED, badge=REYES):
        release(station, session, recording)
    assert unsealed(station) == 1
    assert not playing.is_alive()
    assert station.journal() == [("access-refused", REYES)]
    assert station.last_entry()["details"] == {
        "recordings": [recording.id],
        "disabled": True,
        "open": False,
        "terminal": TERMINAL,
    }
    with refused(Problem.SESSION_ENDED):
        release(station, session, recording)


def test_a_disabled_persons_question_is_entered_as_refused(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    session = station.session()
    station.disable(REYES)
    station.turn_page()
    with refused(Problem.SIGN_IN_DISABLED):
        station.custodian.ask(session, [recording.id])
    assert station.journal() == [("access-refused", REYES)]


@pytest.mark.parametrize(
    ("lacking", "problem"),
    [
        ("must_change_password", Problem.PASSWORD_MUST_CHANGE),
        ("must_set_second_factor", Problem.SECOND_FACTOR_MUST_BE_SET),
    ],
)
def test_an_incomplete_sign_in_asks_for_nothing(
    station: StationOnFakes, recording: Recording, lacking: str, problem: Problem
) -> None:
    session = station.session()
    setattr(session, lacking, True)
    with refused(problem):
        release(station, session, recording)
    with refused(problem):
        station.custodian.ask(session, [recording.id])


def test_an_unknown_recording_is_named(station: StationOnFakes) -> None:
    for ask in (station.custodian.ask, station.custodian.release):
        with bad_input(Problem.RECORDING_UNKNOWN, recording="nothing"):
            ask(station.session(), [RecordingId("nothing")])


# Asking only


def test_asking_tells_the_decision_is_entered_and_releases_nothing(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.turn_page()
    session = station.session()
    assert codes(station.custodian.ask(session, [recording.id])) == [LockReason.REPORT_NOT_SEALED]
    station.seal(incident)
    assert station.custodian.ask(session, [recording.id]) == Open((recording.id,))
    assert unsealed(station) == 0
    assert station.journal() == [
        ("access-asked", REYES),
        ("report-sealed", REYES),
        ("access-asked", REYES),
    ]
    assert station.entries()[0]["details"]["reasons"] == [f"report-not-sealed@{incident.id}"]
    assert station.entries()[2]["details"] == {
        "recordings": [recording.id],
        "open": True,
        "terminal": TERMINAL,
    }


# Reviewing an incident


def test_reviewing_asks_for_every_recording_of_the_incident(
    station: StationOnFakes, recording: Recording
) -> None:
    second = station.film()
    incident = station.incident(recording, second)
    review = station.review(station.session(), incident.number)
    assert review.incident.id == incident.id
    assert review.decision.recordings == (recording.id, second.id)
    assert codes(review.decision) == [LockReason.REPORT_NOT_SEALED]
    station.seal(incident)
    assert isinstance(station.review(station.session(), incident.id).decision, Open)


def test_a_supervisors_reason_counts_in_a_review(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """Policy 2.4."""
    session = station.session(SERGEANT)
    assert codes(station.review(session, incident.id).decision) == [LockReason.REASON_MISSING]
    assert isinstance(station.review(session, incident.id, "complaint 12").decision, Open)


def test_an_unknown_incident_is_named(station: StationOnFakes) -> None:
    with bad_input(Problem.INCIDENT_UNKNOWN, incident="I-26-09999"):
        station.review(station.session(), "I-26-09999")


def test_an_ended_session_reviews_nothing(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    session = station.session()
    session.end()
    station.turn_page()
    with refused(Problem.SESSION_ENDED):
        station.review(session, incident.id)
    assert station.journal() == []
