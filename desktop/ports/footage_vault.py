"""The vault port: sealed files, read back without a key to verify, and opened only by a grant."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Protocol

from desktop.domain.footage import LockedFootage, SealedDataKey
from desktop.domain.identifiers import RecordingId
from desktop.domain.recordings import SealedFile
from desktop.ports.grants import PlaybackGrant


class FootageReader(Protocol):
    """Random access to one recording's decrypted bytes, in memory only, while its grant lives."""

    @property
    def size(self) -> int:
        """Bytes of the original."""
        ...

    def read_at(self, offset: int, count: int) -> bytes:
        """Up to `count` bytes from `offset`; empty at the end.

        Raises IntegrityFailure (SEALED_FILE_DAMAGED) and Refused (GRANT_ENDED).
        """
        ...

    def close(self) -> None:
        """Forget the key and every decrypted byte."""
        ...


class FootageVault(Protocol):
    """Where sealed files lie."""

    def sealed_key(self, recording: RecordingId, file: SealedFile) -> SealedDataKey:
        """Read the sealed data key out of a sealed file's header.

        Raises IntegrityFailure (SEALED_FILE_MISSING, SEALED_FILE_DAMAGED).
        """
        ...

    def open(self, grant: PlaybackGrant, footage: LockedFootage) -> FootageReader:
        """Open a recording that the grant names. The only way to a reader.

        Raises Refused (GRANT_ENDED) when the grant is over or does not name it, IntegrityFailure.
        """
        ...

    def sealed_sha256(self, file: SealedFile) -> str:
        """Read the whole sealed file and tell its SHA-256, in hex; unwraps nothing.

        Raises IntegrityFailure (SEALED_FILE_MISSING, SEALED_FILE_DAMAGED when it can't be read).
        """
        ...

    def sealed_paths(self) -> Iterator[str]:
        """Every sealed file that lies in its place in the vault, recorded or not."""
        ...

    def offloading(self) -> AbstractContextManager[None]:
        """Hold the vault while an offload is under way, so that nobody sweeps beside it.

        Hold it from before the first job until the last record is committed. Raises BadInput
        (STATION_MISSING, STATION_READ_ONLY, STATION_BUSY when a sweep does not come to its end).
        """
        ...

    def sweep(self, recorded: Callable[[], frozenset[str]]) -> tuple[str, ...]:
        """Clear away what interrupted offloads left; tell the paths that went.

        Half-written files are removed. Whole ones that no record names are set aside and kept:
        should the records be an older copy of themselves, they are evidence. Does nothing while an
        offload is under way, or where nothing can be written. `recorded` tells the paths that
        records name; it is asked only once no offload can start, and those are never touched.
        """
        ...
