"""Which recordings belong side by side, and what one stretch of the time line holds."""

from datetime import UTC, datetime, timedelta

from desktop.domain.identifiers import Badge, CameraId, RecordingId
from desktop.domain.viewed_parts import Speed, ViewedPart
from desktop.presenters.review_account import answers_in
from desktop.presenters.review_ledger import Look, ViewingMeter, viewed
from desktop.presenters.review_tracks import (
    Track,
    shown_first,
    shown_with,
    stretch_of,
    tracks_of,
)
from tests.fakes.builders import NOON, REYES, make_media, make_recording

START = datetime(2026, 11, 20, 16, 47, 31, tzinfo=UTC)
ONE = RecordingId("one")


def track(camera: str, after: float, seconds: float, *, own: bool = False) -> Track:
    return Track(
        RecordingId(f"{camera}@{after}"),
        CameraId(camera),
        Badge("4412" if own else "4387"),
        own,
        START + timedelta(seconds=after),
        True,
        seconds,
    )


MINE = track("A", 30, 600, own=True)
PARTNERS = track("B", 60, 600)
FIRST_THERE = track("C", 0, 100)
LATER = track("B", 700, 300)
TRACKS = (FIRST_THERE, MINE, PARTNERS, LATER)


def test_the_own_recording_is_shown_beside_the_one_that_saw_most_of_the_same() -> None:
    assert shown_first(TRACKS) == (MINE, PARTNERS)
    assert shown_first((LATER, FIRST_THERE)) == (LATER,)


def test_another_camera_of_the_same_time_takes_the_second_place() -> None:
    assert shown_with(TRACKS, (MINE, PARTNERS), FIRST_THERE) == (MINE, FIRST_THERE)
    assert shown_with(TRACKS, (MINE, PARTNERS), PARTNERS) == (MINE, PARTNERS)


def test_a_recording_of_another_time_begins_anew() -> None:
    assert shown_with(TRACKS, (MINE, PARTNERS), LATER) == (LATER,)


def test_a_stretch_ends_where_the_silence_is_longer_than_itself() -> None:
    assert stretch_of(TRACKS, MINE) == TRACKS
    short, soon, late = track("A", 0, 14), track("B", 4, 14), track("B", 2000, 10)
    assert stretch_of((short, soon, late), soon) == (short, soon)
    assert stretch_of((short, soon, late), late) == (late,)


def test_a_recording_without_a_start_is_put_at_the_earliest_and_says_so() -> None:
    timed = make_recording()
    untimed = make_recording(started_at=None, media=make_media(duration=float("inf")))
    first, second = tracks_of((timed, untimed), REYES, NOON, UTC)
    assert {first.is_timed, second.is_timed} == {True, False}
    assert first.starts_at == second.starts_at == timed.started_at
    lengths = {first.recording: first.seconds, second.recording: second.seconds}
    assert lengths == {timed.id: 300.0, untimed.id: 0.0}


def test_pictures_that_follow_one_another_are_one_look() -> None:
    meter = ViewingMeter()
    for number in range(30):
        meter.shown(ONE, number / 10, Speed.NORMAL)
    assert meter.due() == (Look(ONE, 0, 2940, Speed.NORMAL),)
    assert meter.due() == ()
    meter.shown(ONE, 3.0, Speed.NORMAL)
    assert meter.due() == (Look(ONE, 0, 3040, Speed.NORMAL),)


def test_a_jump_begins_another_look_and_both_are_due() -> None:
    meter = ViewingMeter()
    for at in (1.0, 6.0, 2.0):
        meter.shown(ONE, at, Speed.STILL)
    parts = tuple(ViewedPart(at, at + 40, Speed.STILL) for at in (1000, 6000, 2000))
    assert meter.due() == tuple(Look(ONE, *part) for part in parts)
    assert meter.parts(ONE) == parts


def test_at_eight_times_pictures_lie_further_apart_and_are_one_look_still() -> None:
    meter = ViewingMeter()
    for number in range(5):
        meter.shown(ONE, number * 2.0, Speed.EIGHTFOLD)
    assert meter.due() == (Look(ONE, 0, 8040, Speed.EIGHTFOLD),)


def test_a_clock_that_jitters_is_no_second_look() -> None:
    meter = ViewingMeter()
    for at in (0.0, 0.2, 0.15, 0.3):
        meter.shown(ONE, at, Speed.NORMAL)
    assert meter.parts(ONE) == (ViewedPart(0, 340, Speed.NORMAL),)


