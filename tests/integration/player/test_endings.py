"""Every way in which playing ends: the grant, damage, and being closed at any moment."""

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.ports.player import Frame, GrantedFootage, PlayerState
from tests.fakes.media import BytesReader
from tests.fakes.player import NotingListener
from tests.footage.damaged import (
    cut_short,
    with_wiped_beginning,
    with_wiped_pictures,
    without_index,
)
from tests.footage.make_demonstration import DEMONSTRATION
from tests.footage.recordings import RecordingPlan, make_sound_only
from tests.integration.player.conftest import CONTAINERS, Projectors
from tests.integration.vault.station import VaultStation

MakeRecording = Callable[[RecordingPlan], bytes]
FINISHED = {PlayerState.FAILED, PlayerState.CLOSED, PlayerState.ENDED}


@dataclass
class FailingFrom:
    """A reader that finds damage from an offset on, and tells how often it was asked there."""

    footage: bytes
    offset: int
    closed: bool = False

    @property
    def size(self) -> int:
        return len(self.footage)

    def read_at(self, offset: int, count: int) -> bytes:
        if offset + count > self.offset:
            raise IntegrityFailure(Problem.SEALED_FILE_DAMAGED, recording="r")
        return self.footage[offset : offset + count]

    def close(self) -> None:
        self.closed = True


class StuckReader(BytesReader):
    """A reader whose first read comes back only when it is let go."""

    def __init__(self, footage: bytes) -> None:
        super().__init__(footage)
        self.reached = threading.Event()
        self.let_go = threading.Event()

    def read_at(self, offset: int, count: int) -> bytes:
        self.reached.set()
        self.let_go.wait(20)
        return super().read_at(offset, count)


@pytest.fixture(scope="module")
def demonstration() -> dict[str, bytes]:
    """The bytes of a demonstration recording of each container."""
    cameras = DEMONSTRATION / "cameras"
    return {name: (cameras / each.path).read_bytes() for name, each in CONTAINERS.items()}


def test_the_picture_stops_at_once_when_a_sealed_files_grant_ends(
    projectors: Projectors, demonstration: dict[str, bytes], tmp_path: Path
) -> None:
    station = VaultStation(tmp_path)
    kept = station.seal(demonstration["mp4"])
    grant = station.grant(kept.key)
    heard = NotingListener()
    player = projectors.players.player(
        GrantedFootage(station.vault.open(grant, kept.locked), grant.is_alive), heard
    )
    player.play()
    assert heard.wait(lambda: len(heard.frames) > 5)
    grant.end()
    after_the_end = len(heard.frames)
    assert heard.wait(lambda: PlayerState.CLOSED in heard.states)
    # One may have been on its way to the listener at the very moment.
    assert len(heard.frames) <= after_the_end + 1
    assert all(frame.is_wiped and not any(frame.pixels) for frame in heard.frames)
    assert [each.problem for each in heard.problems] == [Problem.GRANT_ENDED]
    assert player.picture is None
    player.close()


def test_a_picture_that_is_due_after_the_grants_end_is_never_handed_out(
    projectors: Projectors, demonstration: dict[str, bytes]
) -> None:
    showing = projectors.show(BytesReader(demonstration["mp4"]))
    late: list[Frame] = []

    def end_the_grant_in_the_midst(frame: Frame) -> None:
        if not projectors.is_granted:
            late.append(frame)
        NotingListener.frame(showing.heard, frame)
        if len(showing.heard.frames) == 4:
            projectors.is_granted = False

    showing.heard.frame = end_the_grant_in_the_midst  # type: ignore[method-assign]  # a test's eye
    showing.player.play()
    showing.until_state(PlayerState.CLOSED)
    assert len(showing.heard.frames) == 4
    assert not late


