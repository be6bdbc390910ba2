"""What the records say of the station itself."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from desktop.domain.identifiers import KeyId, StationId


@dataclass(frozen=True, slots=True)
class StationFacts:
    """A station as it was founded; nothing of it ever changes.

    `signing_key` is the Ed25519 public key of the custody log (32 bytes).
    """

    id: StationId
    name: str
    demonstration: bool
    preset: str
    founded_at: datetime
    key_id: KeyId
    signing_key: bytes


class StationRecords(Protocol):
    """The founding facts."""

    def found(self, facts: StationFacts) -> None:
        """Write them, once. Raises BadInput (STATION_EXISTS)."""
        ...

    def facts(self) -> StationFacts:
        """Tell them. Raises BadInput (STATION_MISSING) where none was founded."""
        ...
