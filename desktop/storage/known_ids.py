"""Whether a record is there that another one names."""

from desktop.domain.identifiers import IncidentId, RecordingId, ReportId
from desktop.domain.refusals import BadInput, Problem
from desktop.storage.codec import askable
from desktop.storage.transaction import Transaction


def assert_recording(transaction: Transaction, recording: RecordingId) -> None:
    """Raise BadInput (RECORDING_UNKNOWN) unless it is there."""
    if transaction.row("SELECT 1 FROM recordings WHERE id = ?", (askable(recording),)) is None:
        raise BadInput(Problem.RECORDING_UNKNOWN, recording=recording)


def assert_incident(transaction: Transaction, incident: IncidentId) -> None:
    """Raise BadInput (INCIDENT_UNKNOWN) unless it is there."""
    if transaction.row("SELECT 1 FROM incidents WHERE id = ?", (askable(incident),)) is None:
        raise BadInput(Problem.INCIDENT_UNKNOWN, incident=incident)


def assert_report(transaction: Transaction, report: ReportId) -> None:
    """Raise BadInput (REPORT_UNKNOWN) unless it is there."""
    if transaction.row("SELECT 1 FROM reports WHERE id = ?", (askable(report),)) is None:
        raise BadInput(Problem.REPORT_UNKNOWN, report=report)
