"""The key store port: where the station's one secret of 32 bytes is kept outside its folder."""

from typing import Protocol

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
