"""The sealing port's adapter: workers in processes of their own."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.identifiers import RecordingId
from desktop.domain.recordings import MediaCondition, MediaFacts
from desktop.domain.refusals import Problem
from desktop.ports.sealing import (
    NotSealed,
    Sealed,
    Sealing,
    SealingEvent,
    SealingJob,
    SealingRun,
    StationPublicKey,
)
from desktop.vault.layout import VaultLayout
from desktop.vault.worker_messages import Assignment, Copied, Probed, WorkerEvent
from desktop.vault.worker_process import WorkerProcess

_PROBING_PATIENCE = 120.0


class SubprocessSealer:
    """Starts offload workers by a command line that the program's entry knows.

    `probing_patience` is how many seconds a worker may be silent while it probes.
    """

    def __init__(
        self,
        vault_folder: Path,
        worker_command: Sequence[str],
        probing_patience: float = _PROBING_PATIENCE,
    ) -> None:
        self._vault_folder = vault_folder
        self._command = tuple(worker_command)
        self._patience = probing_patience

    @contextmanager
    def start(self, key: StationPublicKey) -> Iterator[SealingRun]:
        run = SubprocessRun(self._command, Assignment(self._vault_folder, key), self._patience)
        try:
            yield run
        finally:
            run.stop()


class SubprocessRun:
    """One worker at work, replaced by a fresh one when probing a file kills it."""

    def __init__(
        self, command: tuple[str, ...], assignment: Assignment, probing_patience: float
    ) -> None:
        self._command = command
        self._assignment = assignment
        self._patience = probing_patience
        self._layout = VaultLayout(assignment.vault)
        self._worker: WorkerProcess | None = None

    def events(self, jobs: Sequence[SealingJob]) -> Iterator[SealingEvent]:
        open_jobs = {job.recording: job for job in jobs}
        while open_jobs:
            try:
                worker = self._running()
            except OSError as error:
                yield from _all_failed(open_jobs, error.strerror or str(error))
                return
            worker.give(open_jobs.values())
            yield from self._until_done_or_dead(worker, open_jobs)

    def stop(self) -> str:
        """End the worker, if there is one, and tell how it ended."""
        worker, self._worker = self._worker, None
        return worker.stop() if worker else ""

    def _running(self) -> WorkerProcess:
        if self._worker is None:
            self._worker = WorkerProcess(self._command, self._assignment)
        return self._worker

    def _until_done_or_dead(
        self, worker: WorkerProcess, open_jobs: dict[RecordingId, SealingJob]
    ) -> Iterator[SealingEvent]:
        copied: Copied | None = None
        while open_jobs:
            event = worker.next_event(self._patience if copied else None)
            if event is None or not self._is_due(event, copied, open_jobs):
                ending = self.stop()
                if copied is None:
                    yield from _all_failed(open_jobs, ending)
                else:
                    # Only probing failed: the file lies sealed and verified, so it is kept.
                    yield _sealed(copied, MediaFacts(MediaCondition.UNDECODABLE))
                    del open_jobs[copied.recording]
                return
            match event:
                case Copied():
                    copied = event
                case Probed(recording, media) if copied is not None:
                    yield _sealed(copied, media)
                    del open_jobs[recording]
                    copied = None
                case Sealing():
                    yield event
                case NotSealed(recording):
                    yield event
                    del open_jobs[recording]

    def _is_due(
        self,
        untrusted: WorkerEvent,
        copied: Copied | None,
        open_jobs: Mapping[RecordingId, SealingJob],
    ) -> bool:
        """Whether an honest worker could say this now."""
        job = open_jobs.get(untrusted.recording)
        if job is None:
            return False
        if copied is not None:
            return isinstance(untrusted, Probed) and untrusted.recording == copied.recording
        if isinstance(untrusted, Copied):
            file = untrusted.file
            return (file.path, file.key_id, file.original_size) == (
                self._layout.sealed_path(job.recording),
                self._assignment.key.key_id,
                job.size,
            )
        return not isinstance(untrusted, Probed)


def _sealed(copied: Copied, media: MediaFacts) -> Sealed:
    return Sealed(copied.recording, copied.file, copied.sealed_key, media)


def _all_failed(open_jobs: dict[RecordingId, SealingJob], ending: str) -> Iterator[NotSealed]:
    while open_jobs:
        recording = next(iter(open_jobs))
        del open_jobs[recording]
        yield NotSealed(recording, Problem.WORKER_DIED, ending)
