"""Drafts of reports in SQLite, encrypted with everything else."""

import json

from desktop.domain.drafts import Draft, DraftMark
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.report_forms import ReportKind
from desktop.storage.codec import from_time, to_time
from desktop.storage.known_ids import assert_incident
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Row, Transaction


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
            "SELECT * FROM report_drafts WHERE author = ? AND incident = ? AND kind = ?",
            (author, incident, kind),
        )
        return None if row is None else _draft(row)

    def of(self, author: Badge) -> tuple[DraftMark, ...]:
        rows = self._transaction.rows(
            "SELECT incident, kind, saved_at FROM report_drafts WHERE author = ?"
            " ORDER BY saved_at DESC, incident, kind",
            (author,),
        )
        return tuple(_mark(row) for row in rows)

    def discard(self, author: Badge, incident: IncidentId, kind: ReportKind) -> None:
        self._transaction.change(
            "DELETE FROM report_drafts WHERE author = ? AND incident = ? AND kind = ?",
            (author, incident, kind),
        )


@sensible
def _draft(row: Row) -> Draft:
    mark = _mark(row)
    return Draft(
        Badge(row["author"]), mark.incident, mark.kind, json.loads(row["answers"]), mark.saved_at
    )


@sensible
def _mark(row: Row) -> DraftMark:
    return DraftMark(IncidentId(row["incident"]), ReportKind(row["kind"]), to_time(row["saved_at"]))
