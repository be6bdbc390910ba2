"""The player port over libVLC: commands from any thread, carried out on the player's own."""

import logging
import math
from collections.abc import Callable
from functools import partial

from desktop.domain.refusals import KnownError
from desktop.player.control_thread import ControlThread
from desktop.player.deck import Deck, Signal
from desktop.player.handing_over import HandingOver
from desktop.player.libvlc import Binding, Instance
from desktop.player.playback import OpenExactFrames, Playback
from desktop.ports.player import (
    FASTEST,
    SLOWEST,
    Frame,
    GrantedFootage,
    PlayerListener,
    PlayerState,
)

log = logging.getLogger(__name__)

_BEAT = 0.05  # seconds between two looks at the grant, and between two told positions
_LONGEST_STOP = 15.0  # seconds; libVLC has been seen to take three
_LOUDEST = 100


class LibVlcPlayer:
    """One recording and its thread; see the port for what it promises."""

    def __init__(
        self,
        footage: GrantedFootage,
        open_exact_frames: OpenExactFrames,
        libvlc: tuple[Binding, Instance],
        listener: PlayerListener,
    ) -> None:
        """`libvlc`: the binding's module, and an instance."""
        self._reader = footage.reader
        self._libvlc = libvlc
        self._out = HandingOver(listener, footage.is_granted)
        self._playback = Playback(footage, open_exact_frames, self._make_deck, self._out)
        self._is_closed = False
        self._goal: float | None = None
        self._rate = 1.0
        self._control = ControlThread(self._beat, _BEAT, self._playback.fail)

    @property
    def state(self) -> PlayerState:
        return PlayerState.CLOSED if self._is_closed else self._playback.state

    @property
    def problem(self) -> KnownError | None:
        return self._playback.problem

    @property
    def duration(self) -> float | None:
        return self._playback.duration

    @property
    def start_offset(self) -> float:
        return self._playback.start_offset

    @property
    def position(self) -> float:
        return self._playback.within(self._playback.head.position)

    @property
    def rate(self) -> float:
        return self._rate

    @property
    def picture(self) -> Frame | None:
        return self._out.latest

    def play(self) -> None:
        self._do(self._playback.play)

    def pause(self) -> None:
        self._do(self._playback.pause)

    def toggle(self) -> None:
        self._do(self._playback.toggle)

    def seek(self, seconds: float) -> None:
        if not math.isfinite(seconds):
            raise ValueError(seconds)
        self._goal = seconds
        self._do(self._seek)

    def step(self, frames: int) -> None:
        self._do(partial(self._playback.step, frames))

    def set_rate(self, rate: float) -> None:
        if not SLOWEST <= rate <= FASTEST:
            raise ValueError(rate)
        self._rate = rate
        self._do(partial(self._playback.set_rate, rate))

    def set_volume(self, percent: int) -> None:
        if not 0 <= percent <= _LOUDEST:
            raise ValueError(percent)
        self._do(partial(self._playback.set_sound, volume=percent))

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001 - the one thing that is set
        self._do(partial(self._playback.set_sound, muted=muted))

    def close(self, *, wait: bool = True) -> None:
        self._is_closed = True
        self._out.shut()
        self._reader.close()
        self._control.do(self._playback.give_back)
        self._control.finish()
        may_wait = wait and not self._control.is_current and not self._out.is_telling_here
        if may_wait and not self._control.join(_LONGEST_STOP):
            log.error("libVLC did not stop")

    def _seek(self) -> None:
        """Go to the latest goal; of a slider that is dragged, the others are out of date."""
        goal, self._goal = self._goal, None
        if goal is not None:
            self._playback.seek(goal)

    def _make_deck(self, playback: Playback) -> Deck:
        return Deck(*self._libvlc, playback.displayed, self._heard, self._reader_failed)

    def _heard(self, signal: Signal, at: float) -> None:
        self._playback.heard(signal, at)
        self._do(partial(self._playback.follow, signal))

    def _reader_failed(self, failure: Exception) -> None:
        self._do(partial(self._playback.fail, failure))

    def _do(self, job: Callable[[], None]) -> None:
        self._control.do(partial(self._carry_out, job))

    def _beat(self) -> None:
        self._carry_out(self._playback.beat)

    def _carry_out(self, job: Callable[[], None]) -> None:
        if self._is_closed or self._playback.is_finished:
            return
        try:
            job()
        except KnownError as problem:
            if not self._is_closed:
                self._playback.fail(problem)
        if self._playback.state is PlayerState.CLOSED:
            self._control.finish()
