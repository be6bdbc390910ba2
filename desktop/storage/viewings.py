"""The viewing ledger in SQLite."""

from collections.abc import Sequence

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.reports import Viewing
from desktop.storage.codec import from_texts, from_time, to_time
from desktop.storage.known_ids import assert_recording
from desktop.storage.transaction import Row, Transaction


class SqliteViewings:
    """Who looked at what, and the reasons that were given."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, viewing: Viewing) -> None:
        assert_recording(self._transaction, viewing.recording)
        self._transaction.change(
            "INSERT INTO viewings (viewer, recording, from_ms, to_ms, viewed_at, decision)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                viewing.viewer,
                viewing.recording,
                viewing.from_ms,
                viewing.to_ms,
                from_time(viewing.viewed_at),
                viewing.decision,
            ),
        )

    def of(self, viewer: Badge, recordings: Sequence[RecordingId]) -> tuple[Viewing, ...]:
        rows = self._transaction.rows(
            "SELECT * FROM viewings WHERE recording IN (SELECT value FROM json_each(?))"
            " AND viewer = ? ORDER BY seq",
            (from_texts(recordings), viewer),
        )
        return tuple(_viewing(row) for row in rows)

    def viewers(self, recordings: Sequence[RecordingId]) -> frozenset[Badge]:
        rows = self._transaction.rows(
            "SELECT DISTINCT viewer FROM viewings"
            " WHERE recording IN (SELECT value FROM json_each(?))",
            (from_texts(recordings),),
        )
        return frozenset(Badge(row["viewer"]) for row in rows)

    def add_reason(self, decision: int, reason: SaltedText) -> None:
        self._transaction.change(
            "INSERT INTO viewing_reasons (decision, reason, salt) VALUES (?, ?, ?)",
            (decision, reason.text, reason.salt),
        )

    def reason(self, decision: int) -> SaltedText | None:
        row = self._transaction.row(
            "SELECT reason, salt FROM viewing_reasons WHERE decision = ?", (decision,)
        )
        return None if row is None else SaltedText(row["reason"], row["salt"])


def _viewing(row: Row) -> Viewing:
    return Viewing(
        viewer=Badge(row["viewer"]),
        recording=RecordingId(row["recording"]),
        from_ms=row["from_ms"],
        to_ms=row["to_ms"],
        viewed_at=to_time(row["viewed_at"]),
        decision=row["decision"],
    )