def test_damage_found_while_reading_ahead_stops_it_and_takes_the_pictures_back(
    projectors: Projectors, recording: MakeRecording
) -> None:
    footage = recording(RecordingPlan(seconds=20, index_first=True, quality=10, size=(640, 360)))
    reader = FailingFrom(footage, len(footage) * 3 // 4)
    showing = projectors.show(reader)
    showing.player.play()
    showing.until_state(PlayerState.FAILED)
    assert [each.problem for each in showing.heard.problems] == [Problem.SEALED_FILE_DAMAGED]
    assert all(frame.is_wiped for frame in showing.heard.frames)
    assert reader.closed


def test_damage_found_by_a_paused_seek_is_told_as_such(
    projectors: Projectors, recording: MakeRecording
) -> None:
    footage = recording(RecordingPlan(seconds=20, index_first=True, quality=10, size=(640, 360)))
    showing = projectors.show(FailingFrom(footage, len(footage) * 3 // 4))
    showing.player.seek(19)
    showing.until_state(PlayerState.FAILED)
    assert [each.problem for each in showing.heard.problems] == [Problem.SEALED_FILE_DAMAGED]


def broken(demonstration: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    mp4 = demonstration["mp4"]
    return {
        "empty": b"",
        "text": b"This is no video.\n" * 500,
        "playlist": b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/hosts\n",
        "zeros": bytes(100_000),
        "noise": random.Random(7).randbytes(100_000),
        "no index": without_index(demonstration["mov"]),
        "header alone": mp4[:600],
        "pictures wiped": with_wiped_pictures(mp4),
        "sound alone": make_sound_only(folder / "sound.mp4").read_bytes(),
    }


@pytest.mark.parametrize(
    "what",
    [
        "empty",
        "text",
        "playlist",
        "zeros",
        "noise",
        "no index",
        "header alone",
        "pictures wiped",
        "sound alone",
    ],
)
def test_what_shows_no_picture_fails_cleanly(
    projectors: Projectors, demonstration: dict[str, bytes], what: str, tmp_path: Path
) -> None:
    reader = BytesReader(broken(demonstration, tmp_path)[what])
    showing = projectors.show(reader)
    showing.player.play()
    showing.until_state(PlayerState.FAILED)
    assert [each.problem for each in showing.heard.problems] == [Problem.NOT_DECODABLE]
    assert not showing.heard.frames
    assert reader.closed


@pytest.mark.parametrize("container", ["mp4", "ts", "avi"])
def test_a_file_that_was_cut_plays_as_far_as_it_goes(
    projectors: Projectors, demonstration: dict[str, bytes], container: str
) -> None:
    showing = projectors.show(BytesReader(cut_short(demonstration[container])))
    showing.player.set_rate(4)
    showing.player.play()
    showing.until_state(PlayerState.ENDED)
    assert showing.standing is not None
    assert showing.standing > 20
    showing.player.step(-1)
    showing.until(lambda: showing.player.state is PlayerState.PAUSED)
    assert not showing.heard.problems


@pytest.mark.parametrize("share", [0.2, 0.6])
def test_pictures_that_are_damaged_in_part_play_or_fail_but_end(
    projectors: Projectors, demonstration: dict[str, bytes], share: float
) -> None:
    for damaged in (
        with_wiped_pictures(demonstration["mp4"], share),
        with_wiped_beginning(demonstration["mp4"], share),
    ):
        showing = projectors.show(BytesReader(damaged))
        showing.player.set_rate(8)
        showing.player.play()
        showing.until_one_of(FINISHED)


@pytest.mark.parametrize("container", CONTAINERS)
def test_flipped_bytes_anywhere_never_hang_the_player(
    projectors: Projectors, demonstration: dict[str, bytes], container: str
) -> None:
    chance = random.Random(container)
    for _ in range(2):
        damaged = bytearray(demonstration[container])
        for _ in range(40):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        showing = projectors.show(BytesReader(bytes(damaged)))
        showing.player.set_rate(8)
        showing.player.play()
        showing.until_one_of(FINISHED)
        showing.player.close()


def test_closing_while_it_loads_comes_back_and_tells_nothing(
    projectors: Projectors, demonstration: dict[str, bytes]
) -> None:
    reader = StuckReader(demonstration["mp4"])
    showing = projectors.show(reader)
    showing.player.play()
    assert reader.reached.wait(20)
    told = showing.heard.told
    showing.player.close(wait=False)
    reader.let_go.set()
    showing.player.close()
    assert showing.heard.told == told
    assert showing.player.state is PlayerState.CLOSED


@pytest.mark.parametrize("exact", [True, False])
def test_a_listener_may_close_the_player_that_calls_it(
    projectors: Projectors, demonstration: dict[str, bytes], exact: bool
) -> None:
    showing = projectors.show(BytesReader(demonstration["mp4"]))
    closed = threading.Event()

    def close(frame: Frame) -> None:
        if frame.exact is exact:
            showing.player.close()
            closed.set()

    showing.heard.frame = close  # type: ignore[method-assign]  # a test's eye
    showing.player.play()
    assert closed.wait(20)
    assert showing.player.state is PlayerState.CLOSED


@pytest.mark.logs("a player's listener failed")
def test_what_a_listener_raises_goes_no_further(
    projectors: Projectors, demonstration: dict[str, bytes]
) -> None:
    showing = projectors.show(BytesReader(demonstration["mp4"]))
    calls: list[Frame] = []

    def fail(frame: Frame) -> None:
        calls.append(frame)
        raise RuntimeError("the screen is gone")

    showing.heard.frame = fail  # type: ignore[method-assign]  # a test's eye
    showing.player.set_rate(8)
    showing.player.play()
    showing.until_state(PlayerState.ENDED)
    assert len(calls) > 10


def test_many_players_open_and_close_with_good_and_bad_files(
    projectors: Projectors, demonstration: dict[str, bytes]
) -> None:
    threads = threading.active_count()
    good = list(demonstration.values())
    for turn in range(30):
        footage = good[turn % len(good)]
        if turn % 3 == 2:
            footage = cut_short(footage, 0.3) if turn % 2 else with_noise(footage)
        showing = projectors.show(BytesReader(footage))
        showing.player.play()
        if turn % 5 != 0:
            showing.until_shown_or_failed(turn % 4 * 2)
        showing.player.close()
        assert all(frame.is_wiped for frame in showing.heard.frames)
    assert threading.active_count() <= threads


def with_noise(footage: bytes) -> bytes:
    middle = len(footage) // 2
    return footage[:middle] + random.Random(3).randbytes(20_000) + footage[middle + 20_000 :]
