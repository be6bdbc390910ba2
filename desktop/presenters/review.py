"""Watching an incident: asked for, played under a grant, noted as it plays, and ended."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.gate import Locked, LockReason
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.refusals import KnownError, Problem, Refused
from desktop.domain.report_forms import OWN_ACCOUNTS, ReportKind
from desktop.domain.viewed_parts import ViewedPart
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import ReportPage, ReviewPage, WhatChangedPage, WhyLockedPage
from desktop.presenters.review_account import accounts
from desktop.presenters.review_ledger import Look, ViewingMeter, viewed
from desktop.presenters.review_marking import ReviewMarking
from desktop.presenters.review_opening import OpenedIncident, open_incident
from desktop.presenters.review_playing import ReviewPlaying
from desktop.presenters.review_projection import Projectors
from desktop.presenters.review_state import LedgerLine, Picture, ReviewPhase, ReviewState
from desktop.presenters.review_tracks import (
    Track,
    beside,
    shown_first,
    shown_with,
    stretch_of,
    tracks_of,
)
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.watch import NOTE_EVERY_SECONDS, WatchSession
from desktop.tasks.periodic import Periodic

LEDGER_EVERY = 500
"""Milliseconds between two looks at what was viewed."""
_LOUDER = 10


class ReviewPresenter(QObject):
    """Asks the gate, and has played what it opens.

    Promises: no player is made before the gate is open; what was played is noted every two
    seconds and when it stands still, and playing ends where that can't be done; when the grant
    ends, and on `close`, every picture is wiped at once. `changed` tells the state, `moved` the
    moment while playing, `pictured` the place of a picture that is another now.
    """

    changed = Signal(object)
    moved = Signal(object)
    pictured = Signal(int)

    def __init__(
        self,
        workplace: Workplace,
        frame: FramePresenter,
        page: ReviewPage,
        projectors: Projectors,
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__()
        self._workplace, self._frame, self._incident = workplace, frame, page.incident
        self._place = page.place
        self._zone: tzinfo = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self._meter = ViewingMeter()
        self._before: Mapping[RecordingId, tuple[ViewedPart, ...]] = {}
        self._watching: WatchSession | None = None
        self._is_closed = False
        self._ticks = 0
        self._owed: tuple[Look, ...] = ()
        self.state = ReviewState(ReviewPhase.ASKING)
        self.playing = ReviewPlaying(workplace, projectors, self._meter)
        self.playing.changed.connect(self._play_changed)
        self.playing.moved.connect(self.moved)
        self.playing.pictured.connect(self.pictured)
        self.playing.stopped.connect(self._end)
        self.marking = ReviewMarking(workplace, self.playing, self._zone)
        self.marking.changed.connect(self._marking_changed)
        self._clock = Periodic(LEDGER_EVERY, self._tick, self)
        workplace.signed_out.connect(self.close)

    @property
    def zone(self) -> tzinfo:
        """The zone of all times on the page."""
        return self._zone

    def start(self, reason: str = "") -> None:
        """Ask the gate; with the reason for viewing where it wanted one."""
        if self._is_closed or self._watching is not None or not self._workplace.is_signed_in:
            return
        self._show(ReviewState(ReviewPhase.ASKING, reason=reason))
        incident = self._incident
        self._workplace.ask_as(
            lambda desk, session: open_incident(desk, session, incident, reason or None),
            self._answered,
            self._refused,
        )

    def close(self) -> None:
        """Stop for good: wiped at once, then entered."""
        if not self._is_closed:
            self._is_closed = True
            self._stop()

    def picture(self, place: int) -> Picture | None:
        """The picture at a place, to be painted now and not kept."""
        return self.playing.picture(place)

    @property
    def moment(self) -> datetime | None:
        """What is shown, in the page's zone."""
        moment = self.playing.moment
        return None if moment is None else moment.astimezone(self._zone)

    def slower(self) -> None:
        """Play one notch slower."""
        self.playing.change_rate(-1)

    def faster(self) -> None:
        """Play one notch faster; begin to play where nothing does."""
        if self.playing.is_running:
            self.playing.change_rate(1)
        else:
            self.playing.play()

    def louder(self, notches: int) -> None:
        """Turn the sound up, or down."""
        self.playing.set_volume(self.playing.volume + notches * _LOUDER)

    def hear_next(self) -> None:
        """Let the other picture be heard."""
        self.playing.hear_from((self.playing.sound + 1) % max(1, len(self.playing.shown)))

    def show(self, recording: RecordingId) -> None:
        """Show a recording, at the moment if it covers that, else from its start."""
        watching = self._watching
        chosen = next((each for each in self.state.tracks if each.recording == recording), None)
        if watching is None or chosen is None or chosen in self.playing.shown:
            return
        moment = self.moment
        covers = moment is not None and chosen.starts_at <= moment < chosen.ends_at
        self._show_another(watching, chosen, moment if covers and moment else chosen.starts_at)

    def go_to_marker(self, marker: str) -> None:
        """Show the moment that is marked, in the recording on which it is."""
        watching, line = self._watching, self.marking.line(marker)
        if watching is None or line is None:
            return
        for picture in self.playing.pictures():
            if picture.track == line.track:
                self.playing.seek(line.at - timedelta(seconds=picture.ahead))
                return
        self._show_another(watching, line.track, line.at)

    def write_supplement(self) -> None:
        """Leave, and write what belongs to be added after review."""
        if self.state.may_supplement:
            self._frame.open(ReportPage(self._incident, ReportKind.SUPPLEMENT))

    def open_changes(self, author: Badge) -> None:
        """Leave, and set an officer's accounts side by side."""
        if author in self.state.compared:
            self._frame.open(WhatChangedPage(self._incident, author))

    def _answered(self, answer: Locked | OpenedIncident) -> None:
        if isinstance(answer, Locked):
            self._turn_away(answer)
        elif self._is_closed or not self._workplace.is_signed_in:
            self._settle(answer.watching, ())
        else:
            self._open(answer)

    def _turn_away(self, locked: Locked) -> None:
        if self._is_closed:
            return
        if all(reason.code is LockReason.REASON_MISSING for reason in locked.reasons):
            self._show(replace(self.state, phase=ReviewPhase.REASON))
            return
        # Back first: else "back" would lead here, and from here away again.
        self._frame.back()
        self._frame.open(WhyLockedPage(self._incident))

    def _open(self, opened: OpenedIncident) -> None:
        watching = self._watching = opened.watching
        badge, incident = self._workplace.session.badge, watching.incident
        own = accounts(opened.reports, opened.templates, badge, self._zone)
        tracks = tracks_of(watching.recordings, badge, incident.created_at, self._zone)
        self._before = opened.ledger
        self._show(
            ReviewState(
                ReviewPhase.WATCHING,
                incident.number,
                opened.category,
                tracks,
                watermark=watching.watermark,
                reason=self.state.reason,
                accounts=own,
                may_supplement=any(each.is_own and each.kind in OWN_ACCOUNTS for each in own),
                compared=opened.compared,
            )
        )
        self.marking.begin(watching, tracks, opened.markers)
        self._show_at_first(watching, tracks)
        self._clock.start()

    def _show_at_first(self, watching: WatchSession, tracks: tuple[Track, ...]) -> None:
        """Show the place that was named and play from there; else the start, standing still."""
        place = self._place
        cited = next((each for each in tracks if place and each.recording == place.recording), None)
        if place is None or cited is None:
            shown = shown_first(tracks)
            self._show_tracks(watching, shown, shown[0].starts_at)
        else:
            self._show_tracks(watching, beside(tracks, cited), place.at, plays=True)

    def _show_another(self, watching: WatchSession, chosen: Track, moment: datetime) -> None:
        shown = shown_with(self.state.tracks, self.playing.shown, chosen)
        self._note()
        self.playing.ahead = 0.0
        self.playing.clear_marks()
        self._show_tracks(watching, shown, moment)

    def _show_tracks(
        self,
        watching: WatchSession,
        shown: tuple[Track, ...],
        moment: datetime,
        *,
        plays: bool = False,
    ) -> None:
        stretch = stretch_of(self.state.tracks, shown[0])
        self.state = replace(self.state, stretch=stretch)
        self.playing.show(watching, shown, moment, plays=plays)

    def _refused(self, error: KnownError) -> None:
        if not self._is_closed:
            self._show(replace(self.state, phase=ReviewPhase.REFUSED, problem=error))

    def _end(self, problem: KnownError) -> None:
        """The grant is over, or what is viewed can't be noted."""
        moment = self.moment
        self._stop()
        if not self._is_closed and self.state.phase is ReviewPhase.WATCHING:
            ended = replace(self.state, phase=ReviewPhase.ENDED, moment=moment, problem=problem)
            ended = replace(ended, pictures=(), is_playing=False)
            self._show(replace(ended, markers=(), question=None, marker_problem=None))

    def _stop(self) -> None:
        self.playing.let_go()
        self.marking.let_go()
        self._clock.stop()
        watching, self._watching = self._watching, None
        if watching is not None:
            self._settle(watching, (*self._owed, *self._meter.due()))

    def _settle(self, watching: WatchSession, looks: tuple[Look, ...]) -> None:
        def settle(_: Desk) -> None:
            try:
                _note(watching, looks)
            finally:
                watching.stop()

        # What can't be entered now stays noted, and is entered when somebody next watches.
        self._workplace.ask(settle, _nothing, _nothing)

    def _tick(self) -> None:
        self._ticks += 1
        watching = self._watching
        if watching is not None and watching.is_over:
            self._end(Refused(Problem.GRANT_ENDED))
            return
        standing = not self.playing.is_running
        if standing or self._ticks * LEDGER_EVERY >= NOTE_EVERY_SECONDS * 1000:
            self._note()
        self._show(replace(self.state, ledger=self._ledger()))

    def _note(self) -> None:
        self._ticks = 0
        watching, looks = self._watching, self._meter.due()
        if watching is not None and looks:
            self._workplace.ask(
                lambda _: _note(watching, looks),
                _nothing,
                lambda error: self._not_noted(looks, error),
            )

    def _not_noted(self, looks: tuple[Look, ...], error: KnownError) -> None:
        self._owed = looks
        self._end(error)

    def _ledger(self) -> tuple[LedgerLine, ...]:
        return tuple(
            LedgerLine(
                track,
                viewed(
                    (
                        *self._before.get(track.recording, ()),
                        *self._meter.parts(track.recording),
                    )
                ),
            )
            for track in self.state.tracks
        )

    def _play_changed(self) -> None:
        playing = self.playing
        if self.state.phase is not ReviewPhase.WATCHING:
            return
        if self.state.is_playing and not playing.is_running:
            self._note()
        self._show(
            replace(
                self.state,
                pictures=playing.pictures(),
                ledger=self._ledger(),
                moment=self.moment,
                is_playing=playing.is_running,
                rate=playing.rate,
                volume=playing.volume,
                is_muted=playing.is_muted,
                sound=playing.sound,
                mark_in=self._local(playing.mark_in),
                mark_out=self._local(playing.mark_out),
            )
        )

    def _marking_changed(self) -> None:
        marking = self.marking
        if self.state.phase is ReviewPhase.WATCHING:
            self._show(
                replace(
                    self.state,
                    markers=marking.lines,
                    question=marking.question,
                    marker_problem=marking.problem,
                )
            )

    def _local(self, at: datetime | None) -> datetime | None:
        return None if at is None else at.astimezone(self._zone)

    def _show(self, state: ReviewState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)


def _note(watching: WatchSession, looks: tuple[Look, ...]) -> None:
    for look in looks:
        watching.note(*look)


def _nothing(_: object) -> None:
    """Nobody waits for this answer."""
