"""The time axis: calls, recordings and incidents of a shift on one scale."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import MEDIUM, TypeSize
from desktop.views.widgets.card import Group
from desktop.views.widgets.hatch import paint_hatch
from desktop.views.widgets.lettering import (
    CENTRE,
    looks_changed,
    paint_box,
    paint_words,
    painter_of,
    width_of,
)

_LEAST_BAR = 14
_LANE_GAP = 10
_BETWEEN_TICKS = 90
_ALONG = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}
_MINUTES = (5, 10, 15, 30, 60, 120, 180, 360, 720, 1440)


class BarLook(Enum):
    """What a bar is: (ground, border, hatched, dashed)."""

    CALL = (Colour.RAISED, Colour.EDGE, False, False)
    CALL_WITHOUT_RECORDING = (None, Colour.WARN, False, True)
    LOCKED = (Colour.LOCKED_TINT, Colour.LOCKED, True, False)
    LOCKED_UNTAGGED = (Colour.LOCKED_TINT, Colour.WARN, True, False)
    OPEN = (Colour.OK_TINT, Colour.OK, False, False)
    COPYING = (Colour.ACCENT_TINT, Colour.ACCENT_TEXT, False, False)


@dataclass(frozen=True)
class AxisBar:
    """One call or recording. `name` is the sentence that is read when the bar is reached.

    `words` stand on the bar; where they don't fit, `short` does.
    """

    key: str
    lane: int
    start: datetime
    end: datetime
    look: BarLook
    name: str
    words: str = ""
    short: str = ""


@dataclass(frozen=True)
class AxisBox:
    """A frame around what belongs together: an incident, or the proposal of one."""

    key: str
    start: datetime
    end: datetime
    chosen: bool = False


@dataclass(frozen=True)
class AxisFacts:
    """All that an axis shows, from `start` to `end`. Times are shown as they are given."""

    start: datetime
    end: datetime
    lanes: tuple[str, ...]
    bars: tuple[AxisBar, ...] = ()
    boxes: tuple[AxisBox, ...] = ()
    now: datetime | None = None
    due: datetime | None = None


class Bar(QPushButton):
    """One bar; a button, so that a reader and the keyboard can reach it."""

    def __init__(self, bar: AxisBar, axis: "TimeAxis") -> None:
        super().__init__(bar.words, axis)
        self.bar = bar
        self.setAccessibleName(bar.name)
        self.setToolTip(bar.name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def sizeHint(self) -> QSize:
        """The axis says how wide a bar is; words that don't fit are left to its tooltip."""
        return QSize(_LEAST_BAR, current_theme().line(TypeSize.CAPTION))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        ground, border, hatched, dashed = self.bar.look.value
        place = QRectF(self.rect())
        paint_box(
            painter,
            place,
            theme.colour(ground) if ground else None,
            theme.colour(border),
            radius=3,
            width=1.5,
            dashed=dashed,
        )
        if hatched:
            inside = place.adjusted(1.5, 1.5, -1.5, -1.5)
            paint_hatch(painter, inside, theme.colour(Colour.EDGE), radius=2, width=1.4)
        font = theme.font(TypeSize.CAPTION)
        ink = theme.colour(Colour.WARN if dashed else Colour.TEXT)
        paint_words(painter, self.fitting_words(), place, font, ink, CENTRE)

    def fitting_words(self) -> str:
        """What there is room for on the bar: the words, the short ones, or none."""
        font, room = current_theme().font(TypeSize.CAPTION), self.width() - 2
        each = (self.bar.words, self.bar.short)
        return next((words for words in each if words and width_of(words, font) <= room), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the axis; a button would go to its neighbour on the page."""
        if event.key() in _ALONG:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        axis = self.parent()
        if isinstance(axis, TimeAxis):
            axis.reached.emit(self.bar.key)


class TimeAxis(Group):
    """Bars in lanes on one scale. Tab reaches one bar; arrows, Home and End go along them.

    `reached` tells the key of a bar that got the focus, `chosen` of one that was pressed.
    """

    reached = Signal(str)
    chosen = Signal(str)

    def __init__(self, name: str, facts: AxisFacts, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._facts = facts
        self._bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_facts(facts)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars as they stand, in the order of their times."""
        return tuple(self._bars)

    def show_facts(self, facts: AxisFacts) -> None:
        """Show these bars; the focus stays on the bar that had it, where that is still there."""
        held = next((bar.bar.key for bar in self._bars if bar.hasFocus()), None)
        for gone in self._bars:
            gone.hide()
            gone.deleteLater()
        self._facts = facts
        ordered = sorted(facts.bars, key=lambda bar: (bar.start, bar.lane))
        self._bars = [Bar(bar, self) for bar in ordered]
        for bar in self._bars:
            bar.clicked.connect(lambda _=False, key=bar.bar.key: self.chosen.emit(key))
            bar.show()
            if bar.bar.key == held:
                bar.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stop_at(held)
        self._place_bars()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lanes = max(1, len(self._facts.lanes))
        return QSize(800, self._head() + lanes * self._lane() + _LANE_GAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._left() + 240, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()
            self._place_bars()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_bars()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((i for i, bar in enumerate(self._bars) if bar.hasFocus()), None)
        last = len(self._bars) - 1
        if at is None:
            super().keyPressEvent(event)
            return
        goes = {
            Qt.Key.Key_Left: max(0, at - 1),
            Qt.Key.Key_Right: min(last, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        to = goes.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
            return
        self._stop_at(self._bars[to].bar.key)
        self._bars[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        self._paint_ground(painter)
        self._paint_lines(painter)
        self._paint_boxes(painter)

    def _stop_at(self, key: str | None) -> None:
        """Let Tab stop at one bar only: at this one, or at the first."""
        keys = [bar.bar.key for bar in self._bars]
        stop = key if key in keys else keys[0] if keys else None
        for bar in self._bars:
            stops = bar.bar.key == stop
            bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = current_theme()
        font = theme.font(TypeSize.CAPTION)
        well = QRectF(self._left(), self._head(), self._across(), self.height() - self._head())
        paint_box(painter, well, theme.colour(Colour.INSET), None, radius=3)
        for number, words in enumerate(self._facts.lanes):
            top = self._head() + number * self._lane() + _LANE_GAP
            place = QRectF(0, top, self._left() - 8, self._lane() - _LANE_GAP)
            paint_words(painter, words, place, font, theme.colour(Colour.TEXT3))
        for tick in self.ticks():
            x = self._x(tick)
            line = QRectF(round(x), self._head(), 1, well.height())
            painter.fillRect(line, theme.colour(Colour.LINE))
            words = tick.strftime("%H:%M")
            half = width_of(words, font) / 2 + 1
            place = QRectF(x - half, 0, 2 * half, self._head() - 4)
            paint_words(painter, words, place, font, theme.colour(Colour.TEXT3), CENTRE)

    def _paint_lines(self, painter: QPainter) -> None:
        theme = current_theme()
        head, foot = self._head(), self.height()
        if self._facts.now is not None:
            x, ink = self._x(self._facts.now), theme.colour(Colour.ACCENT_TEXT)
            painter.fillRect(QRectF(x - 1, head, 2, foot - head), ink)
            self._paint_beside(painter, self.tr("now"), ink, x, head + 2, self._facts.due)
        if self._facts.due is not None:
            x, ink = self._x(self._facts.due), theme.colour(Colour.WARN)
            painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, head), QPointF(x, foot))
            words = self._facts.due.strftime("%H:%M")
            top = foot - theme.line(TypeSize.CAPTION) - 2
            self._paint_beside(painter, words, ink, x, top, self._facts.now)

    def _paint_beside(
        self,
        painter: QPainter,
        words: str,
        ink: QColor,
        x: float,
        top: float,
        other: datetime | None,
    ) -> None:
        """Paint words at the right of an upright line, or at its left where there is no room.

        There is none where the window ends, or where the other line would cross the words.
        """
        theme = current_theme()
        font = theme.font(TypeSize.CAPTION, MEDIUM)
        wide = width_of(words, font)
        crossed = other is not None and x < self._x(other) < x + 12 + wide
        beside = x + 6 + wide <= self.width() and not crossed
        left = x + 6 if beside else x - 6 - wide
        place = QRectF(left, top, wide, theme.line(TypeSize.CAPTION))
        paint_box(painter, place, theme.colour(Colour.INSET), None, radius=3)
        paint_words(painter, words, place, font, ink)

    def _paint_boxes(self, painter: QPainter) -> None:
        theme = current_theme()
        top, high = self._head() + 3, self.height() - self._head() - 6
        for box in self._facts.boxes:
            left, right = self._x(box.start) - 5, self._x(box.end) + 5
            place = QRectF(left, top, max(right - left, 20), high)
            edge = theme.colour(Colour.ACCENT_TEXT if box.chosen else Colour.EDGE)
            paint_box(painter, place, None, edge, radius=6, width=2 if box.chosen else 1)

    def _place_bars(self) -> None:
        for bar in self._bars:
            left = self._x(bar.bar.start)
            wide = max(_LEAST_BAR, round(self._x(bar.bar.end) - left))
            top = self._head() + bar.bar.lane * self._lane() + _LANE_GAP
            bar.setGeometry(QRect(round(left), top, wide, self._lane() - _LANE_GAP))

    def _head(self) -> int:
        return current_theme().line(TypeSize.CAPTION) + 10

    def _lane(self) -> int:
        return current_theme().line(TypeSize.CAPTION) + 10 + _LANE_GAP

    def _left(self) -> int:
        font = current_theme().font(TypeSize.CAPTION)
        return max((width_of(words, font) for words in self._facts.lanes), default=0) + 24

    def _margin(self) -> int:
        """Room at both ends, so that the first and the last time are not cut."""
        return width_of("00:00", current_theme().font(TypeSize.CAPTION)) // 2 + 2

    def _across(self) -> float:
        return max(1.0, float(self.width() - self._left()))

    def _x(self, moment: datetime) -> float:
        span = (self._facts.end - self._facts.start).total_seconds() or 1.0
        part = (moment - self._facts.start).total_seconds() / span
        room = self._across() - 2 * self._margin()
        return self._left() + self._margin() + room * min(1.0, max(0.0, part))

    def ticks(self) -> list[datetime]:
        """Return the times at the head of the axis: round, and as far apart as they need."""
        start, end = self._facts.start, self._facts.end
        span = (end - start).total_seconds() / 60 or 1.0
        room = self._across() / (_BETWEEN_TICKS * current_theme().scale.factor)
        every = next((m for m in _MINUTES if span / m <= max(1.0, room)), _MINUTES[-1])
        midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
        first = -(-(start - midnight) // timedelta(minutes=every))
        found = []
        tick = midnight + first * timedelta(minutes=every)
        while tick <= end:
            found.append(tick)
            tick += timedelta(minutes=every)
        return found
