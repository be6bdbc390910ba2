"""What is due from a person, and by when."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.identifiers import IncidentId

TAG_WITHIN = timedelta(hours=24)
"""An untagged recording raises its alert this long after its offload (policy 3, UNC)."""


class DueKind(StrEnum):
    """What is due."""

    TAG_RECORDINGS = "tag-recordings"
    SEAL_REPORT = "seal-report"
    REWRITE_REPORT = "rewrite-report"
    EXPLAIN_NO_RECORDING = "explain-no-recording"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due; it names the incident, the CAD event, or how many recordings."""

    kind: DueKind
    due_at: datetime
    incident: IncidentId | None = None
    number: str | None = None
    category: str | None = None
    event: str | None = None
    recordings: int = 0

    def is_late(self, now: datetime) -> bool:
        """Whether its time is over; late things come first and say so."""
        return now > self.due_at
