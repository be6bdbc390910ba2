"""The player on a sealed file against plain libVLC on the plaintext file, both into memory."""

import ctypes
import gc
import mmap
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from typing import Any

from desktop.domain.refusals import KnownError
from desktop.media.exact_frames import PyAvExactFrames
from desktop.player.libvlc import load_libvlc, start_libvlc
from desktop.player.libvlc_players import LibVlcPlayers
from desktop.ports.player import Frame, GrantedFootage, Player, PlayerState
from tests.benchmarks.side_by_side import Comparison
from tests.fakes.player import NotingListener
from tests.footage.damaged import cut_short, without_index
from tests.footage.recordings import RecordingPlan, make_recording
from tests.footage.shown import number_of
from tests.integration.vault.station import KeptFootage, VaultStation

# As cameras do, which encode while they record: 720p without B-frames.
_PLAN = RecordingPlan(seconds=20, size=(1280, 720), rate=30, key_frame_every=30, quality=20)
_PLACES = (12.0, 3.0, 16.0, 7.0)
_MIDDLE = 165
_STEPS = 10
_CYCLES = 200
_MOST_GROWTH = 50  # MB
_PATIENCE = 20.0


@contextmanager
def comparisons(folder: Path) -> Iterator[list[Comparison]]:
    """A recording of 720p, plain and sealed; removed at the end. None where libVLC is missing."""
    try:
        vlc = load_libvlc(None)
    except KnownError:
        print("the player was not measured: libVLC is missing")
        yield []
        return
    plain = make_recording(folder / "plain.mp4", _PLAN)
    station = VaultStation(folder)
    players = LibVlcPlayers(PyAvExactFrames, silent=True)
    ours = _Ours(players, station, station.seal(plain.read_bytes()))
    theirs = _PlainLibVlc(vlc, plain)
    yield [
        Comparison(
            "open to first picture ÷ libVLC",
            ours.first,
            theirs.first,
            target=1.1,
            runs=9,
            reset=lambda: _close(ours, theirs),
        ),
        Comparison(
            "open to first moving picture ÷ libVLC",
            ours.moving,
            theirs.first,
            target=2.0,
            runs=9,
            reset=lambda: _close(ours, theirs),
        ),
        Comparison(
            "four seeks to the picture while playing ÷ libVLC",
            ours.seeks,
            theirs.seeks,
            target=1.1,
            runs=9,
            reset=lambda: _play(ours, theirs),
        ),
        Comparison(
            "ten steps of a frame ÷ libVLC",
            ours.steps,
            theirs.steps,
            target=1.1,
            reset=lambda: _pause(ours, theirs),
        ),
    ]
    _close(ours, theirs)
    _open_and_close(players, station, plain.read_bytes())
    players.close()
    shutil.rmtree(folder)


class _Ours:
    """Our player, from opening the sealed file by a grant on."""

    def __init__(self, players: LibVlcPlayers, station: VaultStation, kept: KeptFootage) -> None:
        self._players = players
        self._station = station
        self._kept = kept
        self._player: Player | None = None
        self._heard = NotingListener()

    def first(self) -> None:
        """Open, and wait for any picture."""
        self._open()
        self._until(lambda: bool(self._heard.frames))

    def moving(self) -> None:
        """Open, and wait for the first picture that libVLC shows."""
        self._open()
        self._until(lambda: any(not frame.exact for frame in self._heard.frames))

    def play(self) -> None:
        """Be playing."""
        if self._player is None:
            self._open()
        self._playing.play()
        self._until(lambda: self._playing.state is PlayerState.PLAYING)

    def pause(self) -> None:
        """Stand on a picture in the middle."""
        self._playing.pause()
        self._playing.seek((_MIDDLE + 0.5) / _PLAN.rate)
        self._until(lambda: self._shows(_MIDDLE))

    def seeks(self) -> None:
        for seconds in _PLACES:
            self._playing.seek(seconds)
            wanted = int(seconds * _PLAN.rate)
            self._until(lambda place=wanted: any(self._shows(place + n) for n in range(4)))  # type: ignore[misc]  # a default binds the loop's value

    def steps(self) -> None:
        for number in range(_MIDDLE + 1, _MIDDLE + 1 + _STEPS):
            self._playing.step(1)
            self._until(lambda wanted=number: self._shows(wanted))  # type: ignore[misc]  # a default binds the loop's value

    def close(self) -> None:
        if self._player is not None:
            self._player.close()
            self._player = None

    @property
    def _playing(self) -> Player:
        if self._player is None:
            raise RuntimeError("nothing is open")
        return self._player

    def _open(self) -> None:
        self._heard = NotingListener()
        grant = self._station.grant(self._kept.key)
        reader = self._station.vault.open(grant, self._kept.locked)
        self._player = self._players.player(GrantedFootage(reader, grant.is_alive), self._heard)
        self._player.play()

    def _shows(self, number: int) -> bool:
        shown: Frame | None = self._playing.picture
        return shown is not None and number_of(shown) == number

    def _until(self, condition: Callable[[], bool]) -> None:
        if not self._heard.wait(condition, _PATIENCE):
            raise RuntimeError(f"our player did not come: {self._playing.state}")


