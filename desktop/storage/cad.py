"""CAD calls in SQLite."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from desktop.domain.cad import LONGEST_CALL, PRE_BUFFER, CadCall, NoRecording
from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge
from desktop.domain.recordings import Recording
from desktop.storage.codec import askable, from_texts, from_time, to_time
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Row, Transaction


class SqliteCad:
    """Calls that were imported; the same call stands there once."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, calls: Iterable[CadCall]) -> int:
        return self._transaction.change_many(
            "INSERT INTO cad_calls (event, badge, dispatched_at, cleared_at, call_type)"
            " VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (event, badge, dispatched_at, cleared_at, call_type) DO NOTHING",
            (
                (
                    call.event,
                    call.badge,
                    from_time(call.dispatched_at),
                    from_time(call.cleared_at),
                    call.call_type,
                )
                for call in calls
            ),
        )

    def matching(self, recording: Recording) -> tuple[CadCall, ...]:
        if recording.started_at is None:
            return ()
        ended_at = recording.ended_at or recording.started_at
        # The index narrows it to hours of some officers' calls; the domain's rule decides.
        rows = self._transaction.rows(
            "SELECT * FROM cad_calls WHERE badge IN (SELECT value FROM json_each(?))"
            " AND dispatched_at BETWEEN ? AND ? ORDER BY dispatched_at, seq",
            (
                from_texts(recording.wearers),
                from_time(recording.started_at - LONGEST_CALL),
                from_time(ended_at + PRE_BUFFER),
            ),
        )
        return tuple(call for row in rows if (call := _call(row)).matches(recording))

    def event(self, event: str) -> tuple[CadCall, ...]:
        rows = self._transaction.rows(
            "SELECT * FROM cad_calls WHERE event = ? ORDER BY dispatched_at, seq", (event,)
        )
        return tuple(_call(row) for row in rows)

    def of_badge(self, badge: Badge, start: datetime, end: datetime) -> tuple[CadCall, ...]:
        rows = self._transaction.rows(
            "SELECT * FROM cad_calls WHERE badge = ? AND dispatched_at >= ? AND dispatched_at < ?"
            " ORDER BY dispatched_at, seq",
            (badge, from_time(start), from_time(end)),
        )
        return tuple(_call(row) for row in rows)

    def explain(self, reason: NoRecording) -> None:
        self._transaction.change(
            "INSERT INTO no_recording_reasons (event, badge, reason, words, words_salt, given_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                reason.event,
                reason.badge,
                reason.reason,
                askable(reason.words.text),
                reason.words.salt,
                from_time(reason.given_at),
            ),
        )

    def explanations(self, badge: Badge, events: Collection[str]) -> Mapping[str, NoRecording]:
        rows = self._transaction.rows(
            "SELECT * FROM no_recording_reasons WHERE badge = ?"
            " AND event IN (SELECT value FROM json_each(?)) ORDER BY seq",
            (badge, from_texts(events)),
        )
        return {row["event"]: _no_recording(row) for row in rows}


@sensible
def _call(row: Row) -> CadCall:
    return CadCall(
        event=row["event"],
        badge=Badge(row["badge"]),
        dispatched_at=to_time(row["dispatched_at"]),
        cleared_at=to_time(row["cleared_at"]),
        call_type=row["call_type"],
    )


@sensible
def _no_recording(row: Row) -> NoRecording:
    return NoRecording(
        event=row["event"],
        badge=Badge(row["badge"]),
        reason=row["reason"],
        words=SaltedText(row["words"], row["words_salt"]),
        given_at=to_time(row["given_at"]),
    )
