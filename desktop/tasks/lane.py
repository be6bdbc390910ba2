"""Lanes: what is started on one runs in order, on the lane's own thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.tasks.operation import Running, Tell, Work

T = TypeVar("T")


def _nothing(_: object) -> None:
    """Nobody asked for progress."""


class Lane(Protocol):
    """Runs operations one after the other."""

    def start(
        self,
        work: Work[T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[object], None] = _nothing,
    ) -> Running[T]:
        """Start work; the callbacks are called on the GUI thread."""
        ...

    def close(self) -> None:
        """Finish what runs, drop what waits, and end the thread."""
        ...


class _Messenger(QObject):
    """Carries a call to the thread that it lives on."""

    _called = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._called.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def send(self, call: Callable[[], None]) -> None:
        self._called.emit(call)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        call()


class ThreadLane:
    """A lane with a thread. Make it on the GUI thread.

    `finishes`: closing it does all that waits too, for a lane on which the last words are saved.
    """

    def __init__(self, name: str, *, finishes: bool = False) -> None:
        self._finishes = finishes
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._messenger = _Messenger()

    def start(
        self,
        work: Work[T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[object], None] = _nothing,
    ) -> Running[T]:
        send = self._messenger.send
        tell = Tell(lambda value: send(lambda: running.hear_progress(value)))
        running = Running(tell, done, failed, progress)

        def run() -> None:
            try:
                tell.stop_if_cancelled()
                result = work(tell)
            except Exception as error:  # noqa: BLE001 - handed on, never swallowed
                failure = error
                send(lambda: running.hear_failed(failure))
            else:
                send(lambda: running.hear_done(result))

        self._pool.submit(run)
        return running

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=not self._finishes)
