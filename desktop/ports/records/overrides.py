"""Overrides and their course."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from desktop.domain.identifiers import Badge, IncidentId, OverrideId
from desktop.domain.overrides import Override, OverrideAnswer, OverrideReview


class OverrideRecords(Protocol):
    """Requests, answers, ends and reviews are added; nothing of them ever changes."""

    def ask(self, override: Override) -> None:
        """Add a request, without answers. Raises BadInput (INCIDENT_UNKNOWN)."""
        ...

    def answer(self, override: OverrideId, answer: OverrideAnswer) -> None:
        """Add a supervisor's answer. Raises BadInput (OVERRIDE_UNKNOWN)."""
        ...

    def end(self, override: OverrideId, by: Badge, at: datetime) -> None:
        """End it before its time; the first end counts. Raises BadInput (OVERRIDE_UNKNOWN)."""
        ...

    def review(self, override: OverrideId, review: OverrideReview) -> None:
        """Add its review; the first one counts. Raises BadInput (OVERRIDE_UNKNOWN)."""
        ...

    def find(self, id_or_number: str) -> Override:
        """One override by its id or its number. Raises BadInput (OVERRIDE_UNKNOWN)."""
        ...

    def of_incident(self, incident: IncidentId) -> tuple[Override, ...]:
        """Every override of an incident, oldest first."""
        ...

    def of_people(self, badges: Collection[Badge], limit: int) -> tuple[Override, ...]:
        """What these badges asked for, or were asked to grant, newest first."""
        ...

    def waiting(self, limit: int) -> tuple[Override, ...]:
        """Overrides that were neither refused nor ended and miss a grant, oldest first."""
        ...

    def unreviewed(self, limit: int) -> tuple[Override, ...]:
        """Overrides that were granted and not reviewed, oldest first."""
        ...

    def page(self, after: OverrideId | None, limit: int) -> tuple[Override, ...]:
        """A page of all overrides by id, from after one on."""
        ...

    def next_serial(self, year: int) -> int:
        """The serial number of the year's next override, from 1."""
        ...
