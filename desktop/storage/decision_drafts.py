"""Drafts of decisions in SQLite, encrypted with everything else."""

import json

from desktop.domain.drafts import DecisionDraft
from desktop.domain.identifiers import Badge, ReportId
from desktop.domain.reports import Outcome
from desktop.storage.codec import from_time, to_time
from desktop.storage.known_ids import assert_report
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Row, Transaction


class SqliteDecisionDrafts:
    """One row a draft; what was dropped is overwritten with zeros (`secure_delete`)."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def save(self, draft: DecisionDraft) -> None:
        assert_report(self._transaction, draft.report)
        # ASCII, since a text field may hold half of a pair of surrogates, which is no UTF-8.
        written = json.dumps({"note": draft.note, "reasons": draft.reasons})
        self._transaction.change(
            "INSERT INTO decision_drafts (supervisor, report, outcome, written, saved_at)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (supervisor, report, outcome)"
            " DO UPDATE SET written = excluded.written, saved_at = excluded.saved_at",
            (draft.supervisor, draft.report, draft.outcome, written, from_time(draft.saved_at)),
        )

    def of(self, supervisor: Badge, report: ReportId) -> tuple[DecisionDraft, ...]:
        rows = self._transaction.rows(
            "SELECT * FROM decision_drafts WHERE supervisor = ? AND report = ?"
            " ORDER BY saved_at DESC, outcome",
            (supervisor, report),
        )
        return tuple(_draft(row) for row in rows)

    def discard(self, supervisor: Badge, report: ReportId, outcome: Outcome) -> None:
        self._transaction.change(
            "DELETE FROM decision_drafts WHERE supervisor = ? AND report = ? AND outcome = ?",
            (supervisor, report, outcome),
        )

    def discard_all(self, report: ReportId) -> None:
        self._transaction.change("DELETE FROM decision_drafts WHERE report = ?", (report,))


@sensible
def _draft(row: Row) -> DecisionDraft:
    written = json.loads(row["written"])
    return DecisionDraft(
        Badge(row["supervisor"]),
        ReportId(row["report"]),
        Outcome(row["outcome"]),
        tuple(map(str, written["reasons"])),
        str(written["note"]),
        to_time(row["saved_at"]),
    )
