"""Markers: made and seen by those to whom the footage is open, by nobody else."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.gate import Locked
from desktop.domain.identifiers import Badge, CameraId, MarkerId, RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.markers import Marker, MarkerVersion, standing
from desktop.domain.recordings import Recording
from desktop.domain.refusals import BadInput, Problem
from desktop.services.watch import WatchSession
from tests.fakes.builders import NOON, REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import PARTNER, SERGEANT, StationOnFakes


@pytest.fixture
def recording(station: StationOnFakes) -> Recording:
    return station.film()


@pytest.fixture
def incident(station: StationOnFakes, recording: Recording) -> Incident:
    """Two officers' recordings; REYES, who wore the first, has sealed a report."""
    incident = station.incident(recording)
    theirs = station.film(PARTNER, CameraId("BWC-0342"))
    incident = station.tag.add_recording(station.session(PARTNER), incident.id, theirs.id)
    station.seal(incident)
    station.turn_page()
    return incident


def watching(
    station: StationOnFakes, incident: Incident, badge: Badge = REYES, reason: str | None = None
) -> WatchSession:
    started = station.watch.start(station.session(badge), incident.id, reason)
    assert isinstance(started, WatchSession)
    return started


def versions(station: StationOnFakes, incident: Incident) -> tuple[MarkerVersion, ...]:
    with station.records.reading() as work:
        return work.markers.of(incident.recordings)


