"""Markers: each version is added, none is replaced."""

from datetime import timedelta

import pytest

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, MarkerId, RecordingId
from desktop.domain.markers import MarkerVersion
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import Records, UnrecordedChangeError
from tests.fakes.builders import NOON, make_entry, make_marker, make_recording, make_source


@pytest.fixture
def recordings(records: Records) -> list[RecordingId]:
    made = [make_recording() for _ in range(2)]
    with records.writing() as work:
        for recording in made:
            work.recordings.add(recording, make_source(recording))
        work.custody.append(make_entry())
    return [recording.id for recording in made]


def add(records: Records, *versions: MarkerVersion) -> None:
    with records.writing() as work:
        for version in versions:
            work.markers.add(version)
        work.custody.append(make_entry())


def test_versions_come_back_whole_in_the_order_in_which_they_were_entered(
    records: Records, recordings: list[RecordingId]
) -> None:
    late = make_marker(recordings[0], at_ms=90_001, by=Badge("4712"))
    early = make_marker(recordings[1], words=SaltedText("“Stop” \u00e9", "ab" * 16))
    renamed = late.renamed(SaltedText("Handcuffs on", "cd" * 16), NOON + timedelta(seconds=9))
    gone = early.withdrawn(NOON + timedelta(seconds=10))
    add(records, late, early, renamed, gone)

    with records.reading() as work:
        assert work.markers.of(recordings) == (late, early, renamed, gone)
        assert work.markers.of(recordings[1:]) == (early, gone)
        assert work.markers.of([]) == ()


def test_the_latest_version_is_found_withdrawn_or_not(
    records: Records, recordings: list[RecordingId]
) -> None:
    marker, other = make_marker(recordings[0]), make_marker(recordings[0])
    renamed = marker.renamed(SaltedText("Handcuffs on", ""), NOON)
    gone = other.withdrawn(NOON)
    add(records, marker, other, renamed, gone)

    with records.reading() as work:
        assert work.markers.latest(marker.marker) == renamed
        assert work.markers.latest(other.marker) == gone
        assert work.markers.latest(MarkerId("unknown\ud800")) is None


def test_a_version_is_entered_once(records: Records, recordings: list[RecordingId]) -> None:
    marker = make_marker(recordings[0])
    add(records, marker)
    with pytest.raises(Exception, match=r"UNIQUE|entered once"):
        add(records, make_marker(recordings[0], marker=marker.marker))
    with records.reading() as work:
        assert work.markers.of(recordings) == (marker,)


def test_there_is_no_marker_on_a_recording_that_is_not_there(records: Records) -> None:
    with pytest.raises(BadInput) as refusal:
        add(records, make_marker(RecordingId("unknown")))
    assert refusal.value.problem is Problem.RECORDING_UNKNOWN


def test_a_marker_needs_an_entry(records: Records, recordings: list[RecordingId]) -> None:
    with pytest.raises(UnrecordedChangeError), records.writing() as work:
        work.markers.add(make_marker(recordings[0]))
    with records.reading() as work:
        assert work.markers.of(recordings) == ()