def test_another_speed_begins_a_look_where_the_one_before_ends() -> None:
    meter = ViewingMeter()
    meter.shown(ONE, 0.0, Speed.STILL)
    for at in (0.0, 0.5, 1.0):
        meter.shown(ONE, at, Speed.NORMAL)
    for at in (1.5, 2.5):
        meter.shown(ONE, at, Speed.FOURFOLD)
    assert meter.parts(ONE) == (
        ViewedPart(0, 40, Speed.STILL),
        ViewedPart(40, 1040, Speed.NORMAL),
        ViewedPart(1040, 2540, Speed.FOURFOLD),
    )
    assert meter.due() == tuple(Look(ONE, *part) for part in meter.parts(ONE))
    assert viewed(meter.parts(ONE)).twice == ()


def test_a_picture_that_only_begins_at_another_speed_is_not_due_twice() -> None:
    meter = ViewingMeter()
    meter.shown(ONE, 0.0, Speed.STILL)
    meter.shown(ONE, 0.0, Speed.NORMAL)
    assert meter.due() == (Look(ONE, 0, 40, Speed.STILL),)
    assert meter.parts(ONE) == (ViewedPart(0, 40, Speed.STILL),)
    meter.shown(ONE, 5.0, Speed.NORMAL)
    assert meter.parts(ONE) == (
        ViewedPart(0, 40, Speed.STILL),
        ViewedPart(5000, 5040, Speed.NORMAL),
    )


def test_the_picture_on_which_playing_stops_is_no_look_of_its_own_but_steps_are() -> None:
    meter = ViewingMeter()
    for at in (0.0, 0.5):
        meter.shown(ONE, at, Speed.DOUBLE)
    for at in (0.5, 0.5, 0.54, 0.58):
        meter.shown(ONE, at, Speed.STILL)
    assert meter.parts(ONE) == (
        ViewedPart(0, 540, Speed.DOUBLE),
        ViewedPart(540, 620, Speed.STILL),
    )
    meter.shown(ONE, 0.62, Speed.DOUBLE)
    assert meter.parts(ONE)[2:] == (ViewedPart(620, 660, Speed.DOUBLE),)


def test_a_step_back_into_what_was_played_is_a_second_look() -> None:
    meter = ViewingMeter()
    for at in (0.0, 0.5):
        meter.shown(ONE, at, Speed.NORMAL)
    for at in (0.5, 0.46):
        meter.shown(ONE, at, Speed.STILL)
    assert meter.parts(ONE) == (
        ViewedPart(0, 540, Speed.NORMAL),
        ViewedPart(460, 500, Speed.STILL),
    )
    assert viewed(meter.parts(ONE)).twice == ((460, 500),)


def test_playing_on_after_a_pause_at_the_same_speed_is_the_same_look() -> None:
    meter = ViewingMeter()
    meter.shown(ONE, 0.0, Speed.NORMAL)
    meter.shown(ONE, 0.0, Speed.STILL)
    for at in (0.04, 0.5):
        meter.shown(ONE, at, Speed.NORMAL)
    assert meter.parts(ONE) == (ViewedPart(0, 540, Speed.NORMAL),)


def test_what_was_viewed_twice_is_told_apart() -> None:
    told = viewed(
        ViewedPart(*span, Speed.NORMAL)
        for span in ((0, 4000), (3000, 6000), (5000, 5500), (8000, 9000))
    )
    assert told.once == ((0, 6000), (8000, 9000))
    assert told.twice == ((3000, 4000), (5000, 5500))
    assert told.seconds == 7.0


def test_how_much_was_viewed_at_each_speed_is_told_the_most_first() -> None:
    told = viewed(
        (
            ViewedPart(0, 1000, Speed.NORMAL),
            ViewedPart(0, 4000, Speed.DOUBLE),
            ViewedPart(2000, 5000, Speed.DOUBLE),
        )
    )
    assert told.speeds == ((Speed.DOUBLE, 5.0), (Speed.NORMAL, 1.0))
    assert told.seconds == 5.0
    assert viewed(()).speeds == ()


def test_answers_are_read_out_of_a_sealed_text() -> None:
    text = (
        "FIRSTHAND SEALED REPORT, FORMAT 1\n\nReport: Report, version 1\n"
        "\nNarrative:\n  I saw him run.\n\n  Declaration:\n\nPlace:\n  Washington Street\n"
    )
    assert [(each.title, each.words) for each in answers_in(text)] == [
        ("Narrative", "I saw him run.\n\nDeclaration:"),
        ("Place", "Washington Street"),
    ]
