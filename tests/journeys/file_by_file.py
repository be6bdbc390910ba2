"""A sealer that hands its worker one file at a time, so that a test knows which ones were begun."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.ports.sealing import SealingEvent, SealingJob, SealingRun, StationPublicKey
from desktop.vault.sealer import SubprocessSealer


class FileByFile(SubprocessSealer):
    """The real sealer, but for the order: no file is begun before the last one was recorded."""

    @contextmanager
    def start(self, key: StationPublicKey) -> Iterator[SealingRun]:
        with super().start(key) as run:
            yield _FileByFileRun(run)


@dataclass(frozen=True)
class _FileByFileRun:
    run: SealingRun

    def events(self, jobs: Sequence[SealingJob]) -> Iterator[SealingEvent]:
        for job in jobs:
            yield from self.run.events([job])
