"""The time line: each camera's recordings, what was viewed of them, the marks, the play head."""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from desktop.domain.spans import Span
from desktop.presenters.review_markers import MarkerLine
from desktop.presenters.review_state import ReviewState
from desktop.presenters.review_tracks import Track
from desktop.views.review import moment_words
from desktop.views.review.marker_diamond import paint_diamond
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import MEDIUM, TypeSize
from desktop.views.widgets.lettering import (
    CENTRE,
    looks_changed,
    paint_box,
    paint_words,
    painter_of,
    width_of,
)
from desktop.wording import printable

_LANE, _BAR, _LEDGER = 44, 28, 9
_MARKER_LANE, _DIAMOND, _REACH = 30, 22, 6
_FOOT = 8
_PADDING = 16
_BETWEEN_TICKS = 96
_SECONDS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21600)
_ONCE = 115
"""How much of the violet is seen where a part was viewed once: 45 %."""
_HEAD = 7


class TimeLine(QSlider):
    """Press or drag to go to a moment; press a marker to go there, another recording to show it.

    A screen reader takes it as a slider whose value is told when playing stands still.
    """

    sought = Signal(object)
    recording_asked = Signal(str)
    marker_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._state: ReviewState | None = None
        self._moment: datetime | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time line"))

    def sizeHint(self) -> QSize:
        lanes = max(1, len(self._lanes()))
        height = self._head() + lanes * self._lane() + self._marker_lane() + _FOOT
        return QSize(600, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def show_state(self, state: ReviewState) -> None:
        """Show the recordings of a stretch."""
        height = self.sizeHint().height()
        self._state = state
        if self.sizeHint().height() != height:
            self.updateGeometry()
        self.show_moment(state.moment, speaks=not state.is_playing)

    def show_moment(self, moment: datetime | None, *, speaks: bool = False) -> None:
        """Put the play head there; where it `speaks`, a screen reader hears the value too."""
        self._moment = moment
        start, end = self._ends()
        if speaks and moment is not None and start is not None and end is not None:
            self.setRange(0, max(1, round((end - start).total_seconds() * 10)))
            self.setValue(round((moment - start).total_seconds() * 10))
            viewed = (f"{camera} {self._viewed(tracks)}" for camera, tracks in self._lanes())
            marked = self._marker_words()
            words = f"{moment_words.exact_clock(moment)}. {'; '.join((*viewed, *marked))}"
            if words != self.accessibleDescription():
                self.setAccessibleDescription(words)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        start, end = self._ends()
        if event.key() == Qt.Key.Key_Home and start is not None:
            self.sought.emit(start)
        elif event.key() == Qt.Key.Key_End and end is not None:
            self.sought.emit(end)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        marker = self.marker_at(event.position())
        if marker is not None:
            self.marker_asked.emit(marker.id)
            return
        other = self._track_at(event.position())
        if other is not None and self._state and not self._state.is_shown(other.recording):
            self.recording_asked.emit(other.recording)
        else:
            self._seek_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        start, end = self._ends()
        if self._state is None or start is None or end is None:
            return
        painter = painter_of(self)
        self._paint_ticks(painter, start, end)
        for number, (camera, tracks) in enumerate(self._lanes()):
            self._paint_lane(painter, number, camera, tracks)
        self._paint_marks(painter, self._state)
        self._paint_head(painter)
        self._paint_markers(painter)

    def _ends(self) -> tuple[datetime | None, datetime | None]:
        state = self._state
        if state is None:
            return None, None
        start, end = state.starts_at, state.ends_at
        if start is not None and end is not None and end <= start:
            end = start + timedelta(seconds=1)
        return start, end

    def _lanes(self) -> tuple[tuple[str, tuple[Track, ...]], ...]:
        lanes: dict[str, tuple[Track, ...]] = {}
        for track in self._state.stretch if self._state else ():
            lanes[track.camera] = (*lanes.get(track.camera, ()), track)
        return tuple(lanes.items())

    def _lane(self) -> int:
        theme = current_theme()
        return max(theme.scaled(_LANE), theme.line(TypeSize.BODY) + theme.line(TypeSize.CAPTION))

    def _head(self) -> int:
        return current_theme().line(TypeSize.CAPTION) + 10

    def _markers(self) -> tuple[MarkerLine, ...]:
        """The markers on the recordings of this stretch."""
        state = self._state
        if state is None:
            return ()
        return tuple(line for line in state.markers if line.track in state.stretch)

    def _marker_words(self) -> tuple[str, ...]:
        count = len(self._markers())
        if not count:
            return ()
        return (self.tr("1 marker") if count == 1 else self.tr("{n} markers").format(n=count),)

    def _marker_lane(self) -> int:
        return current_theme().scaled(_MARKER_LANE) if self._markers() else 0

    def _diamond(self, line: MarkerLine) -> QRectF:
        """The box around a marker's diamond."""
        lane, side = self._marker_lane(), current_theme().scaled(_DIAMOND)
        x = self._x(line.at - timedelta(seconds=self._ahead(line.track)))
        middle = QPointF(x, self._head() + len(self._lanes()) * self._lane() + lane / 2)
        box = QRectF(0, 0, side, side)
        box.moveCenter(middle)
        return box

    def marker_at(self, place: QPointF) -> MarkerLine | None:
        """The marker that is seen at a place; of two that overlap the later one."""
        reach = (-_REACH, -_REACH, _REACH, _REACH)
        found = [
            line for line in self._markers() if self._diamond(line).adjusted(*reach).contains(place)
        ]
        return found[-1] if found else None

    def _room(self) -> QRectF:
        """Where the recordings lie."""
        theme = current_theme()
        label, caption = theme.font(TypeSize.BODY, MEDIUM), theme.font(TypeSize.CAPTION)
        widest = 0
        for camera, tracks in self._lanes():
            owner = width_of(self._owner(tracks[0]), caption)
            wide = width_of(printable(camera), label) + 8 + owner
            widest = max(widest, wide, width_of(self._viewed(tracks), caption))
        left = min(widest + _PADDING, self.width() * 0.4)
        return QRectF(left, self._head(), self.width() - left - _HEAD - 1, self.height() - _FOOT)

    def _owner(self, track: Track) -> str:
        return self.tr("You") if track.is_own else track.wearer

    def _viewed(self, tracks: tuple[Track, ...]) -> str:
        """How much of a camera's recordings was viewed, in words."""
        if self._state is None:
            return ""
        each = [self._state.viewed(track.recording) for track in tracks]
        words = self.tr("viewed {viewed} of {all}").format(
            viewed=moment_words.length(sum(one.seconds for one in each)),
            all=moment_words.length(sum(track.seconds for track in tracks)),
        )
        return f"{words}, {self.tr('part twice')}" if any(one.twice for one in each) else words

    def _x(self, at: datetime) -> float:
        start, end = self._ends()
        if start is None or end is None:
            return 0.0
        room = self._room()
        share = (at - start).total_seconds() / (end - start).total_seconds()
        return room.left() + min(max(share, 0.0), 1.0) * room.width()

    def _seek_to(self, x: float) -> None:
        start, end = self._ends()
        if start is None or end is None:
            return
        room = self._room()
        share = min(max((x - room.left()) / max(1.0, room.width()), 0.0), 1.0)
        self.sought.emit(start + share * (end - start))

    def _bar(self, number: int, track: Track) -> QRectF:
        theme = current_theme()
        lane, ahead = self._lane(), timedelta(seconds=self._ahead(track))
        left = self._x(track.starts_at - ahead)
        wide = max(3.0, self._x(track.ends_at - ahead) - left)
        high = theme.scaled(_BAR)
        return QRectF(left, self._head() + number * lane + (lane - high) / 2, wide, high)

    def _ahead(self, track: Track) -> float:
        pictures = self._state.pictures if self._state else ()
        found = (each.ahead for each in pictures if each.track is track)
        return next(found, 0.0)

    def _track_at(self, place: QPointF) -> Track | None:
        for number, (_, tracks) in enumerate(self._lanes()):
            for track in tracks:
                if self._bar(number, track).contains(place):
                    return track
        return None

    def _paint_ticks(self, painter: QPainter, start: datetime, end: datetime) -> None:
        theme, room = current_theme(), self._room()
        font = theme.font(TypeSize.CAPTION)
        seconds = (end - start).total_seconds()
        most = max(1.0, room.width() / theme.scaled(_BETWEEN_TICKS))
        step = next((each for each in _SECONDS if seconds / each <= most), _SECONDS[-1])
        words = "%H:%M" if step >= 60 else "%H:%M:%S"  # noqa: PLR2004 - seconds of a minute
        day = start.replace(hour=0, minute=0, second=0, microsecond=0)
        first = int((start - day).total_seconds() // step + 1) * step
        at = day + timedelta(seconds=first)
        painter.setPen(QPen(theme.colour(Colour.LINE), 1))
        while at < end:
            x = round(self._x(at)) + 0.5
            painter.setPen(QPen(theme.colour(Colour.LINE), 1))
            painter.drawLine(QPointF(x, self._head()), QPointF(x, self.height() - _FOOT))
            wide = width_of(f"{at:{words}}", font)
            left = min(max(x - wide / 2, room.left()), self.width() - wide)
            place = QRectF(left, 0, wide, self._head() - 4)
            paint_words(painter, f"{at:{words}}", place, font, theme.colour(Colour.TEXT3), CENTRE)
            at += timedelta(seconds=step)

    def _paint_lane(
        self, painter: QPainter, number: int, camera: str, tracks: tuple[Track, ...]
    ) -> None:
        theme = current_theme()
        lane = self._lane()
        label, caption = theme.font(TypeSize.BODY, MEDIUM), theme.font(TypeSize.CAPTION)
        upper, lower = theme.line(TypeSize.BODY), theme.line(TypeSize.CAPTION)
        top = self._head() + number * lane + (lane - upper - lower) / 2
        place = QRectF(0, top, self._room().left() - 8, upper)
        paint_words(painter, printable(camera), place, label, theme.colour(Colour.TEXT))
        place.setLeft(width_of(printable(camera), label) + 8)
        owner = self._owner(tracks[0])
        paint_words(painter, owner, place, caption, theme.colour(Colour.TEXT3))
        under = QRectF(0, top + upper, self._room().left() - 8, lower)
        paint_words(painter, self._viewed(tracks), under, caption, theme.colour(Colour.AFTER))
        for track in tracks:
            self._paint_recording(painter, self._bar(number, track), track)

    def _paint_recording(self, painter: QPainter, bar: QRectF, track: Track) -> None:
        theme, state = current_theme(), self._state
        if state is None:
            return
        shown = state.is_shown(track.recording)
        ground = Colour.ACCENT_TINT if shown else Colour.RAISED
        edge = Colour.ACCENT_TEXT if shown else Colour.EDGE
        paint_box(painter, bar, theme.colour(ground), theme.colour(edge), radius=3)
        viewed = state.viewed(track.recording)
        violet = theme.colour(Colour.AFTER)
        faint = QColor(violet)
        faint.setAlpha(_ONCE)
        high = theme.scaled(_LEDGER)
        strip = QRectF(bar.left() + 1, bar.bottom() - high - 1, bar.width() - 2, high)
        painter.fillRect(strip, theme.colour(Colour.INSET))
        for spans, colour in ((viewed.once, faint), (viewed.twice, violet)):
            for span in spans:
                painter.fillRect(_part(strip, span, track), colour)

    def _paint_marks(self, painter: QPainter, state: ReviewState) -> None:
        theme = current_theme()
        colour = theme.colour(Colour.ACCENT_TEXT)
        top, bottom = self._head() - 2.0, float(self.height() - _FOOT + 2)
        if state.mark_in is not None and state.mark_out is not None:
            tint = QColor(colour)
            tint.setAlpha(48)
            left, right = self._x(state.mark_in), self._x(state.mark_out)
            painter.fillRect(QRectF(left, top, right - left, bottom - top), tint)
        painter.setPen(QPen(colour, 2))
        for at, foot in ((state.mark_in, 5.0), (state.mark_out, -5.0)):
            if at is not None:
                x = self._x(at)
                bracket = [(x + foot, top), (x, top), (x, bottom), (x + foot, bottom)]
                painter.drawPolyline(QPolygonF([QPointF(*point) for point in bracket]))

    def _paint_markers(self, painter: QPainter) -> None:
        theme, lines = current_theme(), self._markers()
        if not lines:
            return
        place = QRectF(0, self._diamond(lines[0]).top(), self._room().left() - 8, 0)
        place.setHeight(self._diamond(lines[0]).height())
        caption = theme.font(TypeSize.CAPTION)
        paint_words(painter, self.tr("Markers"), place, caption, theme.colour(Colour.TEXT3))
        for line in lines:
            paint_diamond(painter, self._diamond(line), line)

    def _paint_head(self, painter: QPainter) -> None:
        if self._moment is None:
            return
        x = self._x(self._moment)
        ink = current_theme().colour(Colour.TEXT)
        painter.setPen(QPen(ink, 2))
        top = float(self._head() - 8)
        painter.drawLine(QPointF(x, top), QPointF(x, self.height() - _FOOT + 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        side = _HEAD - 1.0
        shape = [(x - side, top - 6), (x + side, top - 6), (x + side, top), (x, top + 6)]
        painter.drawPolygon(QPolygonF([QPointF(*p) for p in (*shape, (x - side, top))]))


def _part(strip: QRectF, span: Span, track: Track) -> QRectF:
    """Where a part of a recording lies on its bar."""
    whole = max(track.seconds, 0.001) * 1000
    start, end = (min(max(at / whole, 0.0), 1.0) for at in span)
    left = strip.left() + start * strip.width()
    return QRectF(left, strip.top(), max(1.5, (end - start) * strip.width()), strip.height())
