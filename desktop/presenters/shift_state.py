"""My shift as the page tells it: cards, calls, what is due. All times in the page's own zone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.due import Due, DueKind
from desktop.domain.gate import LockReason, Opening, Reason
from desktop.domain.identifiers import Badge, CameraId, IncidentId, RecordingId
from desktop.domain.notices import ViewingNotice
from desktop.domain.refusals import KnownError
from desktop.domain.report_stage import NextStep, OwnAccount
from desktop.domain.taxonomy import Category, IncidentClass, ReportDuty

WRITING = frozenset({NextStep.WRITE_REPORT, NextStep.CONTINUE_DRAFT, NextStep.REWRITE_RETURNED})
"""The steps that open the report page."""


@dataclass(frozen=True, slots=True)
class ShiftRecording:
    """What may be said of a recording while it is locked; `seconds` is its length."""

    id: RecordingId
    camera: CameraId
    wearer: Badge
    is_own: bool
    started_at: datetime | None
    ended_at: datetime | None
    seconds: float | None


@dataclass(frozen=True, slots=True)
class ShiftCard:
    """One incident, or one proposal of an incident (then `incident` is None).

    `recordings` are what the card's step is about; `others` are other officers' recordings of the
    same call, as information. Without `reasons` the footage is open.
    """

    key: str
    recordings: tuple[ShiftRecording, ...]
    reasons: tuple[Reason, ...]
    step: NextStep
    others: tuple[ShiftRecording, ...] = ()
    incident: IncidentId | None = None
    number: str = ""
    category: Category | None = None
    event: str | None = None
    call_type: str = ""
    account: OwnAccount | None = None
    due_at: datetime | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    joins: str = ""

    @property
    def is_proposal(self) -> bool:
        """Whether it is no incident yet."""
        return self.incident is None

    @property
    def is_open(self) -> bool:
        """Whether the footage is open to the person."""
        return not self.reasons

    @property
    def is_critical(self) -> bool:
        """Whether an investigator has to release the footage."""
        held = self.category is not None and self.category.incident_class is IncidentClass.CRITICAL
        return held or any(reason.code is LockReason.CRITICAL_HOLD for reason in self.reasons)

    @property
    def sealing_opens(self) -> bool:
        """Whether one's own sealed report of this very incident opens all of it."""
        return bool(self.reasons) and all(
            reason.rule.opening is Opening.SEAL_OWN_REPORT and reason.incident == self.incident
            for reason in self.reasons
        )

    @property
    def first_reason(self) -> Reason | None:
        """The reason to tell first: one that no report of the person opens, else the first."""
        stronger = [
            reason for reason in self.reasons if reason.rule.opening is not Opening.SEAL_OWN_REPORT
        ]
        return next(iter((*stronger, *self.reasons)), None)

    @property
    def may_attest(self) -> bool:
        """Whether an attestation is enough, and none is written yet."""
        enough = self.category is not None and self.category.duty is ReportDuty.ATTESTATION
        return enough and self.step is NextStep.WRITE_REPORT

    @property
    def own_recordings(self) -> tuple[ShiftRecording, ...]:
        """Those that the person wore the camera of."""
        return tuple(each for each in self.recordings if each.is_own)


@dataclass(frozen=True, slots=True)
class ShiftDispatch:
    """A call that the person was sent to."""

    event: str
    call_type: str
    dispatched_at: datetime
    cleared_at: datetime
    has_recording: bool
    is_unexplained: bool


@dataclass(frozen=True, slots=True)
class ShiftDue:
    """One thing that is due. `key` is the card that it is done at, where there is one.

    `call` is the call that needs a reason for having no recording.
    """

    due: Due
    due_at: datetime
    is_late: bool
    key: str | None
    step: NextStep
    category: str = ""
    call: ShiftDispatch | None = None

    @property
    def to_explain(self) -> str | None:
        """The call to give a reason for, where that is what is due."""
        explains = self.due.kind is DueKind.EXPLAIN_NO_RECORDING
        return self.due.event if explains else None


@dataclass(frozen=True, slots=True)
class ShiftDay:
    """One day of the axis: the day that the chosen card began on, and what lies in it."""

    day: date
    starts_at: datetime
    ends_at: datetime
    cards: tuple[ShiftCard, ...]
    calls: tuple[ShiftDispatch, ...]
    due_at: datetime | None

    @property
    def own(self) -> tuple[ShiftRecording, ...]:
        """The person's recordings of the day, each once."""
        return once(each for card in self.cards for each in card.own_recordings)

    @property
    def seconds(self) -> float:
        """How long those are together."""
        return sum(each.seconds or 0.0 for each in self.own)

    @property
    def incidents(self) -> int:
        """How many incidents the day has, proposed ones not counted."""
        return sum(not card.is_proposal for card in self.cards)


@dataclass(frozen=True, slots=True)
class ShiftState:
    """The page as it stands. `cards` come with what is due first; before `is_read` there are none.

    `has_more` tells that there are earlier incidents. `notices` tell of views for a stated purpose,
    newest first. `problem` is what was refused.
    """

    now: datetime
    is_read: bool = False
    cards: tuple[ShiftCard, ...] = ()
    chosen: str | None = None
    due: tuple[ShiftDue, ...] = ()
    day: ShiftDay | None = None
    has_more: bool = False
    notices: tuple[ViewingNotice, ...] = ()
    problem: KnownError | None = None

    @property
    def chosen_card(self) -> ShiftCard | None:
        """The chosen card."""
        return next((card for card in self.cards if card.key == self.chosen), None)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell: no recording, no call."""
        return self.is_read and not self.cards and not self.due


def once(recordings: Iterable[ShiftRecording]) -> tuple[ShiftRecording, ...]:
    """Each recording once, in the order given."""
    return tuple({each.id: each for each in recordings}.values())
