"""One piece of work that runs away from the GUI thread, and what it can tell while it runs."""

import threading
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


class Cancelled(Exception):
    """The operation was asked to stop, and stopped at a safe place."""


class Tell:
    """Handed to work that runs: it tells progress and learns that it should stop."""

    def __init__(self, progress: Callable[[object], None]) -> None:
        self._progress = progress
        self._cancelled = threading.Event()

    def progress(self, value: object) -> None:
        """Tell how far the work is; the value reaches the GUI thread as it is."""
        self._progress(value)

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._cancelled.set()

    def stop_if_cancelled(self) -> None:
        """Stop here if that was asked. Raises Cancelled."""
        if self._cancelled.is_set():
            raise Cancelled

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._cancelled.is_set()


class Work(Protocol[T_co]):
    """What runs: it is handed a `Tell`, and its result or exception reaches the GUI thread."""

    def __call__(self, tell: Tell, /) -> T_co:
        """Do it."""
        ...


class Running(Generic[T]):
    """An operation that was started; forgetting it means nobody hears of it any more."""

    def __init__(
        self,
        tell: Tell,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[object], None],
    ) -> None:
        self._tell = tell
        self._done: Callable[[T], None] | None = done
        self._failed: Callable[[Exception], None] | None = failed
        self._progress: Callable[[object], None] | None = progress

    def cancel(self) -> None:
        """Ask it to stop; `failed` then hears Cancelled, unless it was done already."""
        self._tell.cancel()

    def forget(self) -> None:
        """Hear no more of it: who asked has gone."""
        self._done = self._failed = self._progress = None

    def hear_progress(self, value: object) -> None:
        """Called on the GUI thread."""
        if self._progress is not None:
            self._progress(value)

    def hear_done(self, result: T) -> None:
        """Called on the GUI thread."""
        done = self._done
        self.forget()
        if done is not None:
            done(result)

    def hear_failed(self, error: Exception) -> None:
        """Called on the GUI thread."""
        failed = self._failed
        self.forget()
        if failed is not None:
            failed(error)
