"""Pictures on their way from the players' threads to the page, and the players behind them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.domain.identifiers import RecordingId
from desktop.domain.refusals import KnownError
from desktop.ports.footage_vault import FootageReader
from desktop.ports.player import Frame, GrantedFootage, Player, PlayerFactory, PlayerState

_LOST = frozenset({PlayerState.FAILED, PlayerState.CLOSED})


class Together(Protocol):
    """Players that are driven as one, on one clock. For the GUI thread; nothing here waits."""

    @property
    def moment(self) -> datetime:
        """What is shown."""
        ...

    @property
    def is_running(self) -> bool:
        """Whether it plays."""
        ...

    def play(self) -> None: ...

    def pause(self) -> None: ...

    def seek(self, moment: datetime) -> None: ...

    def step(self, frames: int) -> None: ...

    def set_rate(self, rate: float) -> None: ...

    def set_ahead(self, camera: int, seconds: float) -> None:
        """Correct a camera's clock by seconds."""
        ...

    def keep_together(self) -> None:
        """Called whenever a player told something."""
        ...

    def close(self, *, wait: bool = True) -> None: ...


StartedPlayer = tuple[Player, datetime]
"""A player, and when its first picture was taken."""
MakePair = Callable[[StartedPlayer, StartedPlayer], Together]


@dataclass(frozen=True, slots=True)
class Projectors:
    """What makes players, and what keeps two of them together."""

    players: PlayerFactory
    pair: MakePair


class Channel(QObject):
    """Hears one player on its threads, and tells on the GUI thread.

    Promises: of pictures that come faster than they are taken only the newest is kept; nothing is
    told once it is shut. `pictured` comes with each new picture, `told` when state or position
    changed, `lost` with the reason why no picture comes any more.
    """

    pictured = Signal()
    told = Signal()
    lost = Signal(object)
    _frame_came = Signal()
    _something_came = Signal()
    _failure_came = Signal(object)

    def __init__(self, recording: RecordingId) -> None:
        super().__init__()
        self.recording = recording
        self.player: Player | None = None
        self.problem: KnownError | None = None
        self.picture: Frame | None = None
        self._lock = Lock()
        self._newest: Frame | None = None
        self._frame_waits = False
        self._something_waits = False
        self._is_shut = False
        queued = Qt.ConnectionType.QueuedConnection
        self._frame_came.connect(self._take, queued)
        self._something_came.connect(self._hear, queued)
        self._failure_came.connect(self._lose, queued)

    # On the player's threads

    def frame(self, frame: Frame) -> None:
        with self._lock:
            self._newest = frame
            if self._frame_waits:
                return
            self._frame_waits = True
        self._frame_came.emit()

    def state(self, state: PlayerState) -> None:  # noqa: ARG002 - it is read from the player
        self._tell()

    def position(self, seconds: float) -> None:  # noqa: ARG002 - it is read from the player
        self._tell()

    def failed(self, problem: KnownError) -> None:
        self._failure_came.emit(problem)

    def _tell(self) -> None:
        with self._lock:
            if self._something_waits:
                return
            self._something_waits = True
        self._something_came.emit()

    # On the GUI thread

    def shut(self) -> None:
        """Let go of the picture, and tell nothing more."""
        self._is_shut = True
        self.picture = None
        with self._lock:
            self._newest = None

    @Slot()
    def _take(self) -> None:
        with self._lock:
            self._frame_waits = False
            frame, self._newest = self._newest, None
        if frame is None or frame.is_wiped or self._is_shut:
            return
        self.picture = frame
        self.pictured.emit()

    @Slot()
    def _hear(self) -> None:
        with self._lock:
            self._something_waits = False
        if not self._is_shut:
            self.told.emit()

    @Slot(object)
    def _lose(self, problem: KnownError) -> None:
        if not self._is_shut:
            self.picture = None
            self.problem = problem
            self.lost.emit(problem)


@dataclass(slots=True)
class Lone:
    """One player behind the same face as two."""

    player: Player
    starts_at: datetime
    ahead: float = 0.0
    _runs: bool = False
    _has_begun: bool = False

    @property
    def moment(self) -> datetime:
        return self.starts_at + timedelta(seconds=self.player.position - self.ahead)

    @property
    def is_running(self) -> bool:
        return self._runs

    def play(self) -> None:
        self._runs, self._has_begun = True, False
        self.player.play()

    def pause(self) -> None:
        self._runs = False
        self.player.pause()

    def seek(self, moment: datetime) -> None:
        seconds = (moment - self.starts_at).total_seconds() + self.ahead
        self.player.seek(max(0.0, seconds))

    def step(self, frames: int) -> None:
        self._runs = False
        self.player.step(frames)

    def set_rate(self, rate: float) -> None:
        self.player.set_rate(rate)

    def set_ahead(self, camera: int, seconds: float) -> None:  # noqa: ARG002 - there is only one
        self.ahead = seconds

    def keep_together(self) -> None:
        """Notice the end; from there, playing begins anew."""
        state = self.player.state
        if state is PlayerState.PLAYING:
            self._has_begun = True
        elif state in _LOST or (state is PlayerState.ENDED and self._has_begun):
            self._runs = False

    def close(self, *, wait: bool = True) -> None:
        self.player.close(wait=wait)


def open_channel(
    channel: Channel,
    open_reader: Callable[[RecordingId], FootageReader],
    is_granted: Callable[[], bool],
    players: PlayerFactory,
) -> None:
    """Make the player of a channel, or let it hold the problem. Reads from disk: not for the GUI.

    Raises Refused (GRANT_ENDED).
    """
    try:
        reader = open_reader(channel.recording)
    except KnownError as problem:
        channel.problem = problem
        return
    try:
        channel.player = players.player(GrantedFootage(reader, is_granted), channel)
    except KnownError as problem:
        reader.close()
        channel.problem = problem


def put_together(
    channels: Sequence[Channel], starts: Sequence[datetime], pair: MakePair
) -> Together | None:
    """Drive the players that there are as one; None where there is none."""
    started = [
        (channel.player, start)
        for channel, start in zip(channels, starts, strict=True)
        if channel.player is not None
    ]
    if len(started) > 1:
        return pair(started[0], started[1])
    return Lone(*started[0]) if started else None
