"""Both accounts side by side as the page tells them. All times in the page's own zone."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.changed_words import Stretch
from desktop.domain.identifiers import Badge, CameraId, RecordingId
from desktop.domain.refusals import KnownError
from desktop.domain.report_difference import Change
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Stamp
from desktop.domain.viewed_parts import ViewedPart


@dataclass(frozen=True, slots=True)
class CitedSecond:
    """A second that a sentence names and its author had viewed: on these cameras.

    `recording` is the first of them, on which it is played.
    """

    recording: RecordingId
    at: datetime
    cameras: tuple[CameraId, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """One sentence before and after, or one short answer, which has a title.

    `differs_before` and `differs_after` are the stretches whose words the other side lacks.
    """

    number: int
    change: Change
    before: str | None
    after: str | None
    title: str = ""
    differs_before: tuple[Stretch, ...] = ()
    differs_after: tuple[Stretch, ...] = ()
    seen: CitedSecond | None = None


class Again(StrEnum):
    """Whether a part had been viewed before it was viewed here."""

    NO = "no"
    PARTLY = "partly"
    WHOLLY = "wholly"


@dataclass(frozen=True, slots=True)
class ViewedLook:
    """One look at a recording; its times of day where the recording's start is known."""

    camera: CameraId
    part: ViewedPart
    starts_at: datetime | None
    ends_at: datetime | None
    again: Again


@dataclass(frozen=True, slots=True)
class ShownAccount:
    """One sealed account: what it is, when it was sealed, and whether its seal holds.

    `printed` is its text to the byte with its seal below.
    """

    kind: ReportKind
    version: int
    sealed_at: datetime
    stamps: tuple[Stamp, ...]
    sha256: str
    short_code: str
    seal_holds: bool
    printed: str


@dataclass(frozen=True, slots=True)
class LaterShown:
    """A later account beside the first: its pairs, and what had been viewed before it."""

    account: ShownAccount
    pairs: tuple[Pair, ...]
    looks: tuple[ViewedLook, ...]
    viewed_ms: int

    @property
    def is_after_review(self) -> bool:
        """Whether it belongs on the ground of what was written after review."""
        return self.account.kind is ReportKind.SUPPLEMENT or bool(self.looks)

    @property
    def counts(self) -> Mapping[Change, int]:
        """How many of the pairs are the same, changed, added, withdrawn."""
        return Counter(pair.change for pair in self.pairs)


@dataclass(frozen=True, slots=True)
class SealedEvent:
    """An account was sealed. `entry` is the number of the log's entry."""

    entry: int
    at: datetime
    kind: ReportKind
    version: int


@dataclass(frozen=True, slots=True)
class ReleasedEvent:
    """Footage was released to the author: what was viewed under it, until when.

    `after_seconds` is how long after the first account that was, for the first release after it.
    """

    entry: int
    at: datetime
    viewed_ms: int
    ended_at: datetime | None
    under_override: bool
    after_seconds: float | None = None


CourseEvent = SealedEvent | ReleasedEvent


@dataclass(frozen=True, slots=True)
class Comparison:
    """An officer's accounts of one incident, and the order of events as the log tells it.

    `before_release` tells that the first account was sealed before any footage was released to its
    author. `may_play` tells that the footage is open to the reader, or would be for a reason.
    """

    number: str
    author: Badge
    first: ShownAccount
    before_release: bool
    later: tuple[LaterShown, ...]
    events: tuple[CourseEvent, ...]
    recorded_ms: int
    may_play: bool

    @property
    def seals_hold(self) -> bool:
        """Whether every text that is shown here matches its seal."""
        return self.first.seal_holds and all(each.account.seal_holds for each in self.later)


@dataclass(frozen=True, slots=True)
class WhatChangedState:
    """The page as it stands. `problem` is what was refused.

    `chosen` is the place of the later account that is shown, `pair` the number of the pair that is
    current. While `shows_same` is False, pairs that are the same are left out.
    """

    comparison: Comparison | None = None
    chosen: int = 0
    shows_same: bool = False
    pair: int | None = None
    problem: KnownError | None = None

    @property
    def later(self) -> LaterShown | None:
        """The later account that is shown; None where the first stands alone."""
        comparison = self.comparison
        if comparison is None or not comparison.later:
            return None
        return comparison.later[self.chosen]

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs that are shown."""
        pairs = () if self.later is None else self.later.pairs
        return tuple(pair for pair in pairs if self.shows_same or pair.change is not Change.SAME)

    @property
    def current(self) -> Pair | None:
        """The pair that is current."""
        return next((pair for pair in self.pairs if pair.number == self.pair), None)

    @property
    def cited(self) -> CitedSecond | None:
        """The second that can be played from here, where the footage is open to the reader."""
        may_play = self.comparison is not None and self.comparison.may_play
        return self.current.seen if may_play and self.current is not None else None
