"""What the report page says, as plain values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.drafts import DraftAnswer
from desktop.domain.gate import Reason
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.officers import Officer
from desktop.domain.refusals import KnownError
from desktop.domain.report_forms import FieldFault, FormField, ReportKind
from desktop.domain.report_passages import Prompt
from desktop.domain.reports import Stamp
from desktop.domain.viewed_parts import ViewedPart


class ReportPhase(StrEnum):
    """Where the writing stands.

    ```
    LOADING --> WRITING <--> READING --> SEALED
       |
       +--> REFUSED
    ```
    """

    LOADING = "loading"
    REFUSED = "refused"
    WRITING = "writing"
    READING = "reading"
    SEALED = "sealed"


class Part(StrEnum):
    """Which part of the page a field stands in."""

    FACTS = "facts"
    NARRATIVE = "narrative"
    DECLARATION = "declaration"


@dataclass(frozen=True, slots=True)
class FieldState:
    """One field as it stands.

    `typed` is what was written or chosen, as a draft holds it; a text written prompt by prompt is
    a list, one for each of `prompts`. `time` is the moment that a typed time means.
    """

    field: FormField
    part: Part
    typed: DraftAnswer | None
    prompts: tuple[Prompt, ...]
    due: bool
    fault: FieldFault | None
    time: datetime | None = None

    @property
    def is_answered(self) -> bool:
        """Whether something stands in it that can be sealed."""
        return self.fault is None and not self.is_empty

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written yet."""
        if isinstance(self.typed, list):
            return not any(text.strip() for text in self.typed)
        return self.typed is None or (isinstance(self.typed, str) and not self.typed.strip())


@dataclass(frozen=True, slots=True)
class OpeningLine:
    """What sealing does to one recording: start and length, whose it is, open now, open then.

    `reasons` are those for which it stays locked even then.
    """

    recording: RecordingId
    started_at: datetime | None
    seconds: float | None
    camera: str
    wearer: Badge
    is_own: bool
    is_open: bool
    will_open: bool
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class ViewedLine:
    """One look at a recording and how fast it was; `started_at` is None where it is not known."""

    camera: str
    part: ViewedPart
    started_at: datetime | None
    viewed_at: datetime


@dataclass(frozen=True, slots=True)
class ReturnedState:
    """The version that came back, why, and whether the supervisor had viewed the footage."""

    version: int
    text: str
    reason: str
    by: Badge
    decided_at: datetime
    had_viewed: bool


@dataclass(frozen=True, slots=True)
class About:
    """What a report is about: everything that does not change while it is written."""

    number: str
    category: str
    category_title: str
    kind: ReportKind
    title: str
    banner: str
    version: int
    is_critical: bool
    counts_as_report: bool
    author: Badge
    terminal: str
    supervisors: tuple[Officer, ...]
    others: tuple[Badge, ...]
    recordings: tuple[OpeningLine, ...]
    viewed: tuple[ViewedLine, ...]
    returned: ReturnedState | None

    @property
    def opening(self) -> tuple[OpeningLine, ...]:
        """The recordings that sealing opens."""
        return tuple(line for line in self.recordings if line.will_open)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words under a title, as they are read before sealing."""

    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The whole report as it will stand: facts, passages, the declaration, stamps, the text."""

    facts: tuple[Passage, ...]
    passages: tuple[Passage, ...]
    declaration: str
    stamps: tuple[Stamp, ...]
    text: str
    read_at: datetime


@dataclass(frozen=True, slots=True)
class SealedState:
    """A report that was just sealed; `opened` counts the recordings that are open to its author.

    `printed` is the text with its seal below.
    """

    sealed_at: datetime
    short_code: str
    sha256: str
    text: str
    opened: int
    printed: str = ""


@dataclass(frozen=True, slots=True)
class SavingState:
    """How the draft is kept. `failed` is why the last try did not work; then nothing newer is safe.

    `recovered` says that the window was never closed after the last saving.
    """

    saved_at: datetime | None = None
    failed: KnownError | None = None
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class ReportState:
    """The page as it stands; `about` and `fields` are there from WRITING on."""

    phase: ReportPhase
    about: About | None = None
    fields: tuple[FieldState, ...] = ()
    saving: SavingState = SavingState()
    words: int = 0
    pasted: int = 0
    problem: KnownError | None = None
    busy: bool = False
    reading: Reading | None = None
    sealed: SealedState | None = None

    def part(self, part: Part) -> tuple[FieldState, ...]:
        """The fields of a part, in order."""
        return tuple(field for field in self.fields if field.part is part)

    @property
    def gaps(self) -> tuple[FieldState, ...]:
        """The fields that keep it from being sealed, in the order of the page."""
        return tuple(field for field in self.fields if field.fault is not None)

    @property
    def due(self) -> tuple[FieldState, ...]:
        """The fields that must be answered."""
        return tuple(field for field in self.fields if field.due)
