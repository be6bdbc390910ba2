"""Fakes of the player port: a player that plays when time is moved, and a listener that notes."""

import math
from collections.abc import Callable
from threading import Condition

from desktop.domain.refusals import BadInput, KnownError, Problem, Refused
from desktop.ports.player import (
    FASTEST,
    SLOWEST,
    Frame,
    GrantedFootage,
    PlayerListener,
    PlayerState,
)

UNDECODABLE = b"undecodable"
_FINISHED = {PlayerState.FAILED, PlayerState.CLOSED}


class NotingListener:
    """Notes all that a player tells, and lets a test wait for it."""

    def __init__(self) -> None:
        self.frames: list[Frame] = []
        self.states: list[PlayerState] = []
        self.positions: list[float] = []
        self.problems: list[KnownError] = []
        self._told = Condition()

    def frame(self, frame: Frame) -> None:
        with self._told:
            self.frames.append(frame)
            self._told.notify_all()

    def state(self, state: PlayerState) -> None:
        with self._told:
            self.states.append(state)
            self._told.notify_all()

    def position(self, seconds: float) -> None:
        with self._told:
            self.positions.append(seconds)
            self._told.notify_all()

    def failed(self, problem: KnownError) -> None:
        with self._told:
            self.problems.append(problem)
            self._told.notify_all()

    def wait(self, condition: Callable[[], bool], seconds: float = 20.0) -> bool:
        """Wait until something told makes the condition true; False when it does not come."""
        with self._told:
            return self._told.wait_for(condition, seconds)

    def wait_together_with(self, other: "NotingListener") -> None:
        """Let whoever waits for the one be woken by the other too; before either is told."""
        self._told = other._told  # noqa: SLF001 - of its own kind

    @property
    def told(self) -> int:
        """How much was told until now."""
        return len(self.frames) + len(self.states) + len(self.positions) + len(self.problems)


class FakePlayer:
    """A player of footage that shows `rate` pictures a second for `seconds`.

    A picture is 4 by 2 pixels, its number in the first two bytes. Commands are carried out at once;
    `advance` lets time pass.
    """

    def __init__(
        self,
        footage: GrantedFootage,
        listener: PlayerListener,
        seconds: float = 4.0,
        pictures: int = 10,
    ) -> None:
        self._footage = footage
        self._listener = listener
        self._seconds = seconds
        self._pictures = pictures
        self._out: list[Frame] = []
        self._number = -1
        self.state = PlayerState.IDLE
        self.problem: KnownError | None = None
        self.duration: float | None = None
        self.start_offset = 0.0
        self.position = 0.0
        self.rate = 1.0
        self.volume = 100
        self.is_muted = True
        self.picture: Frame | None = None

    def play(self) -> None:
        if self._is_ready():
            if self.state is PlayerState.ENDED:
                self._stand_on(0)
            self._enter(PlayerState.PLAYING)

    def pause(self) -> None:
        if self._is_ready():
            if self.state is PlayerState.PLAYING:
                self._stand_on(self._number)
            elif self.state is PlayerState.LOADING:
                self._enter(PlayerState.PAUSED)

    def toggle(self) -> None:
        if self.state is PlayerState.PLAYING:
            self.pause()
        else:
            self.play()

    def seek(self, seconds: float) -> None:
        if not math.isfinite(seconds):
            raise ValueError(seconds)
        if not self._is_ready():
            return
        at = min(max(0.0, seconds), self._seconds)
        if self.state is PlayerState.PLAYING:
            self.position = at
            self._number = self._number_at(at) - 1
            self._listener.position(at)
        else:
            self._stand_on(self._number_at(at))

    def step(self, frames: int) -> None:
        self.pause()
        if self._is_ready():
            self._stand_on(min(max(0, self._number + frames), self._last))

    def set_rate(self, rate: float) -> None:
        if not SLOWEST <= rate <= FASTEST:
            raise ValueError(rate)
        self.rate = rate

    def set_volume(self, percent: int) -> None:
        if not 0 <= percent <= 100:
            raise ValueError(percent)
        self.volume = percent

    def set_muted(self, muted: bool) -> None:
        self.is_muted = muted

    def close(self, *, wait: bool = True) -> None:
        self._stop(PlayerState.CLOSED)

    def advance(self, seconds: float) -> None:
        """Let time pass: pictures are handed out, the grant may turn out to be over."""
        if self.state in _FINISHED:
            return
        if not self._footage.is_granted():
            self._fail(Refused(Problem.GRANT_ENDED))
        elif self.state is PlayerState.PLAYING:
            try:
                self._footage.reader.read_at(0, 1)
            except KnownError as problem:
                self._fail(problem)
                return
            self._go_on(self.position + seconds * self.rate)

    @property
    def _last(self) -> int:
        return round(self._seconds * self._pictures) - 1

    def _number_at(self, seconds: float) -> int:
        return min(int(seconds * self._pictures + 1e-6), self._last)

    def _go_on(self, position: float) -> None:
        self.position = min(position, self._seconds)
        while self._number < self._number_at(self.position):
            self._number += 1
            self._show(exact=False)
        self._listener.position(self.position)
        if position >= self._seconds:
            self._stand_on(self._last, PlayerState.ENDED)

    def _is_ready(self) -> bool:
        if self.state is PlayerState.IDLE:
            self._enter(PlayerState.LOADING)
            try:
                start = self._footage.reader.read_at(0, len(UNDECODABLE))
                if not start or start == UNDECODABLE:
                    self._fail(BadInput(Problem.NOT_DECODABLE))
                    return False
            except KnownError as problem:
                self._fail(problem)
                return False
            self.duration = self._seconds
            self._number = 0
            self._show(exact=True)
        return self.state not in _FINISHED

    def _stand_on(self, number: int, state: PlayerState = PlayerState.PAUSED) -> None:
        self._number = number
        self.position = number / self._pictures
        self._show(exact=True)
        self._enter(state)
        self._listener.position(self.position)

    def _show(self, *, exact: bool) -> None:
        memory = bytearray(self._number.to_bytes(2, "big").ljust(32, b"\x55"))
        at = self._number / self._pictures
        self.picture = Frame(memory, width=4, height=2, stride=16, at=at, exact=exact)
        self._out.append(self.picture)
        self._listener.frame(self.picture)

    def _enter(self, state: PlayerState) -> None:
        if state is not self.state:
            self.state = state
            self._listener.state(state)

    def _fail(self, problem: KnownError) -> None:
        self.problem = problem
        self._wipe()
        self._listener.failed(problem)
        ended = problem.problem is Problem.GRANT_ENDED
        self._enter(PlayerState.CLOSED if ended else PlayerState.FAILED)
        self._footage.reader.close()

    def _stop(self, state: PlayerState) -> None:
        self._wipe()
        self.state = state
        self._footage.reader.close()

    def _wipe(self) -> None:
        self.picture = None
        for frame in self._out:
            frame.wipe()


class FakePlayers:
    """Makes fake players; `advance` lets time pass for all of them."""

    def __init__(self, seconds: float = 4.0, pictures: int = 10) -> None:
        self._seconds = seconds
        self._pictures = pictures
        self.made: list[FakePlayer] = []

    def player(self, footage: GrantedFootage, listener: PlayerListener) -> FakePlayer:
        player = FakePlayer(footage, listener, self._seconds, self._pictures)
        self.made.append(player)
        return player

    def close(self) -> None:
        for player in self.made:
            player.close()

    def advance(self, seconds: float) -> None:
        for player in self.made:
            player.advance(seconds)
