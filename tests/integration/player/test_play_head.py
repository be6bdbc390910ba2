"""The play head counts on between what libVLC tells, and knows which pictures belong to it."""

import pytest

from desktop.player.play_head import PlayHead, Sign, Way

BOTH = {Sign.PLAYING, Sign.BUFFERED}


class Watch:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def head(watch: Watch) -> PlayHead:
    return PlayHead(watch)


def running(head: PlayHead, watch: Watch, at: float) -> None:
    """Let the head run, with the picture of `at` due now."""
    head.jump(at, at, {Sign.BUFFERED})
    head.hear(Sign.BUFFERED)
    watch.seconds += 0.012


def test_a_standing_head_shows_nothing_and_stays(head: PlayHead, watch: Watch) -> None:
    head.stand(3)
    watch.seconds += 10
    assert head.show() is None
    assert head.position == 3
    assert not head.is_running


def test_it_runs_only_when_every_sign_was_heard(head: PlayHead) -> None:
    head.jump(2, 2, BOTH)
    assert head.awaits(Sign.PLAYING)
    assert not head.hear(Sign.BUFFERED)
    assert head.awaits(Sign.PLAYING)
    assert head.show() is None
    assert head.hear(Sign.PLAYING)
    assert not head.awaits(Sign.PLAYING)
    assert head.is_running


def test_it_counts_on_at_its_rate(head: PlayHead, watch: Watch) -> None:
    running(head, watch, 5)
    watch.seconds += 1
    assert head.position == pytest.approx(6)
    head.set_rate(4)
    watch.seconds += 1
    assert head.position == pytest.approx(10)
    assert head.show() == pytest.approx(10)
    assert head.last_shown == pytest.approx(10)


def test_it_takes_libvlcs_own_time_while_it_runs(head: PlayHead, watch: Watch) -> None:
    head.stand(1)
    head.correct(9)
    assert head.position == 1
    running(head, watch, 5)
    head.correct(5.5)
    watch.seconds += 0.25
    assert head.position == pytest.approx(5.75)


def test_time_told_on_the_way_to_a_new_place_is_the_old_places(head: PlayHead) -> None:
    head.jump(8, 8, BOTH)
    head.correct(2)
    assert head.position == 8


def test_the_first_picture_after_a_jump_is_one_from_the_way(head: PlayHead, watch: Watch) -> None:
    head.jump(8, 8, {Sign.BUFFERED}, Way.ONE_PICTURE)
    head.hear(Sign.BUFFERED)
    watch.seconds += 0.012
    assert head.show() is None
    assert head.show() == pytest.approx(8)


def test_pictures_before_the_place_sought_are_passed_over(head: PlayHead, watch: Watch) -> None:
    head.jump(8, 7, {Sign.BUFFERED})
    head.hear(Sign.BUFFERED)
    for _ in range(9):
        watch.seconds += 0.1
        assert head.show() is None
        assert head.is_arriving
        assert head.position == 8
    watch.seconds += 0.12
    assert not head.is_arriving
    assert head.show() == pytest.approx(8, abs=0.02)
    assert head.last_shown == pytest.approx(8, abs=0.02)


def test_standing_still_forgets_the_jump(head: PlayHead, watch: Watch) -> None:
    head.jump(8, 7, {Sign.BUFFERED})
    head.stand(4)
    assert not head.hear(Sign.BUFFERED)
    watch.seconds += 1
    assert head.position == 4
    assert not head.is_arriving


def test_a_picture_that_only_repeats_the_old_places_is_passed_over_unless_nothing_else_comes(
    head: PlayHead, watch: Watch
) -> None:
    running(head, watch, 5)
    assert head.show(repeats=True) is None
    watch.seconds += 0.4
    assert head.show(repeats=True) == pytest.approx(5.4)
    assert head.show(repeats=True) == pytest.approx(5.4)


def test_a_head_that_was_counted_too_far_waits_instead_of_going_back(
    head: PlayHead, watch: Watch
) -> None:
    running(head, watch, 5)
    watch.seconds += 1
    assert head.position == pytest.approx(6)
    head.correct(5.9)
    assert head.position == pytest.approx(6)
    watch.seconds += 0.2
    assert head.position == pytest.approx(6.1)
    head.stand(2)
    assert head.position == 2
