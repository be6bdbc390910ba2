"""Drafts: what was written and is neither sealed nor signed. Nobody else's to read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.identifiers import Badge, IncidentId, ReportId
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome

DraftAnswer = str | int | bool | list[str]
DraftAnswers = Mapping[str, DraftAnswer]
"""What stands in the fields so far, by key; nothing of it was checked."""

BEGAN = "firsthand.began"
"""When the first words were kept; stands beside the fields, as no field's key has a full stop."""


@dataclass(frozen=True, slots=True)
class DraftMark:
    """That a draft is there, and since when as it is; not what it says."""

    incident: IncidentId
    kind: ReportKind
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """One author's draft of one kind of report of one incident."""

    author: Badge
    incident: IncidentId
    kind: ReportKind
    answers: DraftAnswers
    saved_at: datetime

    @property
    def mark(self) -> DraftMark:
        """That it is there."""
        return DraftMark(self.incident, self.kind, self.saved_at)


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    """What one supervisor has written to approve or return a report, and has not signed.

    `reasons` are the codes that were chosen; nothing of it was checked.
    """

    supervisor: Badge
    report: ReportId
    outcome: Outcome
    reasons: tuple[str, ...]
    note: str
    saved_at: datetime
