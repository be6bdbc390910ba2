"""The offload worker: seals what its parent names, and holds no secret but keys it just made."""

import os
import queue
import signal
import sys
import time
from collections.abc import Callable
from io import FileIO
from threading import Thread
from typing import NoReturn

from desktop.domain.recordings import MediaFacts
from desktop.domain.refusals import KnownError
from desktop.ports.footage_vault import FootageReader
from desktop.ports.sealing import NotSealed, Sealing, SealingJob
from desktop.vault.data_keys import DataKeyMaker
from desktop.vault.disk import VaultDisk
from desktop.vault.layout import VaultLayout
from desktop.vault.offload_lock import OffloadLock
from desktop.vault.sealed_file_writer import SealedCopy, SealedFileWriter
from desktop.vault.segment_reader import SegmentReader
from desktop.vault.worker_messages import (
    Copied,
    Probed,
    WorkerEvent,
    assignment_from,
    event_line,
    job_from,
)

Probe = Callable[[FootageReader], MediaFacts]

_PROGRESS_INTERVAL = 0.1
_STOPPED = 0


class OffloadWorker:
    """Does one job after the other and reports. It writes nothing but sealed files.

    A job's sealed file is reported before it is probed, so that footage which crashes a decoder,
    and this process with it, is kept all the same.
    """

    def __init__(
        self,
        layout: VaultLayout,
        writer: SealedFileWriter,
        probe: Probe,
        report: Callable[[WorkerEvent], None],
    ) -> None:
        self._layout = layout
        self._writer = writer
        self._probe = probe
        self._report = report

    def do(self, job: SealingJob) -> None:
        """Do one job."""
        try:
            copy = self._writer.seal(job, _Progress(job, self._report))
        except KnownError as error:
            detail = error.facts.get("detail", "")
            self._report(NotSealed(job.recording, error.problem, detail))
            return
        self._report(Copied(job.recording, copy.file, copy.key.sealed.encapsulated))
        self._report(Probed(job.recording, self._facts(copy)))

    def _facts(self, copy: SealedCopy) -> MediaFacts:
        place = self._layout.locate(copy.file.path)
        reader = SegmentReader(place, copy.key.sealed, copy.key.secret)
        try:
            return self._probe(reader)
        finally:
            reader.close()


class _Progress:
    """Reports a job's progress, at most ten times a second and at the end of each half."""

    def __init__(self, job: SealingJob, report: Callable[[WorkerEvent], None]) -> None:
        self._job = job
        self._report = report
        self._next_at = 0.0

    def sealed(self, done: int) -> None:
        self._tell(done, verifying=False)

    def verified(self, done: int) -> None:
        self._tell(done, verifying=True)

    def _tell(self, done: int, *, verifying: bool) -> None:
        now = time.monotonic()
        if now >= self._next_at or done == self._job.size:
            self._next_at = now + _PROGRESS_INTERVAL
            self._report(Sealing(self._job.recording, done, self._job.size, verifying))


def serve(probe: Probe) -> NoReturn:
    """Be the worker of the parent at standard input and output; ends with the parent, at once.

    The process it runs in does nothing else: it never returns.
    """
    _give_up_what_tells_tales()
    commands = _Commands(FileIO(0, "rb", closefd=False))
    events = _private_output()
    assignment = assignment_from(commands.next())
    layout = VaultLayout(assignment.vault)
    writer = SealedFileWriter(layout, DataKeyMaker(assignment.key), VaultDisk())
    worker = OffloadWorker(layout, writer, probe, lambda event: _send(events, event))
    try:
        with OffloadLock(layout.lock).shared():
            while True:
                worker.do(job_from(commands.next()))
    except KnownError as error:
        while True:
            job = job_from(commands.next())
            detail = error.facts.get("detail", "")
            _send(events, NotSealed(job.recording, error.problem, detail))


class _Commands:
    """Lines from the parent, read by a thread that ends the process when there is no parent."""

    def __init__(self, source: FileIO) -> None:
        self._source = source
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        Thread(target=self._read, name="commands", daemon=True).start()

    def next(self) -> bytes:
        return self._lines.get()

    def _read(self) -> None:
        rest = b""
        while chunk := self._source.read(1 << 16):
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                self._lines.put(line)
        # Nobody is left to record what is under way: a half-file or a file nobody recorded stays
        # for the next sweep, and no clean-up may delay the end.
        os._exit(_STOPPED)


def _private_output() -> FileIO:
    """Take standard output for events alone; whatever a library prints goes to the errors."""
    events = FileIO(os.dup(1), "wb")
    os.dup2(2, 1)
    return events


def _send(events: FileIO, event: WorkerEvent) -> None:
    line = memoryview(event_line(event))
    try:
        while line:
            line = line[events.write(line) :]
    except BrokenPipeError:
        os._exit(_STOPPED)


def _give_up_what_tells_tales() -> None:
    """No core dump may hold footage; Ctrl-C is the parent's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.umask(0o077)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not there on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
