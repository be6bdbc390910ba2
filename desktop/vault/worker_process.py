"""The offload worker as its parent sees it: a process, its input, and the events that it tells."""

import logging
import os
import queue
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Thread
from typing import IO

from desktop.ports.sealing import SealingJob
from desktop.vault.worker_messages import (
    Assignment,
    Malformed,
    WorkerEvent,
    assignment_line,
    event_from,
    job_line,
)

_ENDING_PATIENCE = 5.0
_LAST_WORDS = 20
_LONGEST_LINE = 1 << 16
# What a program needs to start, and nothing that somebody may have put a password into.
_PASSED_ON = {
    *("HOME", "LANG", "LD_LIBRARY_PATH", "PATH", "SYSTEMDRIVE", "SYSTEMROOT", "TEMP", "TMP"),
    *("TMPDIR", "USERPROFILE", "VIRTUAL_ENV", "WINDIR"),
}
_PASSED_ON_PREFIXES = ("LC_", "PYTHON")

_log = logging.getLogger(__name__)


class WorkerProcess:
    """One running worker. Promises: it is given no secret, and it is gone after `stop`."""

    def __init__(self, command: Sequence[str], assignment: Assignment) -> None:
        """Start it. Raises OSError when it can't be started."""
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            cwd=assignment.vault,
            env=_environment(),
            creationflags=_without_a_console(),
        )
        self._events: queue.SimpleQueue[WorkerEvent | None] = queue.SimpleQueue()
        self._last_words: deque[str] = deque(maxlen=_LAST_WORDS)
        self._threads = [
            Thread(target=self._read_events, name="worker-events", daemon=True),
            Thread(target=self._read_errors, name="worker-errors", daemon=True),
        ]
        for thread in self._threads:
            thread.start()
        self._write(assignment_line(assignment))

    def give(self, jobs: Iterable[SealingJob]) -> None:
        """Hand over jobs; a dead worker shows at `next_event`."""
        self._write(b"".join(job_line(job) for job in jobs))

    def next_event(self, patience: float | None) -> WorkerEvent | None:
        """The next event, or None when there will be none.

        There will be none when it died, or said nothing for `patience` seconds.
        """
        try:
            return self._events.get(timeout=patience)
        except queue.Empty:
            return None

    def stop(self) -> str:
        """End it, wait for its end, and tell in few words how it ended."""
        _close(self._process.stdin)
        try:
            self._process.wait(_ENDING_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for thread in self._threads:
            thread.join()
        _close(self._process.stdout)
        _close(self._process.stderr)
        return self._ending()

    def _ending(self) -> str:
        code = self._process.returncode
        if code and self._last_words:
            _log.error("the offload worker ended with %s: %s", code, "\n".join(self._last_words))
        return f"ended by signal {-code}" if code < 0 else f"ended with exit code {code}"

    def _write(self, lines: bytes) -> None:
        stdin = _pipe(self._process.stdin)
        rest = memoryview(lines)
        try:
            while rest:
                rest = rest[stdin.write(rest) :]
        except OSError:
            return  # it is dead, and its events end

    def _read_events(self) -> None:
        stdout = _pipe(self._process.stdout)
        rest = b""
        try:
            while chunk := stdout.read(1 << 16):
                *lines, rest = (rest + chunk).split(b"\n")
                for line in lines:
                    self._events.put(event_from(line))
                if len(rest) > _LONGEST_LINE:
                    raise Malformed("endless")  # noqa: TRY301 - ends as any bad line
        except Malformed as error:
            _log.error("the offload worker said what no worker says: %s", error)
            self._process.kill()
        self._events.put(None)

    def _read_errors(self) -> None:
        stderr = _pipe(self._process.stderr)
        while line := stderr.readline(_LONGEST_LINE):
            self._last_words.append(line.decode(errors="replace").rstrip())


def _environment() -> dict[str, str]:
    """What the worker is told by its environment: above all, to import from where we do.

    The folder that the program was started in is none of these places: it may be a camera's, and
    hold a module that somebody put there.
    """
    passed_on = {
        name: value
        for name, value in os.environ.items()
        if name.upper() in _PASSED_ON or name.upper().startswith(_PASSED_ON_PREFIXES)
    }
    places = [place for place in sys.path if Path(place).is_absolute()]
    return passed_on | {"PYTHONPATH": os.pathsep.join(places), "PYTHONSAFEPATH": "1"}


def _without_a_console() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise ValueError("the worker was started without this pipe")
    return stream


def _close(stream: IO[bytes] | None) -> None:
    try:
        _pipe(stream).close()
    except OSError:
        return  # what could not be written any more does not matter
