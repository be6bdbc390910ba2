"""Where the play head is, between the few times that libVLC tells."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from threading import Lock

_COUNTED_TOO_FAR = 0.5  # seconds at most, until libVLC told its time
_REPEATED = 0.3  # seconds in which libVLC may display the old place's picture again
_FIRST_PICTURE = 0.012  # seconds from the end of buffering to the picture of the place sought


class Sign(Enum):
    """What libVLC says on its way to a new place."""

    PLAYING = auto()
    BUFFERED = auto()


class Way(Enum):
    """What libVLC shows of the way to a new place."""

    UNSEEN = auto()
    ONE_PICTURE = auto()  # the first, where frames are stored out of their order


@dataclass
class _Jump:
    """On the way to `target`, by entering at `entry`; under way until every sign was heard."""

    target: float
    entry: float
    awaits: set[Sign]
    way: Way


class PlayHead:
    """Tells the position in seconds, and which of libVLC's pictures belong there. Any thread.

    libVLC tells its time four times a second, and nothing with a picture. So the time is counted on
    from what it told last. Where frames are stored out of their order it shows, after a jump, first
    one from the way there; and in some containers it can only be sent to the key frame, and shows
    all that follow. Those are no pictures of the place sought.
    """

    def __init__(self, now: Callable[[], float] = time.perf_counter) -> None:
        self._now = now
        self._lock = Lock()
        self._at = 0.0
        self._since: float | None = None
        self._rate = 1.0
        self._jump: _Jump | None = None
        self._last_shown: float | None = None
        self._told = 0.0

    @property
    def position(self) -> float:
        """Goes back by a jump or a halt only: where it was counted too far it waits."""
        with self._lock:
            position = self._position()
            if self._since is not None and 0 < self._told - position < _COUNTED_TOO_FAR:
                return self._told
            self._told = position
            return position

    @property
    def is_running(self) -> bool:
        """Whether libVLC has begun to play at the place sought."""
        with self._lock:
            return self._since is not None

    @property
    def is_arriving(self) -> bool:
        """Whether what is played now lies before the place sought."""
        with self._lock:
            return self._jump is not None and self._counted() < self._jump.target

    @property
    def last_shown(self) -> float | None:
        """The time of the last picture since the head was last moved."""
        with self._lock:
            return self._last_shown

    def stand(self, at: float) -> None:
        """Stand still; no picture belongs here."""
        with self._lock:
            self._at, self._since, self._jump, self._last_shown = at, None, None, None
            self._told = at

    def jump(self, target: float, entry: float, awaits: set[Sign], way: Way = Way.UNSEEN) -> None:
        """Leave for `target`, by way of `entry`."""
        with self._lock:
            self._at, self._since, self._last_shown, self._told = target, None, None, target
            self._jump = _Jump(target, entry, set(awaits), way)

    def hear(self, sign: Sign) -> bool:
        """Take a sign; True when it was the last one that was missing, and the head runs."""
        with self._lock:
            if self._jump is None or self._since is not None:
                return False
            self._jump.awaits.discard(sign)
            if self._jump.awaits:
                return False
            self._at, self._since = self._jump.entry, self._now() + _FIRST_PICTURE
            return True

    def awaits(self, sign: Sign) -> bool:
        with self._lock:
            jump = self._jump
            return jump is not None and self._since is None and sign in jump.awaits

    def correct(self, at: float) -> None:
        """Take libVLC's own time, if it is playing at the place sought."""
        with self._lock:
            if self._since is not None:
                self._at, self._since = at, self._now()

    def set_rate(self, rate: float) -> None:
        with self._lock:
            if self._since is not None:
                self._at, self._since = self._counted(), self._now()
            self._rate = rate

    def show(self, *, repeats: bool = False) -> float | None:
        """The time of the picture that libVLC displays now; None where it doesn't belong.

        `repeats`: it is the very picture that was displayed before. The first after a jump would be
        the old place's, unless nothing else comes.
        """
        with self._lock:
            if self._since is None:
                return None
            at = self._counted()
            if repeats and self._last_shown is None and self._now() - self._since < _REPEATED:
                return None
            if self._jump is not None:
                if self._jump.way is Way.ONE_PICTURE:
                    self._jump.way = Way.UNSEEN
                    return None
                if at < self._jump.target - _FIRST_PICTURE:
                    return None
                self._jump = None
            self._last_shown = at
            return at

    def _position(self) -> float:
        if self._since is None:
            return self._at
        counted = self._counted()
        return counted if self._jump is None else max(counted, self._jump.target)

    def _counted(self) -> float:
        if self._since is None:
            return self._at
        return self._at + max(0.0, self._now() - self._since) * self._rate
