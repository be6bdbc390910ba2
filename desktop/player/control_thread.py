"""The one thread on which a player does everything that may take time."""

import logging
import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue

log = logging.getLogger(__name__)

Job = Callable[[], None]


class ControlThread:
    """Does jobs in turn, and `beat` in between, `every` so many seconds, until told to finish.

    A job that raises is logged, and told to `broken`; the next one is done all the same.
    """

    def __init__(self, beat: Job, every: float, broken: Callable[[Exception], None]) -> None:
        self._beat = beat
        self._every = every
        self._broken = broken
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        # As a daemon it can't keep the program from ending, should libVLC never come back.
        self._thread = threading.Thread(target=self._work, name="player", daemon=True)
        self._thread.start()

    @property
    def is_current(self) -> bool:
        """Whether this is asked on the thread itself."""
        return threading.current_thread() is self._thread

    def do(self, job: Job) -> None:
        """Have a job done in its turn; from any thread, without waiting."""
        self._jobs.put(job)

    def finish(self) -> None:
        """Do what is waiting, then end."""
        self._jobs.put(None)

    def join(self, seconds: float) -> bool:
        """Wait for the end; False when it did not come."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        due = time.monotonic() + self._every
        while True:
            try:
                job = self._jobs.get(timeout=max(0.0, due - time.monotonic()))
            except Empty:
                job = self._beat
            if job is None:
                return
            self._do(job)
            if time.monotonic() >= due:
                if job is not self._beat:
                    self._do(self._beat)
                due = time.monotonic() + self._every

    def _do(self, job: Job) -> None:
        try:
            job()
        except Exception as fault:
            log.exception("a command of the player failed")
            self._broken(fault)
