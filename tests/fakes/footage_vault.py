"""A fake of the footage vault port: sealed files in memory, decrypted by comparing keys."""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from desktop.domain.footage import LockedFootage, SealedDataKey
from desktop.domain.identifiers import RecordingId, StationId
from desktop.domain.recordings import SealedFile
from desktop.domain.refusals import IntegrityFailure, Problem, Refused
from desktop.ports.footage_vault import FootageReader
from desktop.ports.grants import PlaybackGrant
from desktop.ports.sealing import StationPublicKey
from tests.fakes.keys import fake_seal


@dataclass(frozen=True)
class _Kept:
    sealed_key: SealedDataKey
    secret: bytes
    content: bytes
    is_damaged: bool = False

    @property
    def sealed_bytes(self) -> bytes:
        header = repr(self.sealed_key).encode()
        return header + self.content + (b"damage" if self.is_damaged else b"")


class FakeVault:
    """Sealed files by path. `damage`, `lose` and `leave_half_file` play what happens to a disk."""

    def __init__(self, station: StationId) -> None:
        self._station = station
        self._kept: dict[str, _Kept] = {}
        self._half_files: set[str] = set()
        self._offloads = 0

    def put(
        self, recording: RecordingId, content: bytes, key: StationPublicKey
    ) -> tuple[SealedFile, SealedDataKey]:
        """Seal content, so that `FakeUnsealer` opens its key; as a worker would have."""
        path = f"footage/{recording}.sealed"
        secret = os.urandom(32)
        sealed_key = fake_seal(secret, key.station, recording, key.key_id)
        kept = self._kept[path] = _Kept(sealed_key, secret, content)
        file = SealedFile(
            path=path,
            key_id=key.key_id,
            original_size=len(content),
            original_sha256=hashlib.sha256(content).hexdigest(),
            sealed_size=len(kept.sealed_bytes),
            sealed_sha256=hashlib.sha256(kept.sealed_bytes).hexdigest(),
        )
        return file, sealed_key

    def damage(self, path: str) -> None:
        """Flip a byte of a sealed file."""
        self._kept[path] = replace(self._kept[path], is_damaged=True)

    def lose(self, path: str) -> None:
        """Take a sealed file away."""
        del self._kept[path]

    def leave_half_file(self, recording: RecordingId) -> str:
        """Leave what an interrupted offload leaves; its path."""
        path = f"footage/{recording}.part"
        self._half_files.add(path)
        return path

    def sealed_key(self, recording: RecordingId, file: SealedFile) -> SealedDataKey:
        kept = self._find(file.path)
        key = kept.sealed_key
        if (key.station, key.recording, key.key_id) != (self._station, recording, file.key_id):
            raise IntegrityFailure(Problem.SEALED_FILE_DAMAGED, recording=recording)
        return key

    def open(self, grant: PlaybackGrant, footage: LockedFootage) -> FootageReader:
        key = grant.key(footage.recording)
        kept = self._find(footage.path)
        if kept.is_damaged or kept.secret != key.secret or kept.sealed_key != footage.sealed_key:
            raise IntegrityFailure(Problem.SEALED_FILE_DAMAGED, recording=footage.recording)
        return _FakeReader(grant, footage.recording, kept.content)

    def sealed_sha256(self, file: SealedFile) -> str:
        return hashlib.sha256(self._find(file.path).sealed_bytes).hexdigest()

    def sealed_paths(self) -> Iterator[str]:
        return iter(sorted(self._kept))

    @contextmanager
    def offloading(self) -> Iterator[None]:
        self._offloads += 1
        try:
            yield
        finally:
            self._offloads -= 1

    def sweep(self, recorded: Callable[[], frozenset[str]]) -> tuple[str, ...]:
        if self._offloads:
            return ()
        gone = sorted(self._kept.keys() - recorded()) + sorted(self._half_files)
        self._half_files.clear()
        for path in gone:
            self._kept.pop(path, None)
        return tuple(gone)

    def _find(self, path: str) -> _Kept:
        if path not in self._kept:
            raise IntegrityFailure(Problem.SEALED_FILE_MISSING, recording=path)
        return self._kept[path]


class _FakeReader:
    def __init__(self, grant: PlaybackGrant, recording: RecordingId, content: bytes) -> None:
        self._grant = grant
        self._recording = recording
        self._content: bytes | None = content
        self._size = len(content)

    @property
    def size(self) -> int:
        return self._size

    def read_at(self, offset: int, count: int) -> bytes:
        if self._recording not in self._grant.recordings:
            self._content = None
        if self._content is None:
            raise Refused(Problem.GRANT_ENDED, recording=self._recording)
        return self._content[offset : offset + count]

    def close(self) -> None:
        self._content = None
