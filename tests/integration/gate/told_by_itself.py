"""What happened at a station, kept apart from the program: who may have been given a key.

It says policy 2 once more, from its own notes alone: nothing here asks the gate or the records.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from tests.integration.gate.station_on_sqlite import POLICIES

_GATED = {policy.name: policy.gated_categories for policy in POLICIES}
_RELEASE_FIRST = {policy.name: policy.release_before_report for policy in POLICIES}
CRITICAL = "CRI"


def grants_to_have(category: str) -> int:
    """How many supervisors must have granted an override (policy 2.6)."""
    return 2 if category == CRITICAL else 1


@dataclass
class NotedOverride:
    """An override as it was asked for, granted and ended."""

    requester: Badge
    incident: IncidentId
    recordings: frozenset[RecordingId]
    minutes: int
    needs: int
    granted: dict[Badge, datetime] = field(default_factory=dict)
    refused: bool = False
    ended: bool = False

    def holds(self, at: datetime, category: str) -> bool:
        """Whether enough people for that category granted it, and its box is not over."""
        enough = max(self.needs, grants_to_have(category))
        if self.refused or self.ended or len(self.granted) < enough:
            return False
        last_needed = sorted(self.granted.values())[self.needs - 1]
        return at < last_needed + timedelta(minutes=self.minutes)


@dataclass
class ToldByItself:
    """Notes of who was there, what was sealed, and what was allowed besides."""

    wearers: dict[RecordingId, set[Badge]] = field(default_factory=dict)
    bound: dict[RecordingId, set[str]] = field(default_factory=dict)
    holds: dict[RecordingId, set[IncidentId]] = field(default_factory=dict)
    parts: dict[IncidentId, set[Badge]] = field(default_factory=dict)
    category: dict[IncidentId, str] = field(default_factory=dict)
    sealed: set[tuple[IncidentId, Badge]] = field(default_factory=set)
    released: set[tuple[IncidentId, Badge]] = field(default_factory=set)
    overrides: dict[str, NotedOverride] = field(default_factory=dict)

    def was_there(self, viewer: Badge, recording: RecordingId, incident: IncidentId) -> bool:
        """Whether a person is gated on an incident (policy 2.4)."""
        return viewer in self.parts[incident] or viewer in self.wearers[recording]

    def objection(self, viewer: Badge, recording: RecordingId, at: datetime) -> str | None:
        """Why a key must not have gone to a gated viewer; None where it may."""
        if not self.holds[recording]:
            return "it is in no incident"
        for incident in self.holds[recording]:
            if not self.was_there(viewer, recording, incident):
                continue
            if any(
                override.requester == viewer
                and override.incident == incident
                and recording in override.recordings
                and override.holds(at, self.category[incident])
                for override in self.overrides.values()
            ):
                continue
            critical = self.category[incident] == CRITICAL
            released = (incident, viewer) in self.released
            if critical and not released:
                return "it is critical and was not released"
            if critical and all(_RELEASE_FIRST[name] for name in self.bound[recording]):
                continue
            gated = any(
                _GATED[name] is None or self.category[incident] in (_GATED[name] or ())
                for name in self.bound[recording]
            )
            if gated and (incident, viewer) not in self.sealed:
                return "the viewer's own report is not sealed"
        return None
