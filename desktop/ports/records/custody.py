"""The custody log as records hold it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from desktop.domain.custody import Entry, SaltedText, SignedHead, StoredEntry, TreeHead
from desktop.domain.merkle import Node


@dataclass(frozen=True, slots=True)
class EntryColumns:
    """Entries as they lie there, by columns: numbers, bytes and stored leaf hashes."""

    numbers: tuple[int, ...]
    entries: tuple[bytes, ...]
    leaves: tuple[bytes, ...]


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

    def columns(self, start: int, limit: int) -> EntryColumns:
        """The same page as `entries`, by columns: for reading a million of them."""
        ...

    def naming(self, subjects: Collection[str], start: int, limit: int) -> tuple[StoredEntry, ...]:
        """A page of the entries that name one of these recordings, incidents or reports, in order.

        From the number `start` on.
        """
        ...

    def nodes(self, level: int, start: int, limit: int) -> tuple[Node, ...]:
        """A page of the tree's stored nodes of one level, from an index on."""
        ...

    def node_hashes(self, level: int, start: int, limit: int) -> list[bytes]:
        """The hashes alone of the same page as `nodes`; a missing node leaves no gap."""
        ...

    def hashes_at(self, positions: Iterable[tuple[int, int]]) -> Mapping[tuple[int, int], bytes]:
        """Stored hashes by level and index, read at once; those that are not there are left out."""
        ...

    def add_signed_head(self, head: SignedHead) -> None:
        """Keep a signed head."""
        ...

    def signed_heads(self) -> tuple[SignedHead, ...]:
        """Every signed head, smallest first."""
        ...

    def newest_signed_head(self) -> SignedHead | None:
        """The signed head over the most entries; None where none was signed yet."""
        ...

    def add_words(self, seq: int, words: SaltedText) -> None:
        """Keep the words behind an entry that holds their digest, by the entry's number."""
        ...

    def words(self, seq: int) -> SaltedText | None:
        """The words behind an entry, where some were kept here."""
        ...
