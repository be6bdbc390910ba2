"""Two cameras on one clock: what stands side by side was seen at the same moment."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from desktop.player.synchronized import CameraTrack, SynchronizedPlayers
from desktop.ports.player import GrantedFootage, PlayerState
from tests.fakes.media import BytesReader
from tests.fakes.player import FakePlayer, NotingListener
from tests.footage.demonstration import RECORDINGS, DemonstrationRecording
from tests.footage.shown import number_of
from tests.integration.player.conftest import Projectors, Showing

START = datetime(2026, 11, 20, 16, 47, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


class TwoFakes:
    """Two fake players of ten seconds, the second of which began to record two seconds later."""

    def __init__(self, later: float = 2.0) -> None:
        self.one, self.other = (self._fake() for _ in range(2))
        self.seconds = 0.0
        self.both = SynchronizedPlayers(
            CameraTrack(self.one, START),
            CameraTrack(self.other, after(later)),
            now=lambda: self.seconds,
        )

    @staticmethod
    def _fake() -> FakePlayer:
        footage = GrantedFootage(BytesReader(b"footage"), lambda: True)
        return FakePlayer(footage, NotingListener(), seconds=10, pictures=50)

    def pass_time(self, seconds: float, other_runs_at: float = 1.0) -> None:
        for _ in range(round(seconds / 0.02)):
            self.one.advance(0.02)
            self.other.advance(0.02 * other_runs_at)
            self.seconds += 0.02
            self.both.keep_together()

    def states(self) -> tuple[PlayerState, PlayerState]:
        return self.one.state, self.other.state

    @property
    def drift(self) -> float:
        return self.one.position - 2 - self.other.position


@pytest.fixture
def two() -> TwoFakes:
    return TwoFakes()


def test_a_seek_takes_both_to_the_same_moment(two: TwoFakes) -> None:
    two.both.seek(after(5))
    assert two.one.position == pytest.approx(5)
    assert two.other.position == pytest.approx(3)
    assert two.both.moment == after(5)


def test_a_camera_that_began_later_waits_on_its_first_picture_and_then_joins(
    two: TwoFakes,
) -> None:
    two.both.play()
    two.pass_time(1)
    assert two.states() == (PlayerState.PLAYING, PlayerState.PAUSED)
    assert two.other.position == 0
    two.pass_time(2)
    assert two.states() == (PlayerState.PLAYING, PlayerState.PLAYING)
    assert two.drift == pytest.approx(0, abs=0.03)


def test_a_camera_that_ends_sooner_stays_at_its_end_while_the_other_goes_on() -> None:
    two = TwoFakes()
    two.both.seek(after(9))
    two.both.play()
    two.pass_time(2)
    assert two.states() == (PlayerState.ENDED, PlayerState.PLAYING)
    assert two.both.moment > after(10)
    two.pass_time(2)
    assert two.states() == (PlayerState.ENDED, PlayerState.ENDED)
    assert not two.both.is_running
    two.both.play()
    two.pass_time(0.1)
    assert two.one.position < 1


def test_one_that_runs_slow_is_hurried_and_one_that_runs_fast_is_held_back(two: TwoFakes) -> None:
    two.both.seek(after(3))
    two.both.play()
    for speed in (0.95, 1.05):
        two.pass_time(2, other_runs_at=speed)
        assert 0.02 < abs(two.drift) < 0.08
    two.pass_time(2)
    assert abs(two.drift) < 0.03
    assert two.other.rate == two.one.rate == 1


def test_one_that_is_far_off_is_sought(two: TwoFakes) -> None:
    two.both.seek(after(3))
    two.both.play()
    two.pass_time(0.1)
    two.other.seek(9)
    two.pass_time(0.8)
    assert abs(two.drift) < 0.1


def test_both_play_at_the_rate_that_was_set(two: TwoFakes) -> None:
    two.both.seek(after(3))
    two.both.play()
    two.both.set_rate(2)
    two.pass_time(1)
    assert two.one.position == pytest.approx(5, abs=0.1)
    assert abs(two.drift) < 0.05


def test_a_clock_that_was_ahead_is_corrected_at_once(two: TwoFakes) -> None:
    two.both.seek(after(5))
    two.both.set_ahead(1, 1.5)
    assert two.one.position == pytest.approx(5)
    assert two.other.position == pytest.approx(4.5)


def test_a_step_takes_the_other_camera_along(two: TwoFakes) -> None:
    two.both.seek(after(5))
    for steps, seconds in [(1, 5.02), (1, 5.04), (-1, 5.02)]:
        two.both.step(steps)
        two.both.keep_together()
        assert two.one.position == pytest.approx(seconds)
        assert two.other.position == pytest.approx(seconds - 2, abs=0.0201)


def test_pausing_stands_both_on_one_moment(two: TwoFakes) -> None:
    two.both.seek(after(3))
    two.both.play()
    two.pass_time(1, other_runs_at=0.9)
    two.both.toggle()
    two.both.keep_together()
    assert two.states() == (PlayerState.PAUSED, PlayerState.PAUSED)
    assert two.drift == pytest.approx(0, abs=0.021)
    two.both.toggle()
    assert two.both.is_running


def test_one_that_failed_leaves_the_other_playing(two: TwoFakes) -> None:
    two.other.close()
    two.both.play()
    two.pass_time(3)
    assert two.one.position == pytest.approx(3, abs=0.1)
    two.both.close()
    assert two.one.state is PlayerState.CLOSED


class TwoCameras:
    """Two demonstration recordings of the same disturbance, played by libVLC."""

    def __init__(
        self, projectors: Projectors, one: DemonstrationRecording, other: DemonstrationRecording
    ) -> None:
        self.plans = (one.plan, other.plan)
        self.showings = tuple(projectors.show_demonstration(each) for each in (one, other))
        self.showings[1].heard.wait_together_with(self.showings[0].heard)
        first, second = (
            CameraTrack(showing.player, plan.started_at)
            for showing, plan in zip(self.showings, self.plans, strict=True)
        )
        self.both = SynchronizedPlayers(first, second)

    def seen(self, camera: int) -> datetime:
        """The moment that the picture of a camera was taken, by its number."""
        picture = self.showings[camera].player.picture
        assert picture is not None
        plan = self.plans[camera]
        return plan.started_at + timedelta(seconds=number_of(picture) / plan.rate)

    @property
    def apart(self) -> float:
        """Seconds between the two pictures that are shown."""
        return abs((self.seen(0) - self.seen(1)).total_seconds())

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition, keeping both together at everything that one of them tells."""
        one: Showing = self.showings[0]

        def met() -> bool:
            self.both.keep_together()
            return condition()

        one.until(met)

    def until_together(self, least: datetime) -> None:
        """Until both played side by side past a moment, and show pictures that belong together."""
        self.until(
            lambda: (
                all(each.player.state is PlayerState.PLAYING for each in self.showings)
                and self.both.moment > least
                and abs(self.drift) < 0.03
                and self.apart < 0.15
            )
        )

    @property
    def drift(self) -> float:
        one, other = self.showings
        began = (self.plans[1].started_at - self.plans[0].started_at).total_seconds()
        return one.player.position - began - other.player.position


@pytest.mark.parametrize("other", [3, 5], ids=["mov", "ts"])
def test_two_cameras_of_one_disturbance_show_the_same_moment(
    projectors: Projectors, other: int
) -> None:
    two = TwoCameras(projectors, RECORDINGS[2], RECORDINGS[other])
    begin = max(plan.started_at for plan in two.plans)
    two.both.seek(begin + timedelta(seconds=0.1))
    two.both.play()
    two.until_together(begin + timedelta(seconds=0.2))
    two.both.seek(begin + timedelta(seconds=1.1))
    two.until_together(begin + timedelta(seconds=1.2))
    two.both.set_rate(0.5)
    two.until_together(two.both.moment + timedelta(seconds=0.1))
    two.both.pause()
    two.until(
        lambda: all(
            each.player.state is PlayerState.PAUSED and each.standing is not None
            for each in two.showings
        )
    )
    two.until(lambda: two.apart < 0.09)
    two.both.close()
