"""Setting, renaming and withdrawing markers while an incident is watched."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import MarkerId
from desktop.domain.markers import Marker
from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.presenters.review_markers import (
    MarkerLine,
    MarkerQuestion,
    MarkerStep,
    marker_lines,
    milliseconds_into,
)
from desktop.presenters.review_playing import ReviewPlaying
from desktop.presenters.review_state import Showing
from desktop.presenters.review_tracks import Track
from desktop.presenters.workplace import Workplace
from desktop.services.keep_markers import KeepMarkers
from desktop.services.watch import WatchSession


class ReviewMarking(QObject):
    """The markers of what is being watched, and the question about one of them.

    Promises: a new marker lies on the moment that was shown when it was asked for, on the camera
    that is heard; playing stands still while its words are given, and goes on after. `changed`
    comes when anything of it did.
    """

    changed = Signal()

    def __init__(self, workplace: Workplace, playing: ReviewPlaying, zone: tzinfo) -> None:
        super().__init__()
        self._workplace, self._playing, self._zone = workplace, playing, zone
        self._watching: WatchSession | None = None
        self._tracks: tuple[Track, ...] = ()
        self._plays_on = False
        self.lines: tuple[MarkerLine, ...] = ()
        self.question: MarkerQuestion | None = None
        self.problem: KnownError | None = None
        playing.changed.connect(self._look_again)

    def begin(
        self, watching: WatchSession, tracks: Sequence[Track], markers: Iterable[Marker]
    ) -> None:
        """Take over what stands on the footage that is open now."""
        self._watching, self._tracks = watching, tuple(tracks)
        self._take(markers)

    def let_go(self) -> None:
        """Know no marker any more; the footage is no longer open."""
        self._watching, self._tracks = None, ()
        self.lines, self.question, self.problem = (), None, None

    def line(self, marker: str) -> MarkerLine | None:
        """A marker that stands."""
        return next((each for each in self.lines if each.id == marker), None)

    def ask_words(self) -> None:
        """Ask for the words of a marker at the moment, on the camera that is heard."""
        moment = self._playing.moment
        if self._watching is None or moment is None:
            return
        heard = self._playing.pictures()[self._playing.sound]
        if heard.showing is not Showing.PICTURE:
            self.problem = BadInput(Problem.MARKER_TIME_OUTSIDE, recording=heard.track.recording)
            self.changed.emit()
            return
        at = moment.astimezone(self._zone) + timedelta(seconds=heard.ahead)
        self._ask(MarkerQuestion(MarkerStep.SET, heard.track, at))

    def ask_other_words(self, marker: str) -> None:
        """Ask for other words of one's own marker."""
        self._ask_about(MarkerStep.RENAME, marker)

    def ask_to_remove(self, marker: str) -> None:
        """Ask whether one's own marker is to go."""
        self._ask_about(MarkerStep.REMOVE, marker)

    def answer(self, words: str = "") -> None:
        """Keep what was answered; where that can't be, the question stays and says why."""
        question, watching = self.question, self._watching
        if question is None or watching is None:
            return
        change = _change(question, watching, words)
        self._workplace.ask(
            lambda desk: change(desk.markers),
            lambda markers: self._kept(watching, markers),
            lambda error: self._not_kept(question, error),
        )

    def cancel(self) -> None:
        """Ask no more; nothing is kept."""
        self.problem = None
        self._close_question()
        self.changed.emit()

    def _look_again(self) -> None:
        """What kept a moment from being marked is over once a picture is there."""
        if self.problem is not None and self._can_mark():
            self.problem = None
            self.changed.emit()

    def _can_mark(self) -> bool:
        pictures, heard = self._playing.pictures(), self._playing.sound
        return heard < len(pictures) and pictures[heard].showing is Showing.PICTURE

    def _ask_about(self, step: MarkerStep, marker: str) -> None:
        line = self.line(marker)
        if line is not None and line.is_own:
            self._ask(MarkerQuestion(step, line.track, line.at, line))

    def _ask(self, question: MarkerQuestion) -> None:
        self._plays_on = self._plays_on or self._playing.is_running
        self._playing.pause()
        self.question, self.problem = question, None
        self.changed.emit()

    def _kept(self, watching: WatchSession, markers: tuple[Marker, ...]) -> None:
        if watching is self._watching:
            self._close_question()
            self._take(markers)

    def _not_kept(self, question: MarkerQuestion, error: KnownError) -> None:
        if self.question == question:
            self.question = replace(question, problem=error)
            self.changed.emit()

    def _close_question(self) -> None:
        plays_on, self._plays_on = self._plays_on, False
        self.question = None
        if plays_on:
            self._playing.play()

    def _take(self, markers: Iterable[Marker]) -> None:
        viewer = self._workplace.session.badge
        self.lines = marker_lines(markers, self._tracks, viewer, self._zone)
        self.problem = None
        self.changed.emit()


def _change(
    question: MarkerQuestion, watching: WatchSession, words: str
) -> Callable[[KeepMarkers], tuple[Marker, ...]]:
    line = question.line
    if line is None:
        track, at_ms = question.track, milliseconds_into(question.track, question.at)
        return lambda markers: markers.set(watching, track.recording, at_ms, words)
    marker: MarkerId = line.id
    if question.step is MarkerStep.RENAME:
        return lambda markers: markers.rename(watching, marker, words)
    return lambda markers: markers.remove(watching, marker)
