"""The station's keys: made at its founding, opened at every start, recovered from two halves."""

from dataclasses import dataclass, field
from typing import Protocol

from desktop.domain.identifiers import StationId
from desktop.domain.recovery import RecoveryHalves
from desktop.ports.sealing import StationPublicKey
from desktop.ports.signer import Signer
from desktop.ports.unsealer import Unsealer


@dataclass(frozen=True, slots=True)
class StationKeys:
    """The opened keys of a station; they stay in memory."""

    public: StationPublicKey
    unsealer: Unsealer
    signer: Signer
    database_key: bytes = field(repr=False)


class KeyCustody(Protocol):
    """Keeps one station's private keys under the master key that its key store holds."""

    def create(
        self, station: StationId, halves: RecoveryHalves | None = None
    ) -> tuple[StationKeys, RecoveryHalves]:
        """Make all keys; they come back from `halves` where these were printed before.

        Raises BadInput (KEYCHAIN_MISSING, DEMONSTRATION_KEY_REFUSED, STATION_EXISTS,
        STATION_READ_ONLY, DISK_FULL, RECOVERY_HALF_MALFORMED, RECOVERY_HALVES_WRONG).
        """
        ...

    def open(self, station: StationId) -> StationKeys:
        """Open the keys.

        Raises BadInput (KEYCHAIN_MISSING, STATION_KEY_MISSING) or IntegrityFailure
        (STATION_MISMATCH).
        """
        ...

    def recover(self, station: StationId, halves: RecoveryHalves) -> StationKeys:
        """Put the master key back into the key store from the two halves, in either order.

        Raises BadInput (RECOVERY_HALF_MALFORMED with `half`, 1 or 2 as handed in, and `fault`, a
        HalfFault; RECOVERY_HALVES_WRONG with `fault`, a HalvesFault), and what `open` raises.
        """
        ...
