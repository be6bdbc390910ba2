"""The viewing ledger in SQLite."""

from collections.abc import Sequence

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.reports import Viewing
from desktop.domain.viewed_parts import Speed
from desktop.storage.codec import from_texts, from_time, to_time
from desktop.storage.known_ids import assert_recording
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Row, Transaction

# What is settled first, then what is only noted, each in its order.
_OF = """SELECT viewer, recording, from_ms, to_ms, viewed_at, decision, speed, 0 AS is_noted, seq
    FROM viewings WHERE recording IN (SELECT value FROM json_each(:recordings)) AND viewer = :viewer
UNION ALL
SELECT viewer, recording, from_ms, to_ms, viewed_at, decision, speed, 1 AS is_noted, seq
    FROM viewing_notes
    WHERE recording IN (SELECT value FROM json_each(:recordings)) AND viewer = :viewer
ORDER BY is_noted, seq"""
_VIEWERS = """SELECT viewer FROM viewings
    WHERE recording IN (SELECT value FROM json_each(:recordings))
UNION
SELECT viewer FROM viewing_notes
    WHERE recording IN (SELECT value FROM json_each(:recordings))"""


class SqliteViewingNotes:
    """What is being watched now."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, viewing: Viewing) -> None:
        assert_recording(self._transaction, viewing.recording)
        last = self._transaction.row(
            "SELECT * FROM viewing_notes WHERE decision = ? AND recording = ?"
            " ORDER BY seq DESC LIMIT 1",
            (viewing.decision, viewing.recording),
        )
        longer = None if last is None else _viewing(last).lengthened_by(viewing)
        if last is not None and longer is not None:
            self._transaction.change(
                "UPDATE viewing_notes SET to_ms = ? WHERE seq = ?", (longer.to_ms, last["seq"])
            )
            return
        self._transaction.change(
            "INSERT INTO viewing_notes (viewer, recording, from_ms, to_ms, viewed_at, decision,"
            " speed) VALUES (?, ?, ?, ?, ?, ?, ?)",
            _row(viewing),
        )


class SqliteViewings:
    """Who looked at what, and the reasons that were given."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, viewing: Viewing) -> None:
        assert_recording(self._transaction, viewing.recording)
        self._transaction.change(
            "INSERT INTO viewings (viewer, recording, from_ms, to_ms, viewed_at, decision, speed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            _row(viewing),
        )

    def of(self, viewer: Badge, recordings: Sequence[RecordingId]) -> tuple[Viewing, ...]:
        rows = self._transaction.rows(_OF, {"recordings": from_texts(recordings), "viewer": viewer})
        return tuple(_viewing(row) for row in rows)

    def viewers(self, recordings: Sequence[RecordingId]) -> frozenset[Badge]:
        rows = self._transaction.rows(_VIEWERS, {"recordings": from_texts(recordings)})
        return frozenset(Badge(row["viewer"]) for row in rows)

    def noted(self) -> tuple[Viewing, ...]:
        rows = self._transaction.rows("SELECT * FROM viewing_notes ORDER BY seq")
        return tuple(_viewing(row) for row in rows)

    def settle(self, decision: int) -> tuple[Viewing, ...]:
        rows = self._transaction.rows(
            "SELECT * FROM viewing_notes WHERE decision = ? ORDER BY seq", (decision,)
        )
        settled = tuple(_viewing(row) for row in rows)
        for viewing in settled:
            self.add(viewing)
        self._transaction.change("DELETE FROM viewing_notes WHERE decision = ?", (decision,))
        return settled

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


def _row(viewing: Viewing) -> tuple[object, ...]:
    return (
        viewing.viewer,
        viewing.recording,
        viewing.from_ms,
        viewing.to_ms,
        from_time(viewing.viewed_at),
        viewing.decision,
        viewing.speed.value,
    )


@sensible
def _viewing(row: Row) -> Viewing:
    return Viewing(
        viewer=Badge(row["viewer"]),
        recording=RecordingId(row["recording"]),
        from_ms=row["from_ms"],
        to_ms=row["to_ms"],
        viewed_at=to_time(row["viewed_at"]),
        decision=row["decision"],
        speed=Speed(row["speed"]),
    )
