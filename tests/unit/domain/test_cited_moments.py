"""Seconds that a sentence names, and whether its author had viewed them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.domain.cited_moments import ViewedRecording, cited_moment
from desktop.domain.identifiers import CameraId, RecordingId

ZONE = timezone(timedelta(hours=-5))
BEGAN = datetime(2026, 11, 20, 16, 47, 31, tzinfo=UTC)
OWN = ViewedRecording(RecordingId("r1"), CameraId("C-0317"), BEGAN, ((60_000, 120_000),))
OTHER = ViewedRecording(
    RecordingId("r2"), CameraId("C-0342"), BEGAN + timedelta(seconds=31), ((0, 45_000),)
)


@pytest.mark.parametrize(
    ("sentence", "at", "cameras"),
    [
        ("He came in at 11:48:40.", (11, 48, 40), ["C-0317", "C-0342"]),
        ("From 11:49:20 to 11:49:25 I held him.", (11, 49, 20), ["C-0317"]),
        ("At 11:48:05 I heard him.", (11, 48, 5), ["C-0342"]),
        ("Not at 11:00:00, but at 11:48:31.", (11, 48, 31), ["C-0317", "C-0342"]),
        ("It ended at 11:49:31.", (11, 49, 31), ["C-0317"]),
    ],
)
def test_a_time_that_was_viewed_is_told_with_its_cameras(
    sentence: str, at: tuple[int, int, int], cameras: list[str]
) -> None:
    found = cited_moment(sentence, (OWN, OTHER), ZONE)
    assert found is not None
    assert (found.at.hour, found.at.minute, found.at.second) == at
    assert [each.camera for each in found.viewed_on] == cameras


@pytest.mark.parametrize(
    "sentence",
    [
        "I held him for 38 seconds.",
        "He came in at 11:48.",
        "He came in at 11:47:50.",
        "It was over by 11:49:32.",
        "The code was 9:11:48:40:12.",
        "At 27:61:99 nothing was.",
        "",
    ],
)
def test_what_was_not_viewed_or_is_no_second_has_no_source(sentence: str) -> None:
    assert cited_moment(sentence, (OWN, OTHER), ZONE) is None
    assert cited_moment("At 11:48:40.", (), ZONE) is None
