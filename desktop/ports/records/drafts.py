"""Drafts of reports: the author's only, changed and dropped without an entry."""

from typing import Protocol

from desktop.domain.drafts import Draft, DraftMark
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.report_forms import ReportKind


class DraftRecords(Protocol):
    """One draft for each author, incident and kind; the newest replaces the one before."""

    def save(self, draft: Draft) -> None:
        """Keep a draft. Raises BadInput (INCIDENT_UNKNOWN)."""
        ...

    def find(self, author: Badge, incident: IncidentId, kind: ReportKind) -> Draft | None:
        """An author's draft, if there is one."""
        ...

    def of(self, author: Badge) -> tuple[DraftMark, ...]:
        """That an author has drafts, and of what; the newest first."""
        ...

    def discard(self, author: Badge, incident: IncidentId, kind: ReportKind) -> None:
        """Drop a draft; does nothing where there is none."""
        ...
