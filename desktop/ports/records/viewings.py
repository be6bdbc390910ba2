"""The viewing ledger."""

from collections.abc import Sequence
from typing import Protocol

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.reports import Viewing


class ViewingNotes(Protocol):
    """What is being watched now, noted without an entry until it is settled."""

    def add(self, viewing: Viewing) -> None:
        """Note a look; one that goes on from the last of its recording and release lengthens it.

        Raises BadInput (RECORDING_UNKNOWN).
        """
        ...


class ViewingRecords(Protocol):
    """Who looked at which part of which recording; what is only noted yet counts too."""

    def add(self, viewing: Viewing) -> None:
        """Enter one look. Raises BadInput (RECORDING_UNKNOWN)."""
        ...

    def of(self, viewer: Badge, recordings: Sequence[RecordingId]) -> tuple[Viewing, ...]:
        """What one person viewed of these recordings, in the order of viewing, noted ones last."""
        ...

    def viewers(self, recordings: Sequence[RecordingId]) -> frozenset[Badge]:
        """Everyone who viewed any of these recordings."""
        ...

    def noted(self) -> tuple[Viewing, ...]:
        """Every look that is noted and not entered yet, in the order of noting."""
        ...

    def settle(self, decision: int) -> tuple[Viewing, ...]:
        """Put what was noted under a release into the ledger for good; tells it."""
        ...

    def add_reason(self, decision: int, reason: SaltedText) -> None:
        """Keep the words that a viewer gave for a release (policy 2.4), by the entry's number."""
        ...

    def reason(self, decision: int) -> SaltedText | None:
        """The words behind a release, where some were given."""
        ...
