"""Watching: released by the gate, noted while it plays, entered at the end or after a crash."""

from datetime import timedelta

import pytest

from desktop.domain.gate import Locked, LockReason
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.recordings import Recording
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Stamp, Viewing
from desktop.domain.viewed_parts import Speed, ViewedPart
from desktop.services.session import Session
from desktop.services.watch import Watch, WatchSession
from tests.fakes.builders import NOON, REYES
from tests.unit.services.expectations import bad_input, integrity_failure, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    PARTNER,
    SEEN_BEFORE,
    SERGEANT,
    StationOnFakes,
)


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    incident = station.incident(recording, station.film(content=b"another view"))
    station.seal(incident)
    station.turn_page()
    return incident


def started(
    watch: Watch, session: Session, incident: Incident, reason: str | None = None
) -> WatchSession:
    watching = watch.start(session, incident.number, reason)
    assert isinstance(watching, WatchSession)
    return watching


def viewings(station: StationOnFakes, badge: Badge, incident: Incident) -> tuple[Viewing, ...]:
    with station.records.reading() as work:
        return work.viewings.of(badge, incident.recordings)


def test_footage_that_is_locked_is_not_watched(
    station: StationOnFakes, recording: Recording
) -> None:
    incident = station.incident(recording)
    station.turn_page()
    refusal = station.watch.start(station.session(), incident.id)
    assert isinstance(refusal, Locked)
    assert [reason.code for reason in refusal.reasons] == [LockReason.REPORT_NOT_SEALED]
    assert station.journal() == [("access-refused", REYES)]
    assert station.unsealer.last_committed == []


