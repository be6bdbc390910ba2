"""The review page as it stands. All times are in the page's own zone."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.refusals import KnownError
from desktop.domain.taxonomy import Category
from desktop.ports.player import FASTEST, SLOWEST, Frame
from desktop.presenters.review_account import SealedAccount
from desktop.presenters.review_ledger import Viewed
from desktop.presenters.review_markers import MarkerLine, MarkerQuestion
from desktop.presenters.review_tracks import Track

Picture = Frame
"""A picture in memory; its pixels turn to zero when the grant ends."""
RATES = (SLOWEST, 0.5, 1.0, 2.0, 4.0, FASTEST)


class ReviewPhase(StrEnum):
    """How far the page is.

    asking -> reason (where the gate wants one) -> asking -> watching -> ended; a refusal by a
    problem leads from asking to refused. Locked footage leads to another page.
    """

    ASKING = "asking"
    REASON = "reason"
    WATCHING = "watching"
    ENDED = "ended"
    REFUSED = "refused"


class Showing(StrEnum):
    """What one picture's place shows."""

    LOADING = "loading"
    PICTURE = "picture"
    NOT_YET = "not-yet"
    OVER = "over"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PictureState:
    """One picture's place. `ahead` is the correction of its camera's clock, in seconds."""

    track: Track
    showing: Showing = Showing.LOADING
    problem: KnownError | None = None
    ahead: float = 0.0

    @property
    def starts_at(self) -> datetime:
        """When it starts on the clock that both share."""
        return self.track.starts_at - timedelta(seconds=self.ahead)

    @property
    def ends_at(self) -> datetime:
        """When it ends on that clock."""
        return self.track.ends_at - timedelta(seconds=self.ahead)


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """What the person has viewed of one recording."""

    track: Track
    viewed: Viewed


@dataclass(frozen=True, slots=True)
class ReviewState:
    """The page as it stands; what is played is there from WATCHING on.

    `stretch` are the recordings on the time line, `tracks` all of the incident. `sound` is the
    place of the picture that is heard. `markers` are everybody's on the incident's recordings,
    `question` is what the person is asked about one. `reason` is what the person gave for viewing.
    `compared` are the officers whose first account has later words beside it.
    """

    phase: ReviewPhase
    number: str = ""
    category: Category | None = None
    tracks: tuple[Track, ...] = ()
    stretch: tuple[Track, ...] = ()
    pictures: tuple[PictureState, ...] = ()
    ledger: tuple[LedgerLine, ...] = ()
    watermark: tuple[str, ...] = ()
    moment: datetime | None = None
    is_playing: bool = False
    rate: float = 1.0
    volume: int = 80
    is_muted: bool = False
    sound: int = 0
    mark_in: datetime | None = None
    mark_out: datetime | None = None
    markers: tuple[MarkerLine, ...] = ()
    question: MarkerQuestion | None = None
    marker_problem: KnownError | None = None
    reason: str = ""
    accounts: tuple[SealedAccount, ...] = ()
    may_supplement: bool = False
    compared: frozenset[Badge] = frozenset()
    problem: KnownError | None = None

    @property
    def opened_at(self) -> datetime | None:
        """When the person's own first report was sealed."""
        return min((each.sealed_at for each in self.accounts if each.is_own), default=None)

    @property
    def starts_at(self) -> datetime | None:
        """Where the time line begins."""
        return min((track.starts_at for track in self.stretch), default=None)

    @property
    def ends_at(self) -> datetime | None:
        """Where the time line ends."""
        return max((track.ends_at for track in self.stretch), default=None)

    def viewed(self, recording: RecordingId) -> Viewed:
        """What the person has viewed of a recording."""
        found = (line.viewed for line in self.ledger if line.track.recording == recording)
        return next(found, Viewed())

    def is_shown(self, recording: RecordingId) -> bool:
        """Whether a recording has one of the pictures."""
        return any(each.track.recording == recording for each in self.pictures)
