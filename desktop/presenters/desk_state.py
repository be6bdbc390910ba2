"""A supervisor's desk as the page tells it. All times in the page's own zone."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.desk_checks import Checked
from desktop.domain.drafts import DecisionDraft
from desktop.domain.identifiers import Badge, CameraId, IncidentId, RecordingId, ReportId
from desktop.domain.incidents import Involvement
from desktop.domain.refusals import KnownError
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, Stamp
from desktop.domain.taxonomy import Category
from desktop.presenters.report_state import Passage, SavingState


class DeskFilter(StrEnum):
    """Which rows of the queue are shown."""

    ALL = "all"
    LATE = "late"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One sealed report that waits; nothing of its text. `seconds` is the recordings' length.

    `own_part` says how the supervisor was there: then the row cannot be decided.
    """

    report: ReportId
    incident: IncidentId
    number: str
    author: Badge
    kind: ReportKind
    version: int
    sealed_at: datetime
    category: Category
    cad_number: str | None
    recordings: int
    seconds: float
    due_at: datetime
    is_late: bool
    own_part: frozenset[Involvement]
    viewed_ms: int
    had_viewed: bool

    @property
    def may_decide(self) -> bool:
        """Whether this supervisor may decide it."""
        return not self.own_part

    @property
    def is_back(self) -> bool:
        """Whether it was returned before, and written anew."""
        return self.version > 1 and self.kind is not ReportKind.SUPPLEMENT


@dataclass(frozen=True, slots=True)
class DeskRecording:
    """What may be said of a recording of the incident while it is locked."""

    id: RecordingId
    camera: CameraId
    wearer: Badge
    is_own: bool
    started_at: datetime | None
    seconds: float | None


@dataclass(frozen=True, slots=True)
class EarlierReturn:
    """That an earlier version was returned, by whom and why."""

    version: int
    by: Badge
    reason: str
    decided_at: datetime
    had_viewed: bool


@dataclass(frozen=True, slots=True)
class SealedText:
    """The sealed text: what was told at length, the short facts, and whole as it was sealed."""

    parts: tuple[Passage, ...]
    facts: tuple[Passage, ...]
    whole: str
    short_code: str


@dataclass(frozen=True, slots=True)
class DeskDetail:
    """The chosen report. `text` is None where the supervisor may not read it yet.

    `has_later` tells that the author's first account has later words beside it, to be compared.
    `drafts` are the supervisor's own notes that were not signed, the newest first, in the page's
    zone.
    """

    row: DeskRow
    stamps: tuple[Stamp, ...]
    checks: tuple[Checked, ...]
    recordings: tuple[DeskRecording, ...]
    returned: EarlierReturn | None
    text: SealedText | None
    drafts: tuple[DecisionDraft, ...] = ()
    has_later: bool = False


@dataclass(frozen=True, slots=True)
class DecidedNow:
    """What was decided last at this desk."""

    number: str
    author: Badge
    outcome: Outcome
    at: datetime


@dataclass(frozen=True, slots=True)
class DeskState:
    """The page as it stands; before `is_read` there are no rows.

    `deciding` is what the supervisor is about to sign; `must_sign` asks for the password with it.
    `saving` tells how keeping its note goes.
    `problem` is what reading was refused, `not_decided` what deciding was: it stays until it is
    dismissed or something else is decided.
    """

    now: datetime
    is_read: bool = False
    rows: tuple[DeskRow, ...] = ()
    has_more: bool = False
    shown: DeskFilter = DeskFilter.ALL
    chosen: ReportId | None = None
    detail: DeskDetail | None = None
    deciding: Outcome | None = None
    must_sign: bool = True
    saving: SavingState = field(default_factory=SavingState)
    busy: bool = False
    decided: DecidedNow | None = None
    problem: KnownError | None = None
    not_decided: KnownError | None = None

    @property
    def shown_rows(self) -> tuple[DeskRow, ...]:
        """The rows that the filter lets through."""
        return self.rows_of(self.shown)

    def rows_of(self, wanted: DeskFilter) -> tuple[DeskRow, ...]:
        """The rows that a filter lets through."""
        match wanted:
            case DeskFilter.LATE:
                return tuple(row for row in self.rows if row.is_late)
            case DeskFilter.BACK:
                return tuple(row for row in self.rows if row.is_back)
            case _:
                return self.rows

    @property
    def due_today(self) -> int:
        """How many are due today and not late yet."""
        today = self.now.date()
        return sum(row.due_at.date() == today and not row.is_late for row in self.rows)

    @property
    def chosen_row(self) -> DeskRow | None:
        """The chosen row."""
        return next((row for row in self.rows if row.report == self.chosen), None)

    @property
    def draft(self) -> DecisionDraft | None:
        """What was kept of the decision that is being written."""
        drafts = () if self.detail is None else self.detail.drafts
        return next((draft for draft in drafts if draft.outcome is self.deciding), None)

    @property
    def may_decide(self) -> bool:
        """Whether the chosen report was read and may be decided here and now."""
        detail = self.detail
        read = detail is not None and detail.text is not None and detail.row.may_decide
        return read and not self.busy
