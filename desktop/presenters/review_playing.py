"""Playing what is shown: one or two players, their sound, the marks, and what comes of it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from desktop.domain.refusals import KnownError, Problem
from desktop.domain.viewed_parts import Speed, speed_of
from desktop.ports.player import Frame
from desktop.presenters.review_ledger import ViewingMeter
from desktop.presenters.review_projection import (
    Channel,
    Projectors,
    Together,
    open_channel,
    put_together,
)
from desktop.presenters.review_state import RATES, PictureState, Showing
from desktop.presenters.review_tracks import Track
from desktop.presenters.workplace import Workplace
from desktop.services.watch import WatchSession

NUDGE = 0.1
"""Seconds by which one press moves the second camera."""
_AT_THE_END = timedelta(seconds=0.25)
_LOUDEST = 100


class ReviewPlaying(QObject):
    """Plays the recordings that are shown. For the GUI thread.

    `changed` comes when anything but the moment did, `moved` with the moment, `pictured` with the
    place of a picture that is another now, `stopped` with the reason when the grant is over.
    """

    changed = Signal()
    moved = Signal(object)
    pictured = Signal(int)
    stopped = Signal(object)

    def __init__(self, workplace: Workplace, projectors: Projectors, meter: ViewingMeter) -> None:
        super().__init__()
        self._workplace, self._projectors, self._meter = workplace, projectors, meter
        self._channels: tuple[Channel, ...] = ()
        self._together: Together | None = None
        self._last: object = None
        self._stop_at: datetime | None = None
        self._at: datetime | None = None
        self._plays = False
        self.shown: tuple[Track, ...] = ()
        self.ahead = 0.0
        self.rate = 1.0
        self.volume = 80
        self.is_muted = False
        self.sound = 0
        self.mark_in: datetime | None = None
        self.mark_out: datetime | None = None

    @property
    def is_running(self) -> bool:
        """Whether it plays."""
        return self._together is not None and self._together.is_running

    @property
    def moment(self) -> datetime | None:
        """What is shown; None while nothing is."""
        return self._at if self._together is None else self._together.moment

    def picture(self, place: int) -> Frame | None:
        """The picture at a place, unless there is none or the camera was not recording."""
        if place >= len(self._channels) or self._showing(place) is not Showing.PICTURE:
            return None
        return self._channels[place].picture

    def pictures(self) -> tuple[PictureState, ...]:
        """What every place shows."""
        return tuple(
            PictureState(
                track,
                self._showing(place),
                self._channels[place].problem,
                self._ahead_of(place),
            )
            for place, track in enumerate(self.shown)
        )

    def show(
        self,
        watching: WatchSession,
        shown: Sequence[Track],
        moment: datetime,
        *,
        plays: bool = False,
    ) -> None:
        """Show these recordings at a moment, and stand still there, unless they are to play."""
        self.let_go()
        self.shown, self._at, self._plays = tuple(shown), moment, plays
        self.sound = min(self.sound, len(self.shown) - 1)
        channels = self._channels = tuple(Channel(track.recording) for track in self.shown)
        for place, channel in enumerate(channels):
            channel.pictured.connect(lambda at=place: self._show_picture(at))
            channel.told.connect(self._hear)
            channel.lost.connect(self._lose)
        players = self._projectors.players

        def open_all(_: object) -> None:
            for channel in channels:
                open_channel(channel, watching.open, lambda: not watching.is_over, players)

        self._workplace.ask(open_all, lambda _: self._start(channels), self.stopped.emit)
        self.changed.emit()

    def let_go(self) -> None:
        """Show nothing any more: every picture is wiped at once, nobody is waited for."""
        channels, self._channels = self._channels, ()
        self.shown = ()
        self._together, self._last, self._stop_at = None, None, None
        for channel in channels:
            channel.shut()
            if channel.player is not None:
                channel.player.close(wait=False)
        for place in range(len(channels)):
            self.pictured.emit(place)

    def play(self) -> None:
        """Play on from the moment."""
        self._stop_at = None
        if self._together is not None:
            self._together.play()
            self._hear()

    def pause(self) -> None:
        """Stand still on the exact picture."""
        self._stop_at = None
        if self._together is not None:
            self._together.pause()
            self._hear()

    def toggle(self) -> None:
        """Pause or play."""
        if self.is_running:
            self.pause()
        else:
            self.play()

    def seek(self, moment: datetime) -> None:
        """Go to a moment."""
        self._stop_at = None
        if self._together is not None:
            self._together.seek(moment)
            self._hear()

    def skip(self, seconds: float) -> None:
        """Go so many seconds on, or back."""
        if self._together is not None:
            self.seek(self._together.moment + timedelta(seconds=seconds))

    def step(self, frames: int) -> None:
        """Stand still, and go so many pictures on, or back."""
        self._stop_at = None
        if self._together is not None:
            self._together.step(frames)
            self._hear()

    def change_rate(self, notches: int) -> None:
        """Play so many notches faster, or slower."""
        place = RATES.index(self.rate) + notches
        self.set_rate(RATES[min(max(place, 0), len(RATES) - 1)])

    def set_rate(self, rate: float) -> None:
        """Play at one of the rates."""
        self.rate = rate
        if self._together is not None:
            self._together.set_rate(rate)
        self.changed.emit()

    def nudge(self, tenths: int) -> None:
        """Move the second camera against the first, in tenths of a second."""
        if self._together is not None and len(self.shown) > 1:
            self.ahead = round(self.ahead + tenths * NUDGE, 1)
            self._set_ahead()
            self.changed.emit()

    def hear_from(self, place: int) -> None:
        """Let the picture at a place be the one that is heard."""
        if place < len(self._channels) and place != self.sound:
            self.sound = place
            self._set_sound()

    def set_muted(self, *, muted: bool) -> None:
        """Silence all sound, or let it be heard."""
        self.is_muted = muted
        self._set_sound()

    def set_volume(self, percent: int) -> None:
        """Set the volume, 0 to 100; that lets it be heard again."""
        self.volume, self.is_muted = min(max(percent, 0), _LOUDEST), False
        self._set_sound()

    def mark(self, *, start: bool) -> None:
        """Put the in mark, or the out mark, at the moment."""
        moment = self.moment
        if moment is None:
            return
        if start:
            self.mark_in = moment
            if self.mark_out is not None and self.mark_out <= moment:
                self.mark_out = None
        else:
            self.mark_out = moment
            if self.mark_in is not None and self.mark_in >= moment:
                self.mark_in = None
        self.changed.emit()

    def clear_marks(self) -> None:
        """Take both marks away."""
        self.mark_in = self.mark_out = None
        self.changed.emit()

    def play_marked(self) -> None:
        """Play from the in mark to the out mark."""
        if self.mark_in is not None and self.mark_out is not None:
            self.seek(self.mark_in)
            self.play()
            self._stop_at = self.mark_out

    def _start(self, channels: tuple[Channel, ...]) -> None:
        if channels is not self._channels:
            for channel in channels:
                if channel.player is not None:
                    channel.player.close(wait=False)
            return
        over = [each.problem for each in channels if each.problem and _is_over(each.problem)]
        if over:
            self.stopped.emit(over[0])
            return
        starts = [track.starts_at for track in self.shown]
        self._together = put_together(channels, starts, self._projectors.pair)
        if self._together is not None and self._at is not None:
            self._set_sound()
            self._together.set_rate(self.rate)
            self._together.seek(self._at)
            self._set_ahead()
            if self._plays:
                self._together.play()
        self.changed.emit()

    def _set_ahead(self) -> None:
        second = self._channels[1] if len(self._channels) > 1 else None
        if self._together is None or second is None or second.player is None:
            return
        self._together.set_ahead(1 if self._channels[0].player is not None else 0, self.ahead)

    def _set_sound(self) -> None:
        for place, channel in enumerate(self._channels):
            if channel.player is not None:
                channel.player.set_volume(self.volume)
                channel.player.set_muted(self.is_muted or place != self.sound)
        self.changed.emit()

    def _ahead_of(self, place: int) -> float:
        return self.ahead if place == 1 else 0.0

    def _showing(self, place: int) -> Showing:
        channel, track = self._channels[place], self.shown[place]
        moment, ahead = self.moment, timedelta(seconds=self._ahead_of(place))
        if channel.problem is not None:
            return Showing.FAILED
        if channel.player is None or channel.picture is None or moment is None:
            return Showing.LOADING
        told = channel.player.duration
        ends_at = track.starts_at + timedelta(seconds=track.seconds if told is None else told)
        if moment + ahead + _AT_THE_END < track.starts_at:
            return Showing.NOT_YET
        if len(self.shown) > 1 and moment + ahead - _AT_THE_END > ends_at:
            return Showing.OVER
        return Showing.PICTURE

    def _show_picture(self, place: int) -> None:
        channel = self._channels[place] if place < len(self._channels) else None
        if channel is None or channel.picture is None:
            return
        if self._showing(place) is Showing.PICTURE:
            speed = speed_of(self.rate) if self.is_running else Speed.STILL
            self._meter.shown(channel.recording, channel.picture.at, speed)
        self.pictured.emit(place)
        self._tell()

    def _hear(self) -> None:
        if self._together is None:
            return
        self._together.keep_together()
        moment = self._together.moment
        if self._stop_at is not None and moment >= self._stop_at:
            self.pause()
            return
        self.moved.emit(moment)
        self._tell()

    def _lose(self, problem: KnownError) -> None:
        if _is_over(problem):
            self.stopped.emit(problem)
            return
        for place in range(len(self._channels)):
            self.pictured.emit(place)
        self._hear()
        self._tell()

    def _tell(self) -> None:
        """Tell a change once, not with every picture."""
        now = (self.is_running, tuple(self._showing(at) for at in range(len(self._channels))))
        if now != self._last:
            self._last = now
            for place in range(len(self._channels)):
                self.pictured.emit(place)
            self.changed.emit()


def _is_over(problem: KnownError) -> bool:
    return problem.problem in {Problem.GRANT_ENDED, Problem.SESSION_ENDED}
