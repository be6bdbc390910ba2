"""Untagged recordings are proposed as incidents: by their call, or by starting together."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import pytest

from desktop.domain.cad import CadCall
from desktop.domain.grouping import ProposedGroup, propose
from desktop.domain.identifiers import CameraId, RecordingId
from desktop.domain.recordings import Recording
from tests.fakes.builders import CAMERA, NOON, make_call, make_media, make_recording

_SECOND = CameraId("BWC-0500")
_THIRD = CameraId("BWC-0600")


def at(seconds: float, camera: CameraId = CAMERA) -> Recording:
    """A recording of five minutes that starts so many seconds after noon."""
    return make_recording(camera=camera, started_at=NOON + timedelta(seconds=seconds))


def grouped(
    recordings: Sequence[Recording], calls: Mapping[RecordingId, Sequence[CadCall]] | None = None
) -> list[list[RecordingId]]:
    return [[each.id for each in group.recordings] for group in propose(recordings, calls or {})]


def test_nothing_untagged_proposes_nothing() -> None:
    assert propose((), {}) == ()


def test_recordings_of_one_call_are_one_group_however_far_apart() -> None:
    first, second = at(0), at(3000)
    call = make_call()

    (group,) = propose([second, first], {first.id: [call], second.id: [call]})

    assert group == ProposedGroup((first, second), call)
    assert group.starts_at == NOON
    assert group.ends_at == NOON + timedelta(seconds=3300)


def test_the_earliest_dispatched_of_several_calls_counts() -> None:
    recording = at(0)
    later = make_call(event="26-000001", dispatched_at=NOON)
    earlier = make_call(event="26-000002", dispatched_at=NOON - timedelta(minutes=1))

    (group,) = propose([recording], {recording.id: [later, earlier]})

    assert group.call == earlier


@pytest.mark.parametrize(("seconds", "together"), [(0, True), (60, True), (60.001, False)])
def test_cameras_that_start_within_a_minute_are_one_group(seconds: float, together: bool) -> None:
    first, second = at(0), at(seconds, _SECOND)

    groups = grouped([first, second])

    assert groups == ([[first.id, second.id]] if together else [[second.id], [first.id]])


def test_one_camera_that_starts_twice_within_a_minute_made_two_groups() -> None:
    first, second = at(0), at(30)

    assert grouped([first, second]) == [[second.id], [first.id]]


def test_a_recording_without_a_call_joins_the_call_that_another_camera_began_with() -> None:
    called, beside = at(0), at(20, _SECOND)

    (group,) = propose([beside, called], {called.id: [make_call()]})

    assert [each.id for each in group.recordings] == [called.id, beside.id]
    assert group.call == make_call()


def test_a_recording_between_two_calls_joins_the_nearer_one() -> None:
    first, second, between = at(0), at(90, _SECOND), at(50, _THIRD)
    calls = {first.id: [make_call(event="1")], second.id: [make_call(event="2")]}

    assert grouped([first, second, between], calls) == [[between.id, second.id], [first.id]]


def test_two_calls_stay_two_groups_though_they_start_together() -> None:
    first, second = at(0), at(10, _SECOND)
    calls = {first.id: [make_call(event="1")], second.id: [make_call(event="2")]}

    assert grouped([first, second], calls) == [[second.id], [first.id]]


def test_what_has_no_start_time_stands_alone_and_last() -> None:
    unknown, silent = (
        make_recording(started_at=None),
        make_recording(started_at=None, camera=_SECOND),
    )
    known = at(0, _THIRD)

    groups = propose([unknown, silent, known], {})

    assert [len(group.recordings) for group in groups] == [1, 1, 1]
    assert groups[0].recordings == (known,)
    assert groups[1].starts_at is None
    assert groups[1].ends_at is None


def test_a_recording_of_unknown_length_has_a_start_and_no_end() -> None:
    (group,) = propose([make_recording(media=make_media(duration=None))], {})

    assert isinstance(group.starts_at, datetime)
    assert group.ends_at is None
