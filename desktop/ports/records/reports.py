"""Sealed reports and the decisions of supervisors."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from desktop.domain.identifiers import IncidentId, ReportId
from desktop.domain.reports import Decision, SealedReport


@dataclass(frozen=True, slots=True)
class WaitingKey:
    """Where a page of waiting reports ended: sealing time and id of its last report."""

    sealed_at: datetime
    id: ReportId


class ReportRecords(Protocol):
    """Reports are sealed and decided; nothing of them ever changes."""

    def seal(self, report: SealedReport) -> None:
        """Add a sealed report. Raises BadInput (INCIDENT_UNKNOWN)."""
        ...

    def get(self, report: ReportId) -> SealedReport:
        """One report. Raises BadInput (REPORT_UNKNOWN)."""
        ...

    def of_incident(self, incident: IncidentId) -> tuple[SealedReport, ...]:
        """Every report of an incident, oldest first."""
        ...

    def decide(self, decision: Decision) -> None:
        """Add a supervisor's decision. Raises BadInput (REPORT_UNKNOWN)."""
        ...

    def decisions(self, incident: IncidentId) -> tuple[Decision, ...]:
        """Every decision of an incident's reports, oldest first."""
        ...

    def waiting(
        self, unit: str, after: WaitingKey | None, limit: int, *, newest_first: bool
    ) -> tuple[SealedReport, ...]:
        """A keyset page of the reports of a unit's incidents that nobody decided yet."""
        ...

    def page(self, after: ReportId | None, limit: int) -> tuple[SealedReport, ...]:
        """A keyset page of all reports in the order of their ids."""
        ...
