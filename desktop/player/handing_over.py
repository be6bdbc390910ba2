"""The way out of a player: what its listener is told, and every picture that left."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from weakref import WeakSet

from desktop.domain.refusals import KnownError
from desktop.ports.player import Frame, PlayerListener, PlayerState

log = logging.getLogger(__name__)


class HandingOver:
    """Tells the listener, one thing at a time, from any thread.

    Promises: no picture passes once the grant's word is no; once silenced, nothing passes, and
    every picture that is still held by somebody is wiped; what the listener raises goes no further.
    """

    def __init__(self, listener: PlayerListener, is_granted: Callable[[], bool]) -> None:
        self._listener = listener
        self._is_granted = is_granted
        self._lock = threading.RLock()
        self._on_this_thread = threading.local()
        self._out: WeakSet[Frame] = WeakSet()
        self._latest: Frame | None = None
        self._is_shut = False

    @property
    def latest(self) -> Frame | None:
        """The picture last handed out; waits for nobody."""
        return self._latest

    @property
    def is_telling_here(self) -> bool:
        """Whether this is asked from within a call of the listener."""
        return getattr(self._on_this_thread, "telling", False)

    def frame(self, frame: Frame) -> None:
        """Hand out a picture; where nothing may be shown any more, all are wiped instead."""
        with self._lock:
            if self._is_shut or not self._is_granted():
                frame.wipe()
                self.wipe()
                return
            self._out.add(frame)
            self._latest = frame
            with self._telling():
                self._listener.frame(frame)

    def state(self, state: PlayerState) -> None:
        with self._lock:
            if not self._is_shut:
                with self._telling():
                    self._listener.state(state)

    def position(self, seconds: float) -> None:
        with self._lock:
            if not self._is_shut:
                with self._telling():
                    self._listener.position(seconds)

    def failed(self, problem: KnownError) -> None:
        with self._lock:
            if not self._is_shut:
                with self._telling():
                    self._listener.failed(problem)

    def wipe(self) -> None:
        """Take every picture back."""
        with self._lock:
            self._latest = None
            for frame in self._out:
                frame.wipe()
            self._out.clear()

    def shut(self) -> None:
        """Take every picture back, and tell nothing more."""
        with self._lock:
            self._is_shut = True
            self.wipe()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        before = self.is_telling_here
        self._on_this_thread.telling = True
        try:
            yield
        except Exception:  # a listener's fault stops neither the player nor the wiping
            log.exception("a player's listener failed")
        finally:
            self._on_this_thread.telling = before
