"""What every player promises, kept by the fake and by libVLC alike."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.domain.refusals import IntegrityFailure, KnownError, Problem
from desktop.media.exact_frames import PyAvExactFrames
from desktop.player.libvlc import load_libvlc
from desktop.player.libvlc_players import LibVlcPlayers
from desktop.ports.player import Frame, GrantedFootage, Player, PlayerFactory, PlayerState
from tests.fakes.media import BytesReader
from tests.fakes.player import UNDECODABLE, FakePlayers, NotingListener
from tests.footage.recordings import RecordingPlan, make_recording
from tests.footage.shown import number_of

SECONDS, RATE = 4.0, 10
LAST = 39
STEP = 0.02


@dataclass
class Projector:
    """A player of footage of four seconds at ten pictures a second, and what it told."""

    factory: PlayerFactory
    footage: bytes
    number_of: Callable[[Frame], int]
    wait_for: Callable[[NotingListener, Callable[[], bool]], bool]
    is_granted: bool = True
    heard: NotingListener = field(default_factory=NotingListener)
    reader: BytesReader = field(init=False)
    player: Player = field(init=False)

    def __post_init__(self) -> None:
        self.load(self.footage)

    def load(self, footage: bytes) -> None:
        self.heard = NotingListener()
        self.reader = BytesReader(footage)
        granted = GrantedFootage(self.reader, lambda: self.is_granted)
        self.player = self.factory.player(granted, self.heard)

    def until(self, condition: Callable[[], bool]) -> None:
        arrived = self.wait_for(self.heard, condition)
        assert arrived, (self.player.state, self.player.position, self.heard.states)

    def until_state(self, state: PlayerState) -> None:
        self.until(lambda: self.player.state is state)

    def until_stands_on(self, number: int) -> None:
        """Until the picture is exactly that one, and the position has been told with it."""
        self.until(
            lambda: (
                self.player.state is not PlayerState.PLAYING
                and self.player.picture is not None
                and self.player.picture.exact
                and self.number_of(self.player.picture) == number
                and self.heard.positions[-1:] == [pytest.approx(number / RATE)]
            )
        )

    def until_plays(self, number: int) -> None:
        self.until(lambda: bool(self.moving) and self.moving[-1] >= number)

    @property
    def moving(self) -> list[int]:
        """The numbers of the pictures that were handed out while playing."""
        return [self.number_of(f) for f in self.heard.frames if not f.exact and not f.is_wiped]


def _fake(_: Path) -> Projector:
    players = FakePlayers(SECONDS, RATE)

    def wait_for(heard: NotingListener, condition: Callable[[], bool]) -> bool:
        for _ in range(1000):
            if condition():
                return True
            players.advance(STEP)
        return False

    return Projector(
        players, b"footage", lambda frame: int.from_bytes(frame.pixels[:2], "big"), wait_for
    )


def _libvlc(folder: Path) -> Projector:
    try:
        load_libvlc(None)
    except KnownError:
        pytest.skip("libVLC is not installed")
    plan = RecordingPlan(seconds=SECONDS, rate=RATE, size=(160, 96), b_frames=2)
    footage = make_recording(folder / "a.mp4", plan).read_bytes()
    players = LibVlcPlayers(PyAvExactFrames, silent=True)
    return Projector(players, footage, number_of, NotingListener.wait)


@pytest.fixture(params=[_fake, _libvlc], ids=["fake", "libvlc"])
def projector(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Projector]:
    build: Callable[[Path], Projector] = request.param
    made = build(tmp_path)
    yield made
    made.factory.close()


def test_a_new_player_is_idle_and_has_read_and_told_nothing(projector: Projector) -> None:
    projector.reader.failing = AssertionError("it read")
    assert projector.player.state is PlayerState.IDLE
    assert projector.player.picture is None
    assert projector.player.duration is None
    assert projector.heard.told == 0


def test_pausing_a_new_player_shows_its_first_picture(projector: Projector) -> None:
    projector.player.pause()
    projector.until_state(PlayerState.PAUSED)
    assert projector.heard.states == [PlayerState.LOADING, PlayerState.PAUSED]
    assert [projector.number_of(frame) for frame in projector.heard.frames] == [0]
    assert projector.player.duration == pytest.approx(SECONDS, abs=0.05)
    assert projector.player.position == 0


def test_every_picture_comes_in_its_order_and_the_last_one_stays(projector: Projector) -> None:
    projector.player.play()
    projector.until_state(PlayerState.ENDED)
    projector.until_stands_on(LAST)
    numbers = [projector.number_of(frame) for frame in projector.heard.frames]
    assert numbers == sorted(numbers)
    assert len(set(range(LAST + 1)) - set(numbers)) <= 3  # a busy machine drops a picture
    assert projector.heard.states == [
        PlayerState.LOADING,
        PlayerState.PLAYING,
        PlayerState.ENDED,
    ]
    on_the_way = projector.heard.positions[:-1]
    assert on_the_way == sorted(on_the_way)
    assert projector.heard.positions[-1] == pytest.approx(LAST / RATE)


def test_pausing_stands_on_the_picture_that_was_on_screen(projector: Projector) -> None:
    projector.player.play()
    projector.until_plays(5)
    projector.player.pause()
    projector.until_state(PlayerState.PAUSED)
    standing = projector.player.picture
    assert standing is not None
    assert standing.exact
    assert projector.number_of(standing) in {projector.moving[-1], projector.moving[-1] + 1}
    assert standing.at == pytest.approx(projector.number_of(standing) / RATE)


@pytest.mark.parametrize(
    ("seconds", "number"), [(0.0, 0), (0.55, 5), (2.5, 25), (-3.0, 0), (3.99, LAST), (99.0, LAST)]
)
def test_a_paused_seek_shows_the_exact_picture(
    projector: Projector, seconds: float, number: int
) -> None:
    projector.player.pause()
    projector.player.seek(seconds)
    projector.until_stands_on(number)
    assert projector.player.position == pytest.approx(number / RATE)


def test_a_seek_loads_a_new_player(projector: Projector) -> None:
    projector.player.seek(1.25)
    projector.until_stands_on(12)
    assert projector.player.state is PlayerState.PAUSED


def test_steps_go_to_the_very_next_picture_and_stay_inside(projector: Projector) -> None:
    projector.player.seek(0.15)
    projector.until_stands_on(1)
    for step, number in [(1, 2), (1, 3), (-1, 2), (-1, 1), (-1, 0), (-1, 0), (30, 30), (99, LAST)]:
        projector.player.step(step)
        projector.until_stands_on(number)


def test_a_step_while_playing_pauses(projector: Projector) -> None:
    projector.player.play()
    projector.until_plays(3)
    projector.player.step(1)
    projector.until_state(PlayerState.PAUSED)
    count = len(projector.heard.frames)
    projector.player.step(1)
    projector.until(lambda: len(projector.heard.frames) > count)
    assert all(frame.exact for frame in projector.heard.frames[count:])


def test_a_seek_while_playing_plays_on_from_there(projector: Projector) -> None:
    projector.player.play()
    projector.until_plays(2)
    count = len(projector.moving)
    projector.player.seek(2.5)
    projector.until(lambda: len(projector.moving) > count + 3)
    after = [number for number in projector.moving[count:] if number > 10]
    assert 24 <= after[0] <= 27
    assert projector.player.state is PlayerState.PLAYING


def test_play_after_the_end_begins_at_the_start(projector: Projector) -> None:
    projector.player.seek(3.5)
    projector.player.play()
    projector.until_state(PlayerState.ENDED)
    count = len(projector.moving)
    projector.player.toggle()
    projector.until(lambda: len(projector.moving) > count + 2)
    assert projector.moving[count] <= 2
    assert projector.player.state is PlayerState.PLAYING


def test_a_seek_after_the_end_stands_there(projector: Projector) -> None:
    projector.player.seek(3.5)
    projector.player.play()
    projector.until_state(PlayerState.ENDED)
    projector.player.seek(1.0)
    projector.until_stands_on(10)
    assert projector.player.state is PlayerState.PAUSED


def test_toggle_plays_and_pauses(projector: Projector) -> None:
    projector.player.toggle()
    projector.until_plays(1)
    projector.player.toggle()
    projector.until_state(PlayerState.PAUSED)


@pytest.mark.parametrize("rate", [0.0, 0.2, 8.1, -1.0])
def test_a_rate_out_of_reach_is_refused(projector: Projector, rate: float) -> None:
    with pytest.raises(ValueError, match=str(rate)):
        projector.player.set_rate(rate)
    assert projector.player.rate == 1.0


def test_what_is_no_number_is_refused(projector: Projector) -> None:
    with pytest.raises(ValueError, match="nan"):
        projector.player.seek(float("nan"))
    with pytest.raises(ValueError, match="101"):
        projector.player.set_volume(101)


@pytest.mark.parametrize("state", [PlayerState.PAUSED, PlayerState.PLAYING])
def test_the_end_of_the_grant_takes_every_picture_back(
    projector: Projector, state: PlayerState
) -> None:
    projector.player.play()
    projector.until_plays(2)
    if state is PlayerState.PAUSED:
        projector.player.pause()
        projector.until_state(state)
    being_painted = [frame.pixels for frame in projector.heard.frames]
    projector.is_granted = False
    projector.until_state(PlayerState.CLOSED)
    assert projector.player.problem is not None
    assert projector.player.problem.problem is Problem.GRANT_ENDED
    assert projector.heard.problems == [projector.player.problem]
    assert projector.player.picture is None
    assert all(frame.is_wiped and not any(frame.pixels) for frame in projector.heard.frames)
    assert projector.heard.states[-1] is PlayerState.CLOSED
    projector.player.close()
    assert projector.reader.closed
    assert not any(any(pixels) for pixels in being_painted)


def test_nothing_is_shown_without_a_grant(projector: Projector) -> None:
    projector.is_granted = False
    projector.player.play()
    projector.until_state(PlayerState.CLOSED)
    assert not [frame for frame in projector.heard.frames if not frame.is_wiped]


@pytest.mark.parametrize("footage", [UNDECODABLE, b""])
def test_what_cannot_be_decoded_fails_and_stays_so(projector: Projector, footage: bytes) -> None:
    projector.load(footage)
    projector.player.play()
    projector.until_state(PlayerState.FAILED)
    assert [each.problem for each in projector.heard.problems] == [Problem.NOT_DECODABLE]
    told = projector.heard.told
    projector.player.play()
    projector.player.seek(1)
    projector.player.step(1)
    projector.player.close()
    assert projector.heard.told == told
    assert projector.reader.closed


def test_a_damaged_seal_fails_with_what_the_reader_raised(projector: Projector) -> None:
    projector.reader.failing = IntegrityFailure(Problem.SEALED_FILE_DAMAGED, recording="r")
    projector.player.play()
    projector.until_state(PlayerState.FAILED)
    assert projector.heard.problems == [projector.reader.failing]
    assert not projector.heard.frames


def test_after_close_nothing_is_told_and_nothing_is_left(projector: Projector) -> None:
    projector.player.play()
    projector.until_plays(2)
    projector.player.close()
    told = projector.heard.told
    assert projector.player.state is PlayerState.CLOSED
    assert projector.player.picture is None
    assert projector.reader.closed
    assert all(frame.is_wiped for frame in projector.heard.frames)
    projector.player.play()
    projector.player.pause()
    projector.player.close()
    assert projector.heard.told == told


def test_pictures_are_read_only_for_those_who_get_them(projector: Projector) -> None:
    projector.player.pause()
    projector.until_state(PlayerState.PAUSED)
    frame = projector.heard.frames[0]
    assert frame.pixels.readonly
    assert len(frame.pixels) >= frame.stride * (frame.height - 1) + 4 * frame.width
