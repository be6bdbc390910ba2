"""Incidents with their recordings and the people involved."""

from datetime import datetime
from typing import Protocol

from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from desktop.domain.incidents import FiledBecause, Incident, Involved, TagVersion


class IncidentRecords(Protocol):
    """Incidents; recordings and people are added, never taken away."""

    def add(self, incident: Incident, because: FiledBecause) -> None:
        """Add an incident with the recordings and people that it holds.

        Raises BadInput (RECORDING_UNKNOWN).
        """
        ...

    def find(self, id_or_number: str) -> Incident:
        """One incident by its id or its number. Raises BadInput (INCIDENT_UNKNOWN)."""
        ...

    def holding(self, recording: RecordingId) -> tuple[Incident, ...]:
        """Every incident that holds a recording, oldest first."""
        ...

    def retag(self, version: TagVersion) -> None:
        """Add the next version of an incident's tags. Raises BadInput (INCIDENT_UNKNOWN)."""
        ...

    def tag_versions(self, incident: IncidentId) -> tuple[TagVersion, ...]:
        """Every version of an incident's tags, oldest first; the first is what it was made with."""
        ...

    def file(
        self,
        incident: IncidentId,
        recording: RecordingId,
        by: Badge,
        at: datetime,
        because: FiledBecause,
    ) -> None:
        """Add a recording.

        Raises BadInput (RECORDING_ALREADY_IN_INCIDENT, RECORDING_UNKNOWN, INCIDENT_UNKNOWN).
        """
        ...

    def involve(self, incident: IncidentId, part: Involved, by: Badge | None, at: datetime) -> bool:
        """Add a person's part; False when it stood there already.

        Raises BadInput (INCIDENT_UNKNOWN).
        """
        ...

    def involving(self, badge: Badge, after: IncidentId | None, limit: int) -> tuple[Incident, ...]:
        """A keyset page of the incidents that a person had a part in, newest first."""
        ...

    def owed_by(self, badge: Badge, limit: int) -> tuple[Incident, ...]:
        """Incidents whose account the person has not sealed, or had returned; oldest first."""
        ...

    def of_event(self, event: str) -> tuple[Incident, ...]:
        """Every incident that was joined to a CAD event, oldest first."""
        ...

    def set_cad_number(self, incident: IncidentId, event: str) -> None:
        """Join an incident that has no CAD event to one. Raises BadInput (INCIDENT_UNKNOWN)."""
        ...

    def without_cad(self) -> tuple[Incident, ...]:
        """Incidents that no CAD event was matched with yet."""
        ...

    def next_serial(self, year: int) -> int:
        """The serial number of the year's next incident, from 1."""
        ...
