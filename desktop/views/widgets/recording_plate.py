"""Plates that stand for a recording: what may be said of it, and never a picture of it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.presenters.states import State
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize
from desktop.views.widgets.hatch import paint_hatch
from desktop.views.widgets.lettering import (
    LEFT,
    RIGHT,
    looks_changed,
    paint_box,
    paint_words,
    painter_of,
    width_of,
)
from desktop.views.widgets.state_look import STATE_LOOKS

_LEAST_WIDTH = 190
_PADDING = 12
_ICON = 20
_RADIUS = 5


@dataclass(frozen=True)
class RecordingFacts:
    """What a plate says: start ("11:47:31"), length ("31:35"), who wore it, and the camera.

    `name` is the whole sentence for a screen reader, such as "Locked recording, 11:47:31, 31
    minutes 35 seconds, your camera C-0317"; without it the facts are read one by one. `badge` is
    painted for `who` where there is no room for more, and nobody where even that is too much.
    """

    start: str
    length: str
    who: str = ""
    camera: str = ""
    name: str = ""
    badge: str = ""


class _Plate(QLabel):
    """Two lines beside an icon, or one line in a list (`dense`)."""

    state = State.LOCKED

    def __init__(
        self, facts: RecordingFacts, *, dense: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._dense = dense
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_facts(facts)

    def show_facts(self, facts: RecordingFacts) -> None:
        """Say something of another recording."""
        self._facts = facts
        said = (self._word(), facts.start, facts.length, facts.who, facts.camera)
        self.setAccessibleName(facts.name or ", ".join(part for part in said if part))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        around = 2 * _PADDING + theme.scaled(_ICON) + 24
        bold, plain = theme.font(TypeSize.BODY, SEMIBOLD), theme.font(TypeSize.CAPTION)
        facts, second = self._facts, self._second_line(self._facts.who)
        if self._dense:
            words = f"{facts.start}   {facts.length}   {second}"
            inner = width_of(words, bold)
            high = max(38, theme.line(TypeSize.BODY) + 18)
        else:
            upper = width_of(facts.start, bold) + width_of(facts.length, bold)
            lower = width_of(self._second_line(self._facts.who), plain) + width_of(
                facts.camera, plain
            )
            inner = max(upper, lower) + 16
            high = max(58, theme.line(TypeSize.BODY) + theme.line(TypeSize.CAPTION) + 22)
        return QSize(max(_LEAST_WIDTH, around + inner), high)

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(max(_LEAST_WIDTH, theme.scaled(140)), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        place = QRectF(self.rect())
        tone = STATE_LOOKS[self.state].tone
        self._paint_ground(painter, place)
        side = theme.scaled(_ICON)
        icon = QRectF(_PADDING + 2, 0, side, place.height())
        spare = max(3.0, place.height() / 2 - side)
        self._paint_under(painter, icon.adjusted(-6, spare, 6, -spare))
        paint_icon(painter, STATE_LOOKS[self.state].icon, icon, theme.colour(tone.ink))
        words = place.adjusted(icon.right() + 10, 0, -_PADDING, 0)
        if self._dense:
            self._paint_one_line(painter, words)
        else:
            self._paint_two_lines(painter, words)

    def _paint_ground(self, painter: QPainter, place: QRectF) -> None:
        theme = current_theme()
        tone = STATE_LOOKS[self.state].tone
        paint_box(
            painter, place, theme.colour(tone.ground), theme.colour(tone.border), radius=_RADIUS
        )

    def _paint_under(self, painter: QPainter, place: QRectF) -> None:
        """Nothing lies under the words unless a plate is hatched."""

    def _paint_two_lines(self, painter: QPainter, place: QRectF) -> None:
        theme = current_theme()
        bold, plain = theme.font(TypeSize.BODY, SEMIBOLD), theme.font(TypeSize.CAPTION)
        first, second = theme.line(TypeSize.BODY), theme.line(TypeSize.CAPTION)
        text, faint = theme.colour(Colour.TEXT), theme.colour(Colour.TEXT2)
        facts, below = self._facts, self._second_line(self._facts.who)
        top = (place.height() - first - second) / 2
        right = max(width_of(facts.length, bold), width_of(facts.camera, plain))
        ends = QRectF(place.right() - right, top, right, first + second)
        room = place.width() - right - 8
        left = min(room, max(width_of(facts.start, bold), width_of(below, plain)))
        begins = QRectF(place.left(), top, left, first + second)
        for block, upper, lower, align in (
            (begins, facts.start, below, LEFT),
            (ends, facts.length, facts.camera, RIGHT),
        ):
            self._paint_under(painter, block.adjusted(-6, -4, 6, 4))
            paint_words(painter, upper, block.adjusted(0, 0, 0, -second), bold, text, align)
            paint_words(painter, lower, block.adjusted(0, first, 0, 0), plain, faint, align)

    def _paint_one_line(self, painter: QPainter, place: QRectF) -> None:
        theme = current_theme()
        bold, plain = theme.font(TypeSize.BODY, SEMIBOLD), theme.font(TypeSize.SMALL)
        facts = self._facts
        high = theme.line(TypeSize.BODY)
        row = QRectF(place.left(), (place.height() - high) / 2, place.width(), high)
        start, length = width_of(facts.start, bold), width_of(facts.length, plain)
        begins = QRectF(row.left(), row.top(), start + 12 + length, high)
        self._paint_under(painter, begins.adjusted(-6, -4, 6, 4))
        paint_words(painter, facts.start, begins, bold, theme.colour(Colour.TEXT))
        begins.setLeft(begins.left() + start + 12)
        paint_words(painter, facts.length, begins, plain, theme.colour(Colour.TEXT2))
        room = max(0.0, row.right() - begins.right() - 12)
        tellings = map(self._second_line, (facts.who, facts.badge))
        fitting = (words for words in tellings if width_of(words, plain) <= room)
        second = next(fitting, self._word())
        wide = min(room, width_of(second, plain))
        ends = QRectF(row.right() - wide, row.top(), wide, high)
        self._paint_under(painter, ends.adjusted(-6, -4, 6, 4))
        paint_words(painter, second, ends, plain, theme.colour(Colour.TEXT2), RIGHT)

    def _second_line(self, who: str) -> str:
        return " · ".join(part for part in (self._word(), who) if part)

    def _word(self) -> str:
        return STATE_LOOKS[self.state].word


class LockedPlaceholder(_Plate):
    """A recording that is locked: hatch, padlock, the word, its time and its length."""

    state = State.LOCKED

    def _paint_ground(self, painter: QPainter, place: QRectF) -> None:
        super()._paint_ground(painter, place)
        hatched = place.adjusted(1, 1, -1, -1)
        paint_hatch(painter, hatched, current_theme().colour(Colour.HATCH), radius=_RADIUS - 1)

    def _paint_under(self, painter: QPainter, place: QRectF) -> None:
        """Lay a plain plate under the words, so that they never lie on stripes."""
        ground = current_theme().colour(Colour.LOCKED_TINT)
        paint_box(painter, place, ground, None, radius=4)


class OpenPlate(_Plate):
    """A recording that is open to the viewer."""

    state = State.OPEN


class CopyingPlate(_Plate):
    """A recording that is still being copied: no padlock is claimed for it yet."""

    state = State.COPYING

    def __init__(
        self,
        facts: RecordingFacts,
        percent: int,
        *,
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._percent = percent
        super().__init__(facts, dense=dense, parent=parent)

    def _word(self) -> str:
        words = QCoreApplication.translate("State", "Copying, {percent}%")
        return words.format(percent=self._percent)
