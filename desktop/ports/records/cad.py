"""CAD calls."""

from collections.abc import Iterable
from typing import Protocol

from desktop.domain.cad import CadCall
from desktop.domain.recordings import Recording


class CadRecords(Protocol):
    """Calls that were imported."""

    def add(self, calls: Iterable[CadCall]) -> int:
        """Add calls; those that stand there already are passed over. Tells how many were new."""
        ...

    def matching(self, recording: Recording) -> tuple[CadCall, ...]:
        """Calls that a recording matches, earliest dispatch first."""
        ...

    def event(self, event: str) -> tuple[CadCall, ...]:
        """Every officer's part in one event."""
        ...
