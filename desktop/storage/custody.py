"""The custody log in SQLite: entries and the nodes of their Merkle tree, in one transaction."""

from collections.abc import Collection, Iterable, Mapping

from desktop.domain.custody import (
    Entry,
    SaltedText,
    SignedHead,
    StoredEntry,
    TreeHead,
    canonical_bytes,
    subjects,
)
from desktop.domain.identifiers import StationId
from desktop.domain.merkle import Frontier, Node, leaf_hash, peak_positions
from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.ports.records import EntryColumns, StationRecords
from desktop.storage.codec import from_texts, from_time, to_time
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Row, Transaction


class SqliteCustody:
    """Append-only. The tree's right edge is read once a unit of work, then grows in memory."""

    def __init__(self, transaction: Transaction, station: StationRecords) -> None:
        self._transaction = transaction
        self._station = station
        self._station_id: StationId | None = None
        self._edge: Frontier | None = None

    def append(self, entry: Entry) -> int:
        edge = self._frontier()
        seq = edge.size
        if self._station_id is None:
            self._station_id = self._station.facts().id
        stored = canonical_bytes(entry, seq, self._station_id)
        leaf = leaf_hash(stored)
        self._transaction.change(
            "INSERT INTO custody_entries (seq, entry, leaf) VALUES (?, ?, ?)", (seq, stored, leaf)
        )
        above = edge.append(leaf)[1:]
        if above:
            self._transaction.change_many(
                "INSERT INTO custody_nodes (level, position, hash) VALUES (?, ?, ?)",
                ((node.level, node.index, node.hash) for node in above),
            )
        named = sorted(subjects(entry.details))
        if named:
            self._transaction.change_many(
                "INSERT INTO custody_subjects (subject, seq) VALUES (?, ?)",
                [(subject, seq) for subject in named],
            )
        self._transaction.has_entry = True
        return seq

    def head(self) -> TreeHead:
        edge = self._frontier()
        return TreeHead(edge.size, edge.root())

    def entries(self, start: int, limit: int) -> tuple[StoredEntry, ...]:
        rows = self._transaction.rows(
            "SELECT seq, entry, leaf FROM custody_entries WHERE seq >= ? ORDER BY seq LIMIT ?",
            (start, limit),
        )
        return tuple(StoredEntry(seq, entry, leaf) for seq, entry, leaf in rows)

    def columns(self, start: int, limit: int) -> EntryColumns:
        rows = self._transaction.tuples(
            "SELECT seq, entry, leaf FROM custody_entries WHERE seq >= ? ORDER BY seq LIMIT ?",
            (start, limit),
        )
        return EntryColumns(*zip(*rows, strict=True)) if rows else EntryColumns((), (), ())

    def naming(self, subjects: Collection[str], start: int, limit: int) -> tuple[StoredEntry, ...]:
        rows = self._transaction.rows(
            "SELECT seq, entry, leaf FROM custody_entries WHERE seq IN ("
            "SELECT seq FROM custody_subjects WHERE subject IN (SELECT value FROM json_each(?))"
            " AND seq >= ?) ORDER BY seq LIMIT ?",
            (from_texts(subjects), start, limit),
        )
        return tuple(StoredEntry(seq, entry, leaf) for seq, entry, leaf in rows)

    def nodes(self, level: int, start: int, limit: int) -> tuple[Node, ...]:
        if level == 0:
            return tuple(Node(0, row.seq, row.leaf) for row in self.entries(start, limit))
        rows = self._transaction.rows(
            "SELECT position, hash FROM custody_nodes WHERE level = ? AND position >= ?"
            " ORDER BY position LIMIT ?",
            (level, start, limit),
        )
        return tuple(Node(level, position, digest) for position, digest in rows)

    def node_hashes(self, level: int, start: int, limit: int) -> list[bytes]:
        if level == 0:
            return list(self.columns(start, limit).leaves)
        rows = self._transaction.tuples(
            "SELECT hash FROM custody_nodes WHERE level = ? AND position >= ?"
            " ORDER BY position LIMIT ?",
            (level, start, limit),
        )
        return [digest for (digest,) in rows]

    def hashes_at(self, positions: Iterable[tuple[int, int]]) -> Mapping[tuple[int, int], bytes]:
        asked = list(positions)
        if not asked:
            return {}
        rows = self._transaction.tuples(
            f"WITH asked (level, position) AS (VALUES {', '.join(['(?, ?)'] * len(asked))})"  # noqa: S608 - question marks alone
            " SELECT level, position, hash FROM asked CROSS JOIN custody_nodes USING"
            " (level, position)"
            " UNION ALL SELECT 0, seq, leaf FROM asked CROSS JOIN custody_entries"
            " ON seq = position WHERE level = 0",
            [number for position in asked for number in position],
        )
        return {(level, index): digest for level, index, digest in rows}

    def add_signed_head(self, head: SignedHead) -> None:
        self._transaction.change(
            "INSERT INTO custody_heads (size, root, signed_at, signature) VALUES (?, ?, ?, ?)",
            (head.head.size, head.head.root, from_time(head.signed_at), head.signature),
        )

    def signed_heads(self) -> tuple[SignedHead, ...]:
        rows = self._transaction.rows("SELECT * FROM custody_heads ORDER BY size, seq")
        return tuple(map(_signed_head, rows))

    def newest_signed_head(self) -> SignedHead | None:
        row = self._transaction.row(
            "SELECT * FROM custody_heads ORDER BY size DESC, seq DESC LIMIT 1"
        )
        return None if row is None else _signed_head(row)

    def add_words(self, seq: int, words: SaltedText) -> None:
        self._transaction.change(
            "INSERT INTO custody_words (seq, words, salt) VALUES (?, ?, ?)",
            (seq, words.text, words.salt),
        )

    def words(self, seq: int) -> SaltedText | None:
        row = self._transaction.row("SELECT words, salt FROM custody_words WHERE seq = ?", (seq,))
        return None if row is None else SaltedText(*row)

    def _frontier(self) -> Frontier:
        if self._edge is None:
            row = self._transaction.row("SELECT max(seq) FROM custody_entries")
            size = 0 if row is None or row[0] is None else row[0] + 1
            positions = peak_positions(size)
            stored = self.hashes_at(positions)
            if len(stored) < len(positions):
                raise IntegrityFailure(Problem.LOG_DAMAGED)
            self._edge = Frontier(size, [stored[position] for position in positions])
        return self._edge


@sensible
def _signed_head(row: Row) -> SignedHead:
    head = TreeHead(row["size"], row["root"])
    return SignedHead(head, to_time(row["signed_at"]), row["signature"])
