"""A fake of the sealing port: seals into a FakeVault at once, and fails by script."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

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
from tests.fakes.footage_vault import FakeVault

PLAYABLE = MediaFacts(MediaCondition.PLAYABLE, duration=60.0)


class FakeSealer:
    """Seals what `contents` holds for a path, else as many bytes as the job names.

    `failures` names the problem of a path, `media` what probing tells of one (else a playable
    minute), `dies_at` the path at which the worker dies; `started` counts workers, `ended` those
    whose context was left.
    """

    def __init__(
        self,
        vault: FakeVault,
        *,
        contents: Mapping[Path, bytes] | None = None,
        failures: Mapping[Path, Problem] | None = None,
        media: Mapping[Path, MediaFacts] | None = None,
        dies_at: Path | None = None,
    ) -> None:
        self.vault = vault
        self.contents = dict(contents or {})
        self.failures = dict(failures or {})
        self.media = dict(media or {})
        self.dies_at = dies_at
        self.started = 0
        self.ended = 0

    @contextmanager
    def start(self, key: StationPublicKey) -> Iterator[SealingRun]:
        self.started += 1
        try:
            yield _FakeRun(self, key)
        finally:
            self.ended += 1


class _FakeRun:
    def __init__(self, sealer: FakeSealer, key: StationPublicKey) -> None:
        self._sealer = sealer
        self._key = key
        self._is_dead = False

    def events(self, jobs: Sequence[SealingJob]) -> Iterator[SealingEvent]:
        for job in jobs:
            self._is_dead = self._is_dead or job.source == self._sealer.dies_at
            if self._is_dead:
                yield NotSealed(job.recording, Problem.WORKER_DIED, "ended by signal 9")
            elif job.source in self._sealer.failures:
                yield Sealing(job.recording, job.size // 2, job.size, verifying=False)
                problem = self._sealer.failures[job.source]
                yield NotSealed(job.recording, problem, "as the script says")
            else:
                yield from self._sealed(job)

    def _sealed(self, job: SealingJob) -> Iterator[SealingEvent]:
        content = self._sealer.contents.get(job.source, b"\x5a" * job.size)
        if len(content) != job.size:
            yield NotSealed(job.recording, Problem.FILE_CHANGED_WHILE_READ, "its size has changed")
            return
        yield Sealing(job.recording, job.size, job.size, verifying=False)
        file, sealed_key = self._sealer.vault.put(job.recording, content, self._key)
        yield Sealing(job.recording, job.size, job.size, verifying=True)
        media = self._sealer.media.get(job.source, PLAYABLE)
        yield Sealed(job.recording, file, sealed_key.encapsulated, media)
