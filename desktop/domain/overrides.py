"""Overrides: footage seen before the report because it cannot wait, boxed in (policy 2.8)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, IncidentId, OverrideId, RecordingId

REVIEW_WITHIN = timedelta(hours=24)
"""How long after it was granted the after-action review falls due (policy 2.8)."""

LEAST_LETTERS = 20
"""What a request must say of what is to be found out."""


class OverrideReason(StrEnum):
    """Why it cannot wait; the only reasons there are."""

    SUSPECT_AT_LARGE = "suspect-at-large"
    MISSING_PERSON = "missing-person"
    IMMINENT_THREAT = "imminent-threat"
    OFFICER_DOWN = "officer-down"
    MEDICAL = "medical"


class OverrideState(StrEnum):
    """Where an override stands.

    asked -> in force -> over; asked -> refused. Nothing leads back.
    """

    ASKED = "asked"
    REFUSED = "refused"
    IN_FORCE = "in-force"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class OverrideAnswer:
    """What one supervisor said to a request."""

    by: Badge
    granted: bool
    words: SaltedText
    at: datetime


@dataclass(frozen=True, slots=True)
class OverrideReview:
    """The after-action review: who looked back at it, and what they found."""

    by: Badge
    justified: bool
    words: SaltedText
    at: datetime


@dataclass(frozen=True, slots=True)
class Override:
    """A request to see named recordings of one incident before the own report, and its course.

    `number` is what people say (26-031), `minutes` how long it lasts once granted, `needs` how
    many must grant it, `words` what is to be found out.
    """

    id: OverrideId
    number: str
    incident: IncidentId
    requester: Badge
    recordings: tuple[RecordingId, ...]
    reason: OverrideReason
    words: SaltedText
    minutes: int
    needs: int
    asked_of: Badge
    asked_at: datetime
    answers: tuple[OverrideAnswer, ...] = ()
    ended_at: datetime | None = None
    ended_by: Badge | None = None
    review: OverrideReview | None = None

    @property
    def length(self) -> timedelta:
        """How long it lasts once it is granted."""
        return timedelta(minutes=self.minutes)

    @property
    def grants(self) -> tuple[OverrideAnswer, ...]:
        """Who granted it, each once, in their order."""
        return tuple({each.by: each for each in reversed(self.answers) if each.granted}.values())[
            ::-1
        ]

    @property
    def granted_at(self) -> datetime | None:
        """When the last grant that it needed came; None while one is missing."""
        grants = self.grants
        return grants[self.needs - 1].at if len(grants) >= self.needs else None

    @property
    def is_refused(self) -> bool:
        """Whether anybody who was asked said no; one no is enough."""
        return any(not answer.granted for answer in self.answers)

    @property
    def until(self) -> datetime | None:
        """When it ends by itself; None while it was not granted."""
        granted_at = self.granted_at
        return None if granted_at is None else granted_at + self.length

    @property
    def review_due(self) -> datetime | None:
        """When its review falls due; None while nothing was granted or it was reviewed."""
        granted_at = self.granted_at
        if granted_at is None or self.review is not None:
            return None
        return granted_at + REVIEW_WITHIN

    def state(self, at: datetime) -> OverrideState:
        """Where it stands at a time; a clock that was set back revives nothing."""
        granted_at = self.granted_at
        if self.is_refused:
            return OverrideState.REFUSED
        if granted_at is None:
            return OverrideState.ASKED if self.ended_at is None else OverrideState.OVER
        if self.ended_at is not None or not granted_at <= at < granted_at + self.length:
            return OverrideState.OVER
        return OverrideState.IN_FORCE

    def covers(self, viewer: frozenset[Badge], recording: RecordingId, at: datetime) -> bool:
        """Whether it opens a recording to one of these badges at a time (policy 2.8)."""
        return (
            self.requester in viewer
            and recording in self.recordings
            and self.state(at) is OverrideState.IN_FORCE
        )


def grants_needed(*, critical: bool) -> int:
    """How many supervisors must grant an override: two in a critical incident (policy 2.6)."""
    return 2 if critical else 1


def override_number(year: int, serial: int) -> str:
    """The number that people say: two digits of the year, three of the serial."""
    return f"{year % 100:02d}-{serial:03d}"
