"""Sealed reports and the decisions of supervisors, in SQLite."""

from desktop.domain.custody import SaltedText, TreeHead
from desktop.domain.identifiers import Badge, IncidentId, ReportId
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import DECIDED_ON_DESK, ReportKind
from desktop.domain.reports import Decision, Outcome, SealedReport, Stamp
from desktop.ports.records import WaitingKey
from desktop.storage.codec import askable, from_texts, from_time, to_texts, to_time
from desktop.storage.known_ids import assert_incident, assert_report
from desktop.storage.owed_reports import list_owed
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Row, Transaction

# CROSS JOIN keeps SQLite to the order written: the list leads.
_WAITING_OLDEST_FIRST = """SELECT reports.* FROM waiting_reports AS waiting
    CROSS JOIN reports ON reports.id = waiting.report
    WHERE waiting.unit = ? AND (waiting.sealed_at, waiting.report) > (?, ?)
    ORDER BY waiting.sealed_at, waiting.report LIMIT ?"""
_WAITING_NEWEST_FIRST = """SELECT reports.* FROM waiting_reports AS waiting
    CROSS JOIN reports ON reports.id = waiting.report
    WHERE waiting.unit = ? AND (waiting.sealed_at, waiting.report) < (?, ?)
    ORDER BY waiting.sealed_at DESC, waiting.report DESC LIMIT ?"""
_BEFORE_EVERY_KEY = (-(2**63), "")
_PAST_EVERY_KEY = (2**63 - 1, "~")


class SqliteReports:
    """Reports and decisions, in the order in which they came."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def seal(self, report: SealedReport) -> None:
        assert_incident(self._transaction, report.incident)
        self._transaction.change(
            "INSERT INTO reports (id, incident, author, kind, version, template,"
            " counts_as_report, text, sha256, signature, sealed_at, head_size, head_root, stamps)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                report.id,
                report.incident,
                report.author,
                report.kind,
                report.version,
                report.template,
                report.counts_as_report,
                report.text,
                report.sha256,
                report.signature,
                from_time(report.sealed_at),
                report.head.size,
                report.head.root,
                from_texts(report.stamps),
            ),
        )
        if report.kind in DECIDED_ON_DESK:
            self._transaction.change(
                "INSERT INTO waiting_reports (unit, sealed_at, report)"
                " SELECT unit, ?, ? FROM incidents WHERE id = ?",
                (from_time(report.sealed_at), report.id, report.incident),
            )
        list_owed(self._transaction, report.incident, report.author)

    def get(self, report: ReportId) -> SealedReport:
        row = self._transaction.row("SELECT * FROM reports WHERE id = ?", (askable(report),))
        if row is None:
            raise BadInput(Problem.REPORT_UNKNOWN, report=report)
        return _report(row)

    def of_incident(self, incident: IncidentId) -> tuple[SealedReport, ...]:
        rows = self._transaction.rows(
            "SELECT * FROM reports WHERE incident = ? ORDER BY seq", (incident,)
        )
        return tuple(_report(row) for row in rows)

    def decide(self, decision: Decision) -> None:
        assert_report(self._transaction, decision.report)
        self._transaction.change(
            "INSERT INTO report_decisions (report, decided_by, outcome, note, note_salt,"
            " decided_at, had_viewed) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                decision.report,
                decision.by,
                decision.outcome,
                decision.note.text,
                decision.note.salt,
                from_time(decision.decided_at),
                decision.had_viewed,
            ),
        )
        self._transaction.change("DELETE FROM waiting_reports WHERE report = ?", (decision.report,))
        decided = self.get(decision.report)
        list_owed(self._transaction, decided.incident, decided.author)

    def decisions(self, incident: IncidentId) -> tuple[Decision, ...]:
        rows = self._transaction.rows(
            "SELECT report_decisions.* FROM reports"
            " JOIN report_decisions ON report_decisions.report = reports.id"
            " WHERE reports.incident = ? ORDER BY report_decisions.seq",
            (incident,),
        )
        return tuple(_decision(row) for row in rows)

    def waiting(
        self, unit: str, after: WaitingKey | None, limit: int, *, newest_first: bool
    ) -> tuple[SealedReport, ...]:
        if after is None:
            key = _PAST_EVERY_KEY if newest_first else _BEFORE_EVERY_KEY
        else:
            key = (from_time(after.sealed_at), askable(after.id))
        rows = self._transaction.rows(
            _WAITING_NEWEST_FIRST if newest_first else _WAITING_OLDEST_FIRST,
            (unit, *key, limit),
        )
        return tuple(_report(row) for row in rows)

    def page(self, after: ReportId | None, limit: int) -> tuple[SealedReport, ...]:
        rows = self._transaction.rows(
            "SELECT * FROM reports WHERE id > ? ORDER BY id LIMIT ?", (after or "", limit)
        )
        return tuple(_report(row) for row in rows)


@sensible
def _report(row: Row) -> SealedReport:
    return SealedReport(
        id=ReportId(row["id"]),
        incident=IncidentId(row["incident"]),
        author=Badge(row["author"]),
        kind=ReportKind(row["kind"]),
        version=row["version"],
        template=row["template"],
        counts_as_report=bool(row["counts_as_report"]),
        text=row["text"],
        sha256=row["sha256"],
        signature=row["signature"],
        sealed_at=to_time(row["sealed_at"]),
        head=TreeHead(row["head_size"], row["head_root"]),
        stamps=tuple(Stamp(code) for code in to_texts(row["stamps"])),
    )


@sensible
def _decision(row: Row) -> Decision:
    return Decision(
        report=ReportId(row["report"]),
        by=Badge(row["decided_by"]),
        outcome=Outcome(row["outcome"]),
        note=SaltedText(row["note"], row["note_salt"]),
        decided_at=to_time(row["decided_at"]),
        had_viewed=bool(row["had_viewed"]),
    )
