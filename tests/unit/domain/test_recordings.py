import math
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.identifiers import Badge
from desktop.domain.recordings import ClockDoubt, clock_doubt
from tests.fakes.builders import NOON, REYES, make_media, make_recording


def test_a_recording_ends_when_its_duration_is_over() -> None:
    recording = make_recording(started_at=NOON, media=make_media(duration=90.5))
    assert recording.ended_at == NOON + timedelta(seconds=90, milliseconds=500)


def test_without_a_start_nobody_knows_the_end() -> None:
    assert make_recording(started_at=None).ended_at is None


def test_without_a_duration_nobody_knows_the_end() -> None:
    assert make_recording(started_at=NOON, media=make_media(duration=None)).ended_at is None


@pytest.mark.parametrize("claimed", [1e12, 1e300, math.inf, math.nan])
def test_a_duration_that_no_recording_has_gives_no_end(claimed: float) -> None:
    assert make_recording(started_at=NOON, media=make_media(duration=claimed)).ended_at is None


def test_who_wore_a_camera_and_who_it_was_assigned_to_are_both_recorders() -> None:
    other = Badge("4387")
    assert make_recording(wearer=other, assigned_wearer=REYES).wearers == {other, REYES}
    assert make_recording(wearer=other, assigned_wearer=None).wearers == {other}
    assert make_recording(wearer=REYES, assigned_wearer=REYES).wearers == {REYES}


@pytest.mark.parametrize(
    ("started_at", "doubt"),
    [
        (None, ClockDoubt.UNKNOWN),
        (datetime(1970, 1, 1, tzinfo=UTC), ClockDoubt.BEFORE_CAMERAS),
        (datetime(2004, 12, 31, 23, 59, 59, tzinfo=UTC), ClockDoubt.BEFORE_CAMERAS),
        (datetime(2005, 1, 1, tzinfo=UTC), ClockDoubt.NONE),
        (NOON, ClockDoubt.NONE),
        (NOON + timedelta(minutes=10), ClockDoubt.NONE),
        (NOON + timedelta(minutes=10, seconds=1), ClockDoubt.IN_THE_FUTURE),
    ],
)
def test_a_cameras_clock_is_believed_within_reason(
    started_at: datetime | None, doubt: ClockDoubt
) -> None:
    assert clock_doubt(started_at, offloaded_at=NOON) is doubt
