"""The custody log as records hold it."""

from collections.abc import Collection
from typing import Protocol

from desktop.domain.custody import Entry, SignedHead, StoredEntry, TreeHead
from desktop.domain.merkle import Node


class CustodyRecords(Protocol):
    """Append-only: entries, the tree's nodes, signed heads."""

    def append(self, entry: Entry) -> int:
        """Append an entry in this unit of work; tells its number, from 0.

        Raises BadInput (STATION_MISSING) where none was founded: an entry names its station;
        IntegrityFailure (LOG_DAMAGED) as `head` does.
        """
        ...

    def head(self) -> TreeHead:
        """The head over everything appended so far, in this unit of work too.

        Raises IntegrityFailure (LOG_DAMAGED) where nodes that it is made from are missing.
        """
        ...

    def entries(self, start: int, limit: int) -> tuple[StoredEntry, ...]:
        """A page of entries, from a number on."""
        ...

    def naming(self, subjects: Collection[str], start: int, limit: int) -> tuple[StoredEntry, ...]:
        """A page of the entries that name one of these recordings, incidents or reports, in order.

        From the number `start` on.
        """
        ...

    def nodes(self, level: int, start: int, limit: int) -> tuple[Node, ...]:
        """A page of the tree's stored nodes of one level, from an index on."""
        ...

    def add_signed_head(self, head: SignedHead) -> None:
        """Keep a signed head."""
        ...

    def signed_heads(self) -> tuple[SignedHead, ...]:
        """Every signed head, smallest first."""
        ...
