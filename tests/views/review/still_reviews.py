"""Review pages on fixed data: painted pictures instead of footage, and no player."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from types import SimpleNamespace
from typing import cast

from PIL import Image, ImageDraw

from desktop.domain.identifiers import Badge, CameraId, IncidentId, MarkerId, RecordingId
from desktop.domain.recordings import MediaCondition
from desktop.domain.refusals import BadInput, IntegrityFailure, KnownError, Problem, Refused
from desktop.domain.report_forms import ReportKind
from desktop.domain.taxonomy import Category, IncidentClass, ReportDuty
from desktop.domain.viewed_parts import Speed, ViewedPart
from desktop.ports.player import Frame
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import ReviewPage
from desktop.presenters.report_state import Passage
from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_account import SealedAccount
from desktop.presenters.review_ledger import viewed
from desktop.presenters.review_markers import MarkerLine, MarkerQuestion, MarkerStep
from desktop.presenters.review_projection import Projectors
from desktop.presenters.review_state import (
    LedgerLine,
    PictureState,
    ReviewPhase,
    ReviewState,
    Showing,
)
from desktop.presenters.review_tracks import Track
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.views.review.review_view import ReviewView
from tests.fakes.lane import FakeLane
from tests.fakes.player import FakePlayers
from tests.views.report.station_with_shipped_forms import (
    BELIEVED,
    DID,
    NOT_RECALLED,
    PERCEIVED,
    SAID,
    ZONE,
)

NUMBER = "I-26-20423"
FORCE = Category(
    "UOF", "Use of force", "7 years", 2557, ReportDuty.REPORT, IncidentClass.RESTRICTED
)


def at(clock: str) -> datetime:
    """A time of the day."""
    hour, minute, second = clock.split(":")
    whole, _, part = second.partition(".")
    micro = int(part.ljust(6, "0")) if part else 0
    return datetime(2026, 11, 20, int(hour), int(minute), int(whole), micro, tzinfo=ZONE)


def track(camera: str, start: str, seconds: float, wearer: str = "4412") -> Track:
    """A recording."""
    return Track(
        RecordingId(f"{camera} {start}"),
        CameraId(camera),
        Badge(wearer),
        wearer == "4412",
        at(start),
        True,
        seconds,
    )


OWN = track("C-0317", "11:47:31", 1895)
OTHER = track("C-0342", "11:48:02", 1858, "4387")
THIRD = track("C-0329", "11:52:40", 1210, "4421")
LATER = track("C-0317", "12:21:40", 1052)
MOMENT = at("11:57:50.200")


def _part(start: str, end: str, of: Track, speed: Speed = Speed.NORMAL) -> ViewedPart:
    first, last = ((at(each) - of.starts_at).total_seconds() for each in (start, end))
    return ViewedPart(int(first * 1000), int(last * 1000), speed)


LEDGER = (
    LedgerLine(
        OWN,
        viewed(
            (
                _part("11:47:31", "11:48:40", OWN),
                _part("11:56:00", "11:57:50", OWN),
                _part("11:56:40", "11:57:50", OWN, Speed.QUARTER),
                _part("12:03:50", "12:05:20", OWN, Speed.DOUBLE),
            )
        ),
    ),
    LedgerLine(OTHER, viewed((_part("11:56:00", "11:57:50", OTHER),))),
    LedgerLine(LATER, viewed(())),
)
REPORT = SealedAccount(
    Badge("4412"),
    True,
    ReportKind.INITIAL,
    1,
    at("15:38:12"),
    "7QK4-M2XD",
    (),
    (
        Passage("What I perceived", PERCEIVED),
        Passage("What I believed", BELIEVED),
        Passage("What I said", SAID),
        Passage("What I did, and each use of force", DID),
        Passage("What I do not recall", NOT_RECALLED),
        Passage("Started", "2026-11-20 11:46"),
    ),
)


def marker(
    number: int, on: Track, clock: str, words: str, set_at: str, by: str = "4412"
) -> MarkerLine:
    """A marker of the officer's, or of somebody else's."""
    name = MarkerId(f"m{number}")
    return MarkerLine(name, number, on, at(clock), words, Badge(by), by == "4412", at(set_at))


MARKERS = (
    marker(1, OWN, "11:47:40", "I come up the steps", "15:42:10"),
    marker(2, OWN, "11:56:52", "Contact begins", "15:44:31"),
    marker(3, OTHER, "11:58:02", "Handcuffs on", "15:46:05", "4387"),
    marker(4, OWN, "12:04:10.500", "Medical arrives; he is asked where it hurts", "15:47:12"),
    marker(5, LATER, "12:30:00", "Statement of the second man", "15:51:40"),
)


def watching(**changed: object) -> ReviewState:
    """Two cameras, paused, with marks and a ledger."""
    state = ReviewState(
        ReviewPhase.WATCHING,
        NUMBER,
        FORCE,
        (OWN, OTHER, LATER),
        (OWN, OTHER, LATER),
        (
            PictureState(OWN, Showing.PICTURE),
            PictureState(OTHER, Showing.PICTURE, ahead=0.4),
        ),
        LEDGER,
        ("4412 · Terminal 2 · Station 3",),
        MOMENT,
        mark_in=at("11:56:40"),
        mark_out=at("11:59:20"),
        markers=MARKERS,
        accounts=(REPORT,),
        may_supplement=True,
    )
    return replace(state, **changed)  # type: ignore[arg-type] # named one by one by who calls


def compared() -> ReviewState:
    """A supplement stands beside the report."""
    supplement = replace(REPORT, kind=ReportKind.SUPPLEMENT, sealed_at=at("16:21:40"))
    return watching(accounts=(REPORT, supplement), compared=frozenset({REPORT.author}))


def _first(state: ReviewState, showing: Showing, problem: KnownError | None) -> ReviewState:
    first, *others = state.pictures
    return replace(state, pictures=(replace(first, showing=showing, problem=problem), *others))


def tampered() -> ReviewState:
    """The first file no longer matches its seal."""
    problem = IntegrityFailure(Problem.SEALED_FILE_DAMAGED, recording="0316")
    return _first(watching(), Showing.FAILED, problem)


def undecodable() -> ReviewState:
    """No picture can be made of the first."""
    return _first(watching(), Showing.FAILED, BadInput(Problem.NOT_DECODABLE))


def alone() -> ReviewState:
    """One camera, whose file was cut off; it plays at double rate."""
    cut = replace(OWN, condition=MediaCondition.TRUNCATED)
    return watching(
        tracks=(cut,),
        stretch=(cut,),
        pictures=(PictureState(cut, Showing.PICTURE),),
        ledger=(LedgerLine(cut, LEDGER[0].viewed),),
        markers=(),
        is_playing=True,
        rate=2.0,
        mark_in=None,
        mark_out=None,
    )


def before_the_other() -> ReviewState:
    """The second camera was not yet recording."""
    first, second = watching().pictures
    early = replace(second, showing=Showing.NOT_YET)
    return watching(pictures=(first, early), moment=at("11:47:40"), mark_in=None, mark_out=None)


def supervisor() -> ReviewState:
    """An uninvolved supervisor, whose reason is on record; three cameras, two reports."""
    theirs = replace(REPORT, is_own=False)
    partners = replace(theirs, author=Badge("4387"), sealed_at=at("15:51:00"))
    return watching(
        tracks=(OWN, OTHER, THIRD, LATER),
        stretch=(OWN, OTHER, THIRD, LATER),
        accounts=(theirs, partners),
        may_supplement=False,
        reason="Approval of the reports",
    )


def naming(*, busy: bool = False) -> ReviewState:
    """The words of a new marker are asked for; where it was `busy` they could not be kept."""
    problem = BadInput(Problem.STATION_BUSY) if busy else None
    return watching(question=MarkerQuestion(MarkerStep.SET, OWN, MOMENT, problem=problem))


def withdrawing() -> ReviewState:
    """A marker is about to be withdrawn, and could not be the first time."""
    line = MARKERS[3]
    busy = BadInput(Problem.STATION_BUSY)
    return watching(question=MarkerQuestion(MarkerStep.REMOVE, line.track, line.at, line, busy))


def not_marked() -> ReviewState:
    """The camera that is heard was not recording."""
    first, second = watching().pictures
    early = replace(second, showing=Showing.NOT_YET)
    problem = BadInput(Problem.MARKER_TIME_OUTSIDE)
    return watching(pictures=(first, early), moment=at("11:47:40"), marker_problem=problem, sound=1)


def asking_why() -> ReviewState:
    """The gate wants a reason."""
    return ReviewState(ReviewPhase.REASON)


def ended() -> ReviewState:
    """The grant ran out."""
    problem = Refused(Problem.GRANT_ENDED)
    return watching(phase=ReviewPhase.ENDED, problem=problem, pictures=())


def refused() -> ReviewState:
    """The terminal lacks libVLC's file, or the vault is damaged."""
    problem = IntegrityFailure(Problem.SEALED_FILE_MISSING, recording="0316")
    return ReviewState(ReviewPhase.REFUSED, problem=problem)


