"""The viewing ledger."""

from collections.abc import Sequence
from typing import Protocol

from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.reports import Viewing


class ViewingRecords(Protocol):
    """Who looked at which part of which recording."""

    def add(self, viewing: Viewing) -> None:
        """Enter one look."""
        ...

    def of(self, viewer: Badge, recordings: Sequence[RecordingId]) -> tuple[Viewing, ...]:
        """What one person viewed of these recordings, in the order of viewing."""
        ...

    def viewers(self, recordings: Sequence[RecordingId]) -> frozenset[Badge]:
        """Everyone who viewed any of these recordings."""
        ...
