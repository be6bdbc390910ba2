"""Which policy was in force when."""

from datetime import datetime
from typing import Protocol


class PolicyRecords(Protocol):
    """Adopted policies by name ("clean-reporting/1"), each from a time on."""

    def adopt(self, name: str, effective_at: datetime) -> None:
        """Put a policy in force from a time on."""
        ...

    def in_force(self, at: datetime) -> str:
        """The policy in force at a time; before the first adoption, the first one.

        Raises BadInput (STATION_MISSING) where none was adopted, as no station was founded.
        """
        ...
