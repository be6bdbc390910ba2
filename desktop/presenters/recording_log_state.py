"""The log of one recording as the page tells it. All times in the page's own zone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.custody import Act
from desktop.domain.identifiers import Badge, CameraId, RecordingId
from desktop.domain.recordings import ClockDoubt, MediaCondition
from desktop.domain.refusals import KnownError
from desktop.domain.verification import Finding
from desktop.domain.viewed_parts import ViewedPart


class LogFilter(StrEnum):
    """Which entries are shown."""

    ALL = "all"
    VIEWING = "viewing"
    SEALING = "sealing"
    REFUSED = "refused"


_ACTS: Mapping[LogFilter, frozenset[Act]] = {
    LogFilter.VIEWING: frozenset(
        {
            Act.FOOTAGE_RELEASED,
            Act.VIEWED,
            Act.STILL_MADE,
            Act.MARKER_SET,
            Act.MARKER_RENAMED,
            Act.MARKER_REMOVED,
        }
    ),
    LogFilter.SEALING: frozenset(
        {Act.OFFLOADED, Act.REPORT_SEALED, Act.REPORT_APPROVED, Act.REPORT_RETURNED}
    ),
    LogFilter.REFUSED: frozenset({Act.ACCESS_REFUSED}),
}


@dataclass(frozen=True, slots=True)
class SeenPart:
    """A part that was viewed and how fast, as times of day where the start is known."""

    part: ViewedPart
    starts_at: datetime | None
    ends_at: datetime | None


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry; `act` and `at` are None where its bytes can't be read. `leaf` is in hex."""

    seq: int
    leaf: str
    act: Act | None
    at: datetime | None
    actor: Badge | None
    details: Mapping[str, object]
    seen: tuple[SeenPart, ...] = ()


@dataclass(frozen=True, slots=True)
class LoggedRecording:
    """What is known of the recording; sizes in bytes, digests in hex, `seconds` is its length."""

    id: RecordingId
    camera: CameraId
    wearer: Badge
    started_at: datetime | None
    seconds: float | None
    condition: MediaCondition
    clock_doubt: ClockDoubt
    original_size: int
    original_sha256: str
    sealed_sha256: str
    offloaded_at: datetime


@dataclass(frozen=True, slots=True)
class LoggedCall:
    """A call from dispatch that matches it."""

    event: str
    call_type: str
    dispatched_at: datetime
    cleared_at: datetime


@dataclass(frozen=True, slots=True)
class LogViewer:
    """One person who viewed it, how much in milliseconds, each moment once, and which parts."""

    badge: Badge
    viewed_ms: int
    parts: tuple[SeenPart, ...]


@dataclass(frozen=True, slots=True)
class LogHistory:
    """The recording with its entries, oldest first."""

    recording: LoggedRecording
    incidents: tuple[str, ...]
    calls: tuple[LoggedCall, ...]
    entries: tuple[LogEntry, ...]
    viewers: tuple[LogViewer, ...]


class CheckStep(StrEnum):
    """How far a verification is."""

    NONE = "none"
    RUNNING = "running"
    CANCELLED = "cancelled"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class LogCheckState:
    """A verification: `done` of `total` entries while it runs; then what was found.

    `code` is the short code of the head that was recomputed, `seconds` how long it took.
    """

    step: CheckStep = CheckStep.NONE
    done: int = 0
    total: int = 0
    code: str = ""
    findings: tuple[Finding, ...] = ()
    seconds: float = 0.0

    @property
    def is_whole(self) -> bool:
        """Whether it is done and everything matches."""
        return self.step is CheckStep.DONE and not self.findings


@dataclass(frozen=True, slots=True)
class RecordingLogState:
    """The page as it stands. `problem` is what was refused.

    `roots` are the hashes in hex over an entry and all before it, by the entry's number, as far as
    they were read.
    """

    history: LogHistory | None = None
    shown: LogFilter = LogFilter.ALL
    chosen: int | None = None
    check: LogCheckState = field(default_factory=LogCheckState)
    roots: Mapping[int, str] = field(default_factory=dict)
    problem: KnownError | None = None

    @property
    def chosen_root(self) -> str:
        """The hash over the log up to the entry that is told in full; empty until it was read."""
        return "" if self.chosen is None else self.roots.get(self.chosen, "")

    @property
    def entries(self) -> tuple[LogEntry, ...]:
        """The entries that the filter lets through; unreadable ones are never hidden."""
        if self.history is None:
            return ()
        wanted = _ACTS.get(self.shown)
        return tuple(
            entry
            for entry in self.history.entries
            if wanted is None or entry.act is None or entry.act in wanted
        )

    @property
    def chosen_entry(self) -> LogEntry | None:
        """The entry that is told in full."""
        return next((entry for entry in self.entries if entry.seq == self.chosen), None)
