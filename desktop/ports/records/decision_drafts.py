"""Drafts of decisions: the supervisor's only, changed and dropped without an entry."""

from typing import Protocol

from desktop.domain.drafts import DecisionDraft
from desktop.domain.identifiers import Badge, ReportId
from desktop.domain.reports import Outcome


class DecisionDraftRecords(Protocol):
    """One draft for each supervisor, report and outcome; the newest replaces the one before."""

    def save(self, draft: DecisionDraft) -> None:
        """Keep a draft. Raises BadInput (REPORT_UNKNOWN)."""
        ...

    def of(self, supervisor: Badge, report: ReportId) -> tuple[DecisionDraft, ...]:
        """A supervisor's drafts about a report, the newest first."""
        ...

    def discard(self, supervisor: Badge, report: ReportId, outcome: Outcome) -> None:
        """Drop a draft; does nothing where there is none."""
        ...

    def discard_all(self, report: ReportId) -> None:
        """Drop everybody's drafts about a report: it was decided."""
        ...
