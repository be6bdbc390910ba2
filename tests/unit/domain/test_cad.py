"""A recording matches a call that its wearer was on, drawn in minutes after the dispatch."""

from datetime import timedelta

import pytest

from desktop.domain.cad import CadCall
from desktop.domain.identifiers import Badge
from tests.fakes.builders import NOON, REYES, make_media, make_recording

OTHER = Badge("4387")


def call(lasts: float = 30, badge: Badge = REYES) -> CadCall:
    return CadCall("E-1", badge, NOON, NOON + timedelta(minutes=lasts), "Disturbance")


@pytest.mark.parametrize(
    ("starts", "lasts", "matches"),
    [
        (0, 5, True),
        (10, 5, True),
        (-10, 60, True),
        (-10, 5, True),
        (-10, 4.99, False),
        (-60, 5, False),
        (30, 5, True),
        (30.01, 5, False),
        (-5, 0, True),
        (-5.01, 0, False),
    ],
)
def test_a_recording_matches_when_it_overlaps_with_five_minutes_to_spare(
    starts: float, lasts: float, matches: bool
) -> None:
    recording = make_recording(
        started_at=NOON + timedelta(minutes=starts), media=make_media(duration=lasts * 60)
    )
    assert call().matches(recording) is matches


def test_a_recording_without_a_duration_counts_by_its_start() -> None:
    media = make_media(duration=None)
    assert call().matches(make_recording(started_at=NOON, media=media))
    early = make_recording(started_at=NOON - timedelta(minutes=6), media=media)
    assert not call().matches(early)


def test_a_recording_without_a_start_matches_nothing() -> None:
    assert not call().matches(make_recording(started_at=None))


def test_the_camera_of_an_officer_who_was_not_on_the_call_does_not_match() -> None:
    recording = make_recording(started_at=NOON, wearer=REYES, assigned_wearer=None)
    assert not call(badge=OTHER).matches(recording)


def test_who_a_camera_was_assigned_to_counts_as_well_as_who_wore_it() -> None:
    recording = make_recording(started_at=NOON, wearer=OTHER, assigned_wearer=REYES)
    assert call(badge=REYES).matches(recording)
    assert call(badge=OTHER).matches(recording)


@pytest.mark.parametrize(("hours", "matches"), [(7.99, True), (8, False), (100, False)])
def test_a_call_that_was_never_cleared_matches_nothing(hours: float, matches: bool) -> None:
    assert call(lasts=hours * 60).matches(make_recording(started_at=NOON)) is matches
