"""CAD calls."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Protocol

from desktop.domain.cad import CadCall, NoRecording
from desktop.domain.identifiers import Badge
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

    def of_badge(self, badge: Badge, start: datetime, end: datetime) -> tuple[CadCall, ...]:
        """One officer's calls that were dispatched from `start` until before `end`, in order."""
        ...

    def explain(self, reason: NoRecording) -> None:
        """Keep why an officer has no recording of a call; the newest counts."""
        ...

    def explanations(self, badge: Badge, events: Collection[str]) -> Mapping[str, NoRecording]:
        """An officer's newest reason for each of these events that has one."""
        ...
