"""Overrides as the window's pages tell them; all times in a page's own zone."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from desktop.domain.identifiers import Badge, CameraId, IncidentId, OverrideId, RecordingId
from desktop.domain.override_parties import OverrideBar
from desktop.domain.overrides import OverrideReason, OverrideState
from desktop.domain.roles import Role
from desktop.services.override_board import OverrideLine, OverrideOffer


@dataclass(frozen=True, slots=True)
class ToldRecording:
    """What may be said of a recording that an override names."""

    id: RecordingId
    started_at: datetime | None
    seconds: float | None
    camera: CameraId


@dataclass(frozen=True, slots=True)
class ToldAnswer:
    """What a supervisor answered, and when."""

    by: Badge
    granted: bool
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ToldOverride:
    """One override and where it stands; `seconds_left` is 0 where it is not in force."""

    id: OverrideId
    number: str
    incident: IncidentId
    incident_number: str
    requester: Badge
    asked_of: Badge
    asked_at: datetime
    reason: OverrideReason
    words: str
    minutes: int
    needs: int
    recordings: tuple[ToldRecording, ...]
    answers: tuple[ToldAnswer, ...]
    state: OverrideState
    until: datetime | None
    seconds_left: float
    review_due: datetime | None


@dataclass(frozen=True, slots=True)
class ToldCandidate:
    """Somebody whose role answers requests; `bar` says why this one cannot be asked."""

    badge: Badge
    role: Role
    bar: OverrideBar | None


@dataclass(frozen=True, slots=True)
class ToldOffer:
    """What may be asked for: which recordings, for how many minutes, of whom, by how many."""

    liftable: frozenset[RecordingId]
    minutes: tuple[int, ...]
    needs: int
    candidates: tuple[ToldCandidate, ...]
    newest: ToldOverride | None

    @property
    def may_ask(self) -> bool:
        """Whether an override could open anything, by the gate and by the policy."""
        return bool(self.liftable and self.minutes)


def told_offer(offer: OverrideOffer, zone: tzinfo) -> ToldOffer:
    """An offer in the page's zone."""
    return ToldOffer(
        liftable=offer.liftable,
        minutes=offer.minutes,
        needs=offer.needs,
        candidates=tuple(
            ToldCandidate(each.officer.badge, each.officer.role, each.bar)
            for each in offer.candidates
        ),
        newest=None if offer.newest is None else told_override(offer.newest, zone),
    )


def told_override(line: OverrideLine, zone: tzinfo) -> ToldOverride:
    """An override in the page's zone."""
    one = line.override
    return ToldOverride(
        id=one.id,
        number=one.number,
        incident=line.incident.id,
        incident_number=line.incident.number,
        requester=one.requester,
        asked_of=one.asked_of,
        asked_at=one.asked_at.astimezone(zone),
        reason=one.reason,
        words=one.words.text,
        minutes=one.minutes,
        needs=one.needs,
        recordings=tuple(
            ToldRecording(
                each.id,
                None if each.started_at is None else each.started_at.astimezone(zone),
                each.media.duration,
                each.camera,
            )
            for each in line.recordings
        ),
        answers=tuple(
            ToldAnswer(each.by, each.granted, each.words.text, each.at.astimezone(zone))
            for each in one.answers
        ),
        state=line.state,
        until=None if one.until is None else one.until.astimezone(zone),
        seconds_left=line.seconds_left,
        review_due=None if one.review_due is None else one.review_due.astimezone(zone),
    )
