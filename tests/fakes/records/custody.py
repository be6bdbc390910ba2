"""The custody log in memory."""

from collections.abc import Collection, Iterable, Mapping

from desktop.domain.custody import (
    Entry,
    SaltedText,
    SignedHead,
    StoredEntry,
    TreeHead,
    canonical_bytes,
)
from desktop.domain.log_lines import log_line
from desktop.domain.merkle import Node, leaf_hash
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import EntryColumns
from tests.fakes.records.state import Unit, kept


class FakeCustody:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def append(self, entry: Entry) -> int:
        state = self._unit.changing(changes=False)
        if state.station is None:
            raise BadInput(Problem.STATION_MISSING)
        self._unit.changing()
        seq = len(state.entries)
        stored = canonical_bytes(entry, seq, state.station.id)
        leaf = leaf_hash(stored)
        state.entries.append(StoredEntry(seq, stored, leaf))
        state.nodes += state.edge.append(leaf)
        self._unit.has_entry = True
        return seq

    def head(self) -> TreeHead:
        edge = self._unit.state.edge
        return TreeHead(edge.size, edge.root())

    def entries(self, start: int, limit: int) -> tuple[StoredEntry, ...]:
        return tuple(self._unit.state.entries[start : start + limit])

    def columns(self, start: int, limit: int) -> EntryColumns:
        found = [each for each in self._unit.state.entries if each.seq >= start][:limit]
        return EntryColumns(
            tuple(each.seq for each in found),
            tuple(each.entry for each in found),
            tuple(each.leaf for each in found),
        )

    def naming(self, subjects: Collection[str], start: int, limit: int) -> tuple[StoredEntry, ...]:
        found = [
            stored
            for stored in self._unit.state.entries[start:]
            if log_line(stored).names & set(subjects)
        ]
        return tuple(found[:limit])

    def nodes(self, level: int, start: int, limit: int) -> tuple[Node, ...]:
        at_level = [node for node in self._unit.state.nodes if node.level == level]
        return tuple(at_level[start : start + limit])

    def node_hashes(self, level: int, start: int, limit: int) -> list[bytes]:
        return [node.hash for node in self.nodes(level, start, limit)]

    def hashes_at(self, positions: Iterable[tuple[int, int]]) -> Mapping[tuple[int, int], bytes]:
        stored = {(node.level, node.index): node.hash for node in self._unit.state.nodes}
        return {position: stored[position] for position in positions if position in stored}

    def add_signed_head(self, head: SignedHead) -> None:
        self._unit.changing().signed_heads.append(kept(head))

    def signed_heads(self) -> tuple[SignedHead, ...]:
        return tuple(sorted(self._unit.state.signed_heads, key=lambda signed: signed.head.size))

    def newest_signed_head(self) -> SignedHead | None:
        return max(self.signed_heads(), key=lambda signed: signed.head.size, default=None)

    def add_words(self, seq: int, words: SaltedText) -> None:
        known = self._unit.changing().custody_words
        if seq in known:
            msg = "words of an entry are given once"
            raise ValueError(msg)
        known[seq] = kept(words)

    def words(self, seq: int) -> SaltedText | None:
        return self._unit.state.custody_words.get(seq)