def test_a_moment_is_marked_by_who_watches(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    mine = watching(station, incident)
    station.clock.advance(timedelta(seconds=5))
    (marker,) = station.markers.set(mine, recording.id, 4250, " Contact begins ")
    assert marker == Marker(
        marker.id, recording.id, 4250, "Contact begins", REYES, NOON + timedelta(seconds=5)
    )
    assert station.markers.of(mine) == (marker,)


def test_the_log_holds_ids_and_a_digest_and_neither_the_words_nor_the_moment(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    mine = watching(station, incident)
    (marker,) = station.markers.set(mine, recording.id, 4250, "Contact begins")
    (version,) = versions(station, incident)
    entry = station.last_entry()
    assert (entry["act"], entry["actor"]) == ("marker-set", REYES)
    assert entry["details"] == {
        "recording": recording.id,
        "marker": marker.id,
        "version": 1,
        "digest": version.digest,
        "decision": mine.decision,
    }
    assert "Contact" not in json.dumps(entry)


def test_who_wore_the_camera_learns_no_marked_moment_from_the_log_before_the_own_report(
    station: StationOnFakes,
) -> None:
    """The recorder may read the log of what they wore, locked or not."""
    worn = station.film()
    incident = station.incident(worn)
    theirs = station.film(PARTNER, CameraId("BWC-0342"))
    station.tag.add_recording(station.session(PARTNER), incident.id, theirs.id)
    station.seal(incident, PARTNER)
    marks = watching(station, incident, PARTNER)
    station.markers.set(marks, worn.id, 67_891, "He reaches for the belt")

    assert isinstance(station.watch.start(station.session(), incident.id), Locked)
    lines = station.recording_log(station.session(), worn.id).lines
    told = " ".join(str(line) for line in lines)
    assert "marker-set" in told
    assert "67891" not in told
    assert "belt" not in told


def test_anothers_markers_are_seen_once_the_own_report_is_sealed_and_never_before(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    mine = watching(station, incident)
    station.markers.set(mine, recording.id, 4250, "Contact begins")

    # Without a watch there is nothing to ask with, and the gate gives none.
    assert isinstance(station.watch.start(station.session(PARTNER), incident.id), Locked)
    station.seal(incident, PARTNER)
    theirs = watching(station, incident, PARTNER)
    assert [(each.words, each.by) for each in station.markers.of(theirs)] == [
        ("Contact begins", REYES)
    ]


@pytest.mark.parametrize("way", ["stopped", "signed out", "ran out"])
def test_without_a_watch_that_lives_no_marker_is_made_changed_or_told(
    station: StationOnFakes, recording: Recording, incident: Incident, way: str
) -> None:
    session = station.session()
    mine = station.watch.start(session, incident.id)
    assert isinstance(mine, WatchSession)
    (marker,) = station.markers.set(mine, recording.id, 4250, "Contact begins")
    if way == "stopped":
        mine.stop()
    elif way == "signed out":
        session.end()
    else:
        station.clock.advance(timedelta(minutes=30))
    before = versions(station, incident)
    with refused(Problem.GRANT_ENDED):
        station.markers.set(mine, recording.id, 1, "Later")
    with refused(Problem.GRANT_ENDED):
        station.markers.rename(mine, marker.id, "Later")
    with refused(Problem.GRANT_ENDED):
        station.markers.remove(mine, marker.id)
    with refused(Problem.GRANT_ENDED):
        station.markers.of(mine)
    assert versions(station, incident) == before


def test_footage_of_another_incident_is_not_marked(
    station: StationOnFakes, incident: Incident
) -> None:
    elsewhere = station.film(content=b"elsewhere")
    with refused(Problem.GRANT_ENDED, recording=elsewhere.id):
        station.markers.set(watching(station, incident), elsewhere.id, 0, "Here")


def test_a_marker_is_renamed_by_who_set_it_and_every_version_stays(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    mine = watching(station, incident)
    (marker,) = station.markers.set(mine, recording.id, 4250, "Contact begins")
    station.clock.advance(timedelta(seconds=5))
    (renamed,) = station.markers.rename(mine, marker.id, "First contact")
    assert renamed == Marker(marker.id, recording.id, 4250, "First contact", REYES, NOON)
    first, second = versions(station, incident)
    assert (first.words.text, second.words.text) == ("Contact begins", "First contact")
    assert station.last_entry()["act"] == "marker-renamed"
    assert station.last_entry()["details"]["digest"] == second.digest


def test_a_removed_marker_is_withdrawn_and_stays_in_the_record(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    mine = watching(station, incident)
    (marker,) = station.markers.set(mine, recording.id, 4250, "Contact begins")
    assert station.markers.remove(mine, marker.id) == ()
    first, second = versions(station, incident)
    assert first.words.text == "Contact begins"
    assert second.is_withdrawn
    assert station.last_entry()["act"] == "marker-removed"
    with bad_input(Problem.MARKER_UNKNOWN):
        station.markers.rename(mine, marker.id, "Again")
    with bad_input(Problem.MARKER_UNKNOWN):
        station.markers.remove(mine, marker.id)


def test_anothers_marker_is_neither_renamed_nor_removed(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    mine = watching(station, incident)
    (marker,) = station.markers.set(mine, recording.id, 4250, "Contact begins")
    theirs = watching(station, incident, SERGEANT, "Approval")
    with refused(Problem.MARKER_OF_ANOTHER, badge=REYES):
        station.markers.rename(theirs, marker.id, "Nothing")
    with refused(Problem.MARKER_OF_ANOTHER, badge=REYES):
        station.markers.remove(theirs, marker.id)
    assert [each.words for each in standing(versions(station, incident))] == ["Contact begins"]


def test_a_marker_of_footage_that_is_not_watched_counts_as_unknown(
    station: StationOnFakes, incident: Incident
) -> None:
    other = station.incident(station.film(content=b"elsewhere"))
    station.seal(other)
    there = watching(station, other)
    (marker,) = station.markers.set(there, other.recordings[0], 0, "Elsewhere")
    here = watching(station, incident)
    with bad_input(Problem.MARKER_UNKNOWN):
        station.markers.remove(here, marker.id)
    with bad_input(Problem.MARKER_UNKNOWN):
        station.markers.remove(here, MarkerId("unknown"))


@pytest.mark.parametrize("words", ["", "  ", "x" * 121])
def test_a_marker_without_fitting_words_is_not_kept(
    station: StationOnFakes, recording: Recording, incident: Incident, words: str
) -> None:
    mine = watching(station, incident)
    with bad_input(Problem.MARKER_WORDS_MALFORMED):
        station.markers.set(mine, recording.id, 4250, words)
    (marker,) = station.markers.set(mine, recording.id, 4250, "Contact begins")
    with bad_input(Problem.MARKER_WORDS_MALFORMED):
        station.markers.rename(mine, marker.id, words)
    assert len(versions(station, incident)) == 1


def test_a_moment_outside_of_the_recording_is_not_marked(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    mine = watching(station, incident)
    length = recording.media.duration
    assert length is not None
    for at_ms in (-1, round(length * 1000) + 1):
        with bad_input(Problem.MARKER_TIME_OUTSIDE):
            station.markers.set(mine, recording.id, at_ms, "Outside")
    station.markers.set(mine, recording.id, round(length * 1000), "At the very end")


def test_where_the_length_is_not_known_any_later_moment_is_marked(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    held = station.records.behind_its_back().recordings
    held[recording.id] = replace(recording, media=replace(recording.media, duration=None))
    mine = watching(station, incident)
    assert station.markers.set(mine, recording.id, 9_000_000, "Late")


def test_what_cannot_be_entered_is_not_marked(
    station: StationOnFakes, recording: Recording, incident: Incident
) -> None:
    mine = watching(station, incident)
    station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    with bad_input(Problem.DISK_FULL):
        station.markers.set(mine, recording.id, 4250, "Contact begins")
    assert versions(station, incident) == ()


def test_a_marker_of_an_unknown_recording_is_refused(
    station: StationOnFakes, incident: Incident
) -> None:
    with refused(Problem.GRANT_ENDED):
        station.markers.set(watching(station, incident), RecordingId("unknown"), 0, "Here")
