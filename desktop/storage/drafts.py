"""Drafts of reports in SQLite, encrypted with everything else."""

import json

from desktop.domain.drafts import Draft, DraftMark
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.report_forms import ReportKind
from desktop.storage.codec import from_time, to_time
from desktop.storage.known_ids import assert_incident
from desktop.storage.transaction import Transaction


class SqliteDrafts:
    """One row a draft; what was dropped is overwritten with zeros (`secure_delete`)."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def save(self, draft: Draft) -> None:
        assert_incident(self._transaction, draft.incident)
        # ASCII, since a text field may hold half of a pair of surrogates, which is no UTF-8.
        self._transaction.change(
            "INSERT INTO report_drafts (author, incident, kind, answers, saved_at)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (author, incident, kind)"
            " DO UPDATE SET answers = excluded.answers, saved_at = excluded.saved_at",
            (
                draft.author,
                draft.incident,
                draft.kind,
                json.dumps(dict(draft.answers)),
                from_time(draft.saved_at),
            ),
        )

    def find(self, author: Badge, incident: IncidentId, kind: ReportKind) -> Draft | None:
        row = self._transaction.row(
            "SELECT answers, saved_at FROM report_drafts"
            " WHERE author = ? AND incident = ? AND kind = ?",
            (author, incident, kind),
        )
        if row is None:
            return None
        return Draft(author, incident, kind, json.loads(row["answers"]), to_time(row["saved_at"]))

    def of(self, author: Badge) -> tuple[DraftMark, ...]:
        rows = self._transaction.rows(
            "SELECT incident, kind, saved_at FROM report_drafts WHERE author = ?"
            " ORDER BY saved_at DESC, incident, kind",
            (author,),
        )
        return tuple(
            DraftMark(
                IncidentId(row["incident"]), ReportKind(row["kind"]), to_time(row["saved_at"])
            )
            for row in rows
        )

    def discard(self, author: Badge, incident: IncidentId, kind: ReportKind) -> None:
        self._transaction.change(
            "DELETE FROM report_drafts WHERE author = ? AND incident = ? AND kind = ?",
            (author, incident, kind),
        )
