"""Tick boxes and radio marks with words of any length."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon, paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.lettering import looks_changed, paint_box, painter_of

TICK = 22
RADIO = 20
_GAP = 12
_ROW = 44
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


def paint_tick(painter: QPainter, place: QRectF, *, checked: bool) -> None:
    """Paint the box of a tick into a square place."""
    theme = current_theme()
    if not checked:
        ground, edge = theme.colour(Colour.INSET), theme.colour(Colour.EDGE)
        paint_box(painter, place, ground, edge, radius=4)
        return
    accent = theme.colour(Colour.ACCENT)
    paint_box(painter, place, accent, accent, radius=4)
    inner = place.adjusted(3, 3, -3, -3)
    paint_icon(painter, Icon.CHECK, inner, theme.colour(Colour.ON_ACCENT))


def paint_radio(painter: QPainter, place: QRectF, *, checked: bool) -> None:
    """Paint the circle of a choice into a square place."""
    theme = current_theme()
    edge = theme.colour(Colour.ACCENT_TEXT if checked else Colour.EDGE)
    width = 2 if checked else 1
    radius = place.width() / 2
    paint_box(painter, place, theme.colour(Colour.INSET), edge, radius=radius, width=width)
    if checked:
        dot = QRectF(0, 0, place.width() * 0.4, place.height() * 0.4)
        dot.moveCenter(place.center())
        paint_box(painter, dot, edge, None, radius=dot.width() / 2)


class TickBox(QCheckBox):
    """A tick box whose words wrap; the whole row of at least 44 pixels is the target."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = theme.metrics(TypeSize.BODY).horizontalAdvance(self.text()) + 2
        width = self._indent() + min(words, theme.scaled(420))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._indent() + current_theme().scaled(120)
        return QSize(min(width, self.sizeHint().width()), current_theme().grown(_ROW))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(current_theme().grown(_ROW), int(self._words(width).height()) + 8)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        side = theme.scaled(TICK)
        words = self._words(self.width())
        top = (self.height() - words.height()) / 2
        line = theme.line(TypeSize.BODY)
        box = QRectF(1, top + (min(line, words.height()) - side) / 2, side, side)
        paint_tick(painter, box, checked=self.isChecked())
        painter.setFont(theme.font(TypeSize.BODY))
        painter.setPen(self._ink())
        painter.drawText(words.translated(0, top), _WRAP, self.text())

    def _ink(self) -> QColor:
        return current_theme().colour(Colour.TEXT if self.isEnabled() else Colour.TEXT3)

    def _indent(self) -> int:
        return current_theme().scaled(TICK) + 1 + _GAP

    def _words(self, width: int) -> QRectF:
        """Where the words lie in a box of that width, from the top."""
        metrics: QFontMetrics = current_theme().metrics(TypeSize.BODY)
        left = self._indent()
        room = max(1, width - left)
        return QRectF(metrics.boundingRect(left, 0, room, 10_000, int(_WRAP), self.text())).united(
            QRectF(left, 0, room, 1)
        )