def painted(track: Track, size: tuple[int, int], ink: str) -> Frame:
    """A drawing in place of footage."""
    picture = Image.new("RGB", size, "#3a4350")
    draw = ImageDraw.Draw(picture)
    width, height = size
    draw.polygon([(0, height), (width, height), (width * 0.75, height * 0.6),
                  (width * 0.25, height * 0.6)], fill="#59636f")  # fmt: skip
    draw.rectangle((width * 0.3, height * 0.2, width * 0.7, height * 0.6), fill="#6f7a87")
    draw.rectangle((width * 0.45, height * 0.3, width * 0.6, height * 0.6), fill="#9aa6b3")
    draw.ellipse((width * 0.58, height * 0.38, width * 0.64, height * 0.5), fill=ink)
    draw.rectangle((width * 0.57, height * 0.5, width * 0.65, height * 0.8), fill=ink)
    blue_first = picture.convert("RGBA").tobytes("raw", "BGRA")
    return Frame(bytearray(blue_first), width, height, width * 4, 0.0, exact=True)


class StillPresenter(ReviewPresenter):
    """Shows one state; its pictures are drawings."""

    def picture(self, place: int) -> Frame | None:
        shown = self.state.pictures[place] if place < len(self.state.pictures) else None
        if shown is None or shown.showing is not Showing.PICTURE:
            return None
        sizes = ((1280, 720), (960, 720))
        return painted(shown.track, sizes[place], ("#232a33", "#1f2d45")[place])

    @property
    def moment(self) -> datetime | None:
        return self.state.moment


def presenter(state: ReviewState) -> ReviewPresenter:
    """Nobody is signed in, so nothing changes it."""
    facts = SimpleNamespace(facts=SimpleNamespace(name="Station 3", demonstration=False))
    workplace = Workplace(cast("Desk", facts), FakeLane())

    def no_pair(*_: object) -> object:
        raise AssertionError("nothing plays here")

    projectors = Projectors(FakePlayers(), cast("Callable[..., object]", no_pair))  # type: ignore[arg-type] # never called
    page = ReviewPage(IncidentId(NUMBER))
    made = StillPresenter(workplace, FramePresenter(workplace), page, projectors, ZONE)
    made.state = state
    return made


def page(state: ReviewState) -> ReviewView:
    """The page in one state."""
    return ReviewView(presenter(state))