class _PlainLibVlc:
    """What libVLC alone does with the plaintext file, painting into memory as well."""

    def __init__(self, vlc: Any, path: Path) -> None:
        self._instance = start_libvlc(vlc, silent=True)
        self._path = path
        self._player: Any = None
        self._shown = threading.Condition()
        self._pictures = 0
        width, height = _PLAN.size
        self._memory = bytearray(width * height * 4)
        held = (ctypes.c_char * len(self._memory)).from_buffer(self._memory)
        callbacks = vlc.CallbackDecorators

        def lock(_: object, planes: Any) -> None:
            planes[0] = ctypes.addressof(held)

        self._callbacks = (
            callbacks.VideoLockCb(lock),
            callbacks.VideoUnlockCb(lambda *_: None),
            callbacks.VideoDisplayCb(self._display),
        )

    def first(self) -> None:
        """Open, and wait for any picture."""
        self._open()
        self._until(lambda: self._pictures > 0)

    def play(self) -> None:
        """Be playing."""
        if self._player is None:
            self._open()
        self._player.set_pause(0)
        pictures = self._pictures
        self._until(lambda: self._pictures > pictures)

    def pause(self) -> None:
        """Stand on a picture in the middle."""
        self._player.set_time(_MIDDLE * 1000 // _PLAN.rate)
        self._until(lambda: self._number() in range(_MIDDLE, _MIDDLE + 4))
        self._player.set_pause(1)

    def seeks(self) -> None:
        for seconds in _PLACES:
            self._player.set_time(int(seconds * 1000))
            wanted = int(seconds * _PLAN.rate)
            self._until(lambda place=wanted: self._number() in range(place, place + 4))  # type: ignore[misc]  # a default binds the loop's value

    def steps(self) -> None:
        """Ask until the picture is another: it is known to do nothing now and then."""
        for _ in range(_STEPS):
            before = self._number()
            self._player.next_frame()
            while not self._wait(lambda old=before: self._number() != old, 0.25):  # type: ignore[misc]  # a default binds the loop's value
                self._player.next_frame()

    def close(self) -> None:
        if self._player is not None:
            self._player.stop()
            self._player.release()
            self._player = None

    def _open(self) -> None:
        self._pictures = 0
        width, height = _PLAN.size
        self._player = self._instance.media_player_new()
        self._player.video_set_callbacks(*self._callbacks, None)
        self._player.video_set_format("RV32", width, height, width * 4)
        self._player.set_media(self._instance.media_new_path(str(self._path)))
        self._player.play()

    def _display(self, _: object, __: object) -> None:
        with self._shown:
            self._pictures += 1
            self._shown.notify_all()

    def _number(self) -> int:
        width, height = _PLAN.size
        copy = bytearray(self._memory)
        try:
            return number_of(Frame(copy, width, height, width * 4, 0.0, exact=False))
        except ValueError:  # it is being painted
            return -1

    def _wait(self, condition: Callable[[], bool], seconds: float) -> bool:
        with self._shown:
            return self._shown.wait_for(condition, seconds)

    def _until(self, condition: Callable[[], bool]) -> None:
        if not self._wait(condition, _PATIENCE):
            raise RuntimeError("libVLC did not come")


def _close(ours: _Ours, theirs: _PlainLibVlc) -> None:
    ours.close()
    theirs.close()


def _play(ours: _Ours, theirs: _PlainLibVlc) -> None:
    ours.play()
    theirs.play()


def _pause(ours: _Ours, theirs: _PlainLibVlc) -> None:
    _play(ours, theirs)
    ours.pause()
    theirs.pause()


def _open_and_close(players: LibVlcPlayers, station: VaultStation, whole: bytes) -> None:
    """Open and close good, cut and broken files; say how memory grew, and raise if too much."""
    kept = [station.seal(each) for each in (whole, cut_short(whole), without_index(whole))]
    before = 0.0
    for turn, footage in zip(range(_CYCLES), cycle(kept), strict=False):
        heard = NotingListener()
        grant = station.grant(footage.key)
        reader = station.vault.open(grant, footage.locked)
        player = players.player(GrantedFootage(reader, grant.is_alive), heard)
        player.play()
        enough = turn % 3
        if not heard.wait(lambda n=enough, it=heard: len(it.frames) >= n or bool(it.problems)):  # type: ignore[misc]  # defaults bind the loop's values
            raise RuntimeError("a player hung")
        player.close()
        if turn == _CYCLES // 10:
            before = _resident()
    growth = _resident() - before
    print(f"{_CYCLES} players opened and closed, good, cut and broken: {growth:+.0f} MB")
    if growth > _MOST_GROWTH:
        raise RuntimeError(f"memory grew by {growth:.0f} MB")


def _resident() -> float:
    """Memory in use, in MB; 0 on a system that does not tell."""
    gc.collect()
    told = Path("/proc/self/statm")
    if not told.exists():
        return 0.0
    return int(told.read_text().split()[1]) * mmap.PAGESIZE / 1e6