def test_open_footage_is_read_from_memory_under_the_viewers_mark(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    watching = started(station.watch, station.session(), incident)

    assert watching.incident == incident
    assert [each.id for each in watching.recordings] == list(incident.recordings)
    assert watching.watermark == ("4711 · T1 · Station 7",)
    assert not watching.is_over
    reader = watching.open(recording.id)
    assert reader.read_at(0, 100) == b"what the camera saw"
    assert watching.open(incident.recordings[1]).read_at(0, 100) == b"another view"
    assert watching.open(recording.id) is not reader
    assert station.journal() == [("footage-released", REYES)]
    assert watching.decision == station.last_entry()["seq"]


def test_a_demonstration_says_so_over_every_picture() -> None:
    station = StationOnFakes(demonstration=True)
    incident = station.incident(station.film())
    station.seal(incident)
    watching = started(station.watch, station.session(), incident)
    assert watching.watermark[-1] == "DEMONSTRATION"


def test_an_uninvolved_supervisor_gives_a_reason(
    station: StationOnFakes, incident: Incident
) -> None:
    session = station.session(SERGEANT)
    assert isinstance(station.watch.start(session, incident.id), Locked)
    watching = started(station.watch, session, incident, "Approval")
    with station.records.reading() as work:
        reason = work.viewings.reason(watching.decision)
    assert reason is not None
    assert reason.text == "Approval"


def test_what_was_played_is_entered_when_it_stops(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    watching = started(station.watch, station.session(), incident)
    other = incident.recordings[1]
    watching.note(recording.id, 0, 2000, Speed.NORMAL)
    station.clock.advance(timedelta(seconds=2))
    watching.note(recording.id, 2000, 4000, Speed.NORMAL)
    watching.note(other, 500, 1500, Speed.NORMAL)
    watching.note(recording.id, 4000, 4500, Speed.NORMAL)
    watching.note(recording.id, 1000, 3000, Speed.DOUBLE)
    assert station.journal() == [("footage-released", REYES)]

    settled = watching.stop()

    later = NOON + timedelta(seconds=2)
    assert settled == (
        Viewing(REYES, recording.id, 0, 4500, NOON, watching.decision, Speed.NORMAL),
        Viewing(REYES, other, 500, 1500, later, watching.decision, Speed.NORMAL),
        Viewing(REYES, recording.id, 1000, 3000, later, watching.decision, Speed.DOUBLE),
    )
    assert viewings(station, REYES, incident) == settled
    assert station.journal() == [("footage-released", REYES), ("viewed", REYES)]
    assert station.last_entry()["details"] == {
        "recordings": [recording.id, other],
        "spans": [
            f"{recording.id}:0-4500@1",
            f"{recording.id}:1000-3000@2",
            f"{other}:500-1500@1",
        ],
        "decision": watching.decision,
        "interrupted": False,
    }


def test_stopping_ends_the_grant_and_every_reader(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    watching = started(station.watch, station.session(), incident)
    reader = watching.open(recording.id)
    assert watching.stop() == ()
    assert watching.is_over
    with refused(Problem.GRANT_ENDED):
        reader.read_at(0, 1)
    with refused(Problem.GRANT_ENDED):
        watching.open(recording.id)
    assert watching.stop() == ()
    assert station.journal() == [("footage-released", REYES)]


def test_signing_out_ends_the_picture_and_what_was_seen_is_still_entered(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    session = station.session()
    watching = started(station.watch, session, incident)
    watching.note(recording.id, 0, 2000, Speed.NORMAL)
    session.end()
    assert watching.is_over
    watching.note(recording.id, 2000, 2400, Speed.NORMAL)
    assert [viewing.to_ms for viewing in watching.stop()] == [2400]
    assert station.last_entry()["act"] == "viewed"


def test_a_grant_runs_out(station: StationOnFakes, incident: Incident) -> None:
    watching = started(station.watch, station.session(), incident)
    station.clock.advance(timedelta(minutes=30))
    assert watching.is_over


def test_what_a_crash_left_is_entered_when_somebody_next_watches(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    crashed = started(station.watch, station.session(), incident)
    crashed.note(recording.id, 0, 2000, Speed.NORMAL)
    other = station.incident(station.film())
    station.turn_page()

    station.watch.start(station.session(PARTNER), other.id)

    first, second = station.entries()
    assert (first["act"], first["actor"]) == ("viewed", REYES)
    assert first["details"] == {
        "recordings": [recording.id],
        "spans": [f"{recording.id}:0-2000@1"],
        "decision": crashed.decision,
        "interrupted": True,
    }
    assert second["act"] == "access-refused"
    assert [viewing.to_ms for viewing in viewings(station, REYES, incident)] == [2000]
    station.watch.settle_interrupted()
    assert len(station.entries()) == 2


def test_what_plays_now_is_no_crash(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    watch = station.watch
    first = started(watch, station.session(), incident)
    first.note(recording.id, 0, 2000, Speed.NORMAL)
    second = started(watch, station.session(SERGEANT), incident, "Approval")
    second.note(recording.id, 0, 1000, Speed.NORMAL)
    assert [act for act, _ in station.journal()] == ["footage-released", "footage-released"]
    assert [viewing.viewer for viewing in second.stop()] == [SERGEANT]
    first.note(recording.id, 2000, 3000, Speed.NORMAL)
    assert [(each.from_ms, each.to_ms) for each in first.stop()] == [(0, 3000)]


def test_an_entry_that_cannot_be_written_leaves_the_note_for_the_next_start(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    watch = station.watch
    watching = started(watch, station.session(), incident)
    watching.note(recording.id, 0, 2000, Speed.NORMAL)
    station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    with bad_input(Problem.DISK_FULL):
        watching.stop()
    assert watching.is_over
    watch.settle_interrupted()
    assert station.last_entry()["details"]["interrupted"] is True


def test_what_is_noted_only_stamps_reports_already(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    """A crash must not hide from the declaration that somebody had watched."""
    watching = started(station.watch, station.session(SERGEANT), incident, "Approval")
    watching.note(recording.id, 0, 2000, Speed.NORMAL)
    own = started(station.watch, station.session(), incident)
    own.note(recording.id, 0, 1000, Speed.NORMAL)
    supplement = station.seal(incident, kind=ReportKind.SUPPLEMENT, answers=SEEN_BEFORE)
    assert Stamp.SUPERVISOR_HAD_VIEWED in supplement.stamps
    assert (
        f"recording {recording.id}: 0.000 s to 1.000 s at normal speed, viewed at"
        in supplement.text
    )


def test_the_ledger_joins_what_was_viewed_at_any_time(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.view(recording.id, REYES)
    watching = started(station.watch, station.session(), incident)
    watching.note(recording.id, 2000, 4000, Speed.NORMAL)
    watching.note(recording.id, 6000, 7000, Speed.STILL)
    assert watching.ledger() == {
        recording.id: (
            ViewedPart(1000, 4000, Speed.NORMAL),
            ViewedPart(6000, 7000, Speed.STILL),
        ),
        incident.recordings[1]: (),
    }


@pytest.mark.parametrize(("start", "end"), [(-1, 5), (5, 4)])
def test_what_is_no_part_of_a_recording_is_a_mistake(
    station: StationOnFakes, recording: Recording, incident: Incident, start: int, end: int
) -> None:
    watching = started(station.watch, station.session(), incident)
    with pytest.raises(ValueError, match="no part"):
        watching.note(recording.id, start, end, Speed.NORMAL)


def test_nothing_of_another_incident_is_opened_or_noted(
    station: StationOnFakes, incident: Incident
) -> None:
    watching = started(station.watch, station.session(), incident)
    elsewhere = station.film().id
    with refused(Problem.GRANT_ENDED, recording=elsewhere):
        watching.open(elsewhere)
    with pytest.raises(ValueError, match="no part"):
        watching.note(elsewhere, 0, 1, Speed.NORMAL)
    with pytest.raises(ValueError, match="no part"):
        watching.note(RecordingId("unknown"), 0, 1, Speed.NORMAL)


def test_a_damaged_file_is_told_when_it_is_opened(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    station.vault.damage(recording.sealed.path)
    watching = started(station.watch, station.session(), incident)
    with integrity_failure(Problem.SEALED_FILE_DAMAGED):
        watching.open(recording.id)
    assert watching.open(incident.recordings[1]).size == len(b"another view")


def test_who_cannot_play_is_told_why(station: StationOnFakes, incident: Incident) -> None:
    refusal = station.watch.start(station.session(ADMIN), incident.id)
    assert isinstance(refusal, Locked)
    with bad_input(Problem.INCIDENT_UNKNOWN):
        station.watch.start(station.session(), "I-26-99999")
    ended = station.session()
    ended.end()
    with refused(Problem.SESSION_ENDED):
        station.watch.start(ended, incident.id)
