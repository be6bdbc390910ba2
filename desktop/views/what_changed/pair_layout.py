"""Where a pair of sentences stands in its row, and the lines that it is broken into."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop.domain.changed_words import Stretch
from desktop.domain.report_difference import Change
from desktop.presenters.what_changed_state import Pair
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize

PADDING = 16
_ABOVE = 12
_MARK = 150
_LEAST = 60
_MARK_LINES = 2
_MARK_OF_WIDTH = 0.22


class PairColumns(NamedTuple):
    """The widths of the three columns of a row, in pixels."""

    before: int
    mark: int
    after: int


def columns_of(width: int) -> PairColumns:
    """How a row of this width is shared out: both texts alike, what lies between as it needs."""
    mark = min(current_theme().scaled(_MARK), int(width * _MARK_OF_WIDTH))
    before = (width - mark) // 2
    return PairColumns(before, mark, width - mark - before)


class _Words:
    """Words broken into lines of a width."""

    def __init__(
        self, words: str, width: int, size: TypeSize, stretches: Iterable[QTextLayout.FormatRange]
    ) -> None:
        theme = current_theme()
        self._line = theme.line(size)
        self._layout = QTextLayout(words, theme.font(size))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([*stretches])
        self.height = 0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height + (self._line - line.height()) / 2))
            self.height += self._line
        self._layout.endLayout()

    def paint(self, painter: QPainter, left: float, top: float, colour: Colour) -> None:
        painter.setPen(current_theme().colour(colour))
        self._layout.draw(painter, QPointF(left, top))


class PairLayout:
    """One pair, laid out for a width."""

    def __init__(self, pair: Pair, absent: tuple[str, str], width: int) -> None:
        self.pair = pair
        self.columns = columns_of(width)
        before, after = absent
        self._title = (
            _Words(pair.title, self._room(self.columns.before), TypeSize.SMALL, ())
            if pair.title
            else None
        )
        self._before = self._side(pair.before, before, self.columns.before, _first_looks(pair))
        self._after = self._side(pair.after, after, self.columns.after, _later_looks(pair))

    @property
    def height(self) -> int:
        """How high its row is."""
        theme = current_theme()
        title = 0 if self._title is None else self._title.height
        words = title + max(self._before.height, self._after.height)
        marks = _MARK_LINES * theme.line(TypeSize.SMALL) + theme.scaled(4)
        return max(theme.scaled(_LEAST), words + 2 * _ABOVE, marks + 2 * _ABOVE)

    def paint_texts(self, painter: QPainter, place: QRectF) -> None:
        """Paint both sides; grounds, lines and what lies between are the row's."""
        top = place.top() + _ABOVE
        after = place.left() + self.columns.before + self.columns.mark + PADDING
        if self._title is not None:
            self._title.paint(painter, place.left() + PADDING, top, Colour.TEXT2)
            top += self._title.height
        same = self.pair.change is Change.SAME
        for words, left, told in (
            (self._before, place.left() + PADDING, self.pair.before),
            (self._after, after, self.pair.after),
        ):
            words.paint(painter, left, top, Colour.TEXT2 if same or told is None else Colour.TEXT)

    def _side(
        self, told: str | None, absent: str, width: int, looks: list[QTextLayout.FormatRange]
    ) -> _Words:
        size = TypeSize.READING
        if told is None:
            return _Words(absent, self._room(width), TypeSize.BODY, ())
        return _Words(told, self._room(width), size, looks)

    def _room(self, width: int) -> int:
        return max(1, width - 2 * PADDING)


def _first_looks(pair: Pair) -> list[QTextLayout.FormatRange]:
    line = QTextCharFormat.UnderlineStyle
    if pair.change is Change.WITHDRAWN:
        whole = ((0, len(pair.before or "")),)
        return _underlined(whole, Colour.TEXT2, line.DashUnderline)
    return _underlined(pair.differs_before, Colour.TEXT2, line.SingleUnderline)


def _later_looks(pair: Pair) -> list[QTextLayout.FormatRange]:
    line = QTextCharFormat.UnderlineStyle.SingleUnderline
    if pair.change is Change.ADDED:
        return _underlined(((0, len(pair.after or "")),), Colour.AFTER, line)
    return _underlined(pair.differs_after, Colour.AFTER, line)


def _underlined(
    stretches: Iterable[Stretch], colour: Colour, line: QTextCharFormat.UnderlineStyle
) -> list[QTextLayout.FormatRange]:
    """What differs is bold and underlined, so that no colour alone says it."""
    look = QTextCharFormat()
    look.setFont(current_theme().font(TypeSize.READING, SEMIBOLD))
    look.setUnderlineStyle(line)
    look.setUnderlineColor(current_theme().colour(colour))
    found = []
    for start, end in stretches:
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, end - start, look
        found.append(part)
    return found
