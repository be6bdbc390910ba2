"""The key store port: the station's one secret, and its log's newest head, outside its folder."""

from typing import Protocol

from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import StationId


class KeyStore(Protocol):
    """The operating system's keychain, or the explicit key store of a demonstration."""

    @property
    def for_demonstrations(self) -> bool:
        """Whether it serves demonstration stations, and only them.

        The keys of a station are bound to this, so that a demonstration never becomes real.
        """
        ...

    def read(self, station: StationId) -> bytes | None:
        """The station's master key, or None where this account does not hold it.

        Raises BadInput (KEYCHAIN_MISSING, DEMONSTRATION_KEY_REFUSED).
        """
        ...

    def write(self, station: StationId, master_key: bytes) -> None:
        """Keep the station's master key (32 bytes).

        Raises BadInput (KEYCHAIN_MISSING, DEMONSTRATION_KEY_REFUSED).
        """
        ...

    def read_head(self, station: StationId) -> TreeHead | None:
        """The newest head of the station's custody log that was kept here; None where none was.

        What can't be read as one counts as none. Raises as `read` does.
        """
        ...

    def keep_head(self, station: StationId, head: TreeHead) -> None:
        """Keep a head in place of the one kept before; whether that may be is the caller's to see.

        Raises as `write` does.
        """
        ...
