"""The vault behind its port: a folder of sealed files."""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path, PurePosixPath

from desktop.domain.footage import LockedFootage, SealedDataKey
from desktop.domain.identifiers import RecordingId, StationId
from desktop.domain.recordings import SealedFile
from desktop.ports.footage_vault import FootageReader
from desktop.ports.grants import PlaybackGrant
from desktop.vault.damage import Damage, damage_named
from desktop.vault.disk import VaultDisk
from desktop.vault.layout import VaultLayout
from desktop.vault.offload_lock import OffloadLock
from desktop.vault.reader import GrantedReader
from desktop.vault.sealed_header import HEADER_SIZE, SealedHeader
from desktop.vault.segment_reader import SegmentReader

_PIECE = 1 << 20


class SealedVault:
    """One station's sealed files below a folder that exists.

    Promises: nothing is decrypted but by a live grant; no file that records name is written to or
    removed.
    """

    def __init__(self, folder: Path, station: StationId) -> None:
        self._layout = VaultLayout(folder)
        self._lock = OffloadLock(self._layout.lock)
        self._disk = VaultDisk()
        self._station = station

    def sealed_key(self, recording: RecordingId, file: SealedFile) -> SealedDataKey:
        place = self._layout.locate(file.path)
        with damage_named(recording), self._disk.open_cold(place) as sealed:
            key = SealedHeader.decode(sealed.read(HEADER_SIZE)).sealed_key
            if (key.station, key.recording, key.key_id) != (self._station, recording, file.key_id):
                raise Damage("its header names something else")
        return key

    def open(self, grant: PlaybackGrant, footage: LockedFootage) -> FootageReader:
        key = grant.key(footage.recording)
        place = self._layout.locate(footage.path)
        reader = SegmentReader(place, footage.sealed_key, key.secret)
        return GrantedReader(grant, footage.recording, reader)

    def sealed_sha256(self, file: SealedFile) -> str:
        place = self._layout.locate(file.path)
        digest = hashlib.sha256()
        buffer = memoryview(bytearray(_PIECE))
        recording = PurePosixPath(file.path).stem
        with damage_named(recording), self._disk.open_cold(place) as sealed:
            while count := sealed.readinto(buffer):
                digest.update(buffer[:count])
        return digest.hexdigest()

    def sealed_paths(self) -> Iterator[str]:
        return self._layout.sealed_files()

    def offloading(self) -> AbstractContextManager[None]:
        return self._lock.shared()

    def sweep(self, recorded: Callable[[], frozenset[str]]) -> tuple[str, ...]:
        with self._lock.alone() as is_alone:
            if not is_alone:
                return ()
            kept = recorded()
            aside = [path for path in self._layout.sealed_files() if path not in kept]
            half = [path for path in self._layout.unfinished_files() if self._is_removed(path)]
            return (*filter(self._is_set_aside, aside), *half)

    def _is_set_aside(self, path: str) -> bool:
        """Whole, but named by no record: kept, in case the records are what is out of date."""
        sealed = self._layout.folder / path
        kept = self._layout.set_aside(sealed)
        try:
            self._disk.make_folder(kept.parent, self._layout.folder)
            self._disk.give_name(sealed, kept)
            self._disk.flush_folder(sealed.parent)
        except OSError:
            return False
        return True

    def _is_removed(self, path: str) -> bool:
        place = self._layout.folder / path
        self._disk.remove(place)
        return not os.path.lexists(place)
