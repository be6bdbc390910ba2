"""The sealing port: camera files become sealed files, in a process that holds no secret."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.domain.identifiers import KeyId, RecordingId, StationId
from desktop.domain.recordings import MediaFacts, SealedFile
from desktop.domain.refusals import Problem


@dataclass(frozen=True, slots=True)
class StationPublicKey:
    """The station's public key that data keys are sealed to (P-256, uncompressed point)."""

    station: StationId
    key_id: KeyId
    point: bytes


@dataclass(frozen=True, slots=True)
class SealingJob:
    """One file to take off a camera and seal: `size` is in bytes, as it was listed.

    The id is made for this one attempt; another attempt takes another id.
    """

    recording: RecordingId
    source: Path
    size: int


@dataclass(frozen=True, slots=True)
class Sealing:
    """Progress: `done` of `size` bytes of a job are sealed, or verified when `verifying`."""

    recording: RecordingId
    done: int
    size: int
    verifying: bool


@dataclass(frozen=True, slots=True)
class Sealed:
    """A job whose sealed copy was read back from the medium and found equal; not yet recorded."""

    recording: RecordingId
    file: SealedFile
    sealed_key: bytes
    media: MediaFacts


@dataclass(frozen=True, slots=True)
class NotSealed:
    """A job that failed; its original is untouched and nothing of it counts as a recording."""

    recording: RecordingId
    problem: Problem
    detail: str


SealingEvent = Sealing | Sealed | NotSealed


class SealingRun(Protocol):
    """One worker at work. Leaving its context ends the worker and waits for it."""

    def events(self, jobs: Sequence[SealingJob]) -> Iterator[SealingEvent]:
        """Seal the jobs and tell what happens, each job ending in Sealed or NotSealed.

        A worker that dies ends every open job with NotSealed (WORKER_DIED). One that dies or
        hangs while it only probes a file already sealed and verified does not lose it: the job
        ends in Sealed, marked undecodable, and the other jobs go on.
        """
        ...


class Sealer(Protocol):
    """Starts workers that seal files into the vault."""

    def start(self, key: StationPublicKey) -> AbstractContextManager[SealingRun]:
        """Start a worker that holds only the public key and the data keys that it makes itself."""
        ...
