"""Keys of the keyboard, painted as caps, and the hints under a page."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.lettering import CENTRE, paint_box, paint_words, painter_of, width_of
from desktop.views.widgets.text import Text

_PADDING = 6


def cap_size(key: str) -> QSize:
    """How large the cap of a key is."""
    theme = current_theme()
    height = theme.line(TypeSize.KEY) + 4
    return QSize(max(height, width_of(key, theme.font(TypeSize.KEY)) + 2 * _PADDING), height)


def paint_cap(painter: QPainter, key: str, place: QRectF) -> None:
    """Paint the cap of a key into the middle of a place."""
    theme = current_theme()
    size = cap_size(key)
    cap = QRectF(0, 0, size.width(), size.height())
    cap.moveCenter(place.center())
    paint_box(painter, cap, theme.colour(Colour.SURFACE), theme.colour(Colour.EDGE), radius=4)
    paint_words(painter, key, cap, theme.font(TypeSize.KEY), theme.colour(Colour.TEXT2), CENTRE)


class KeyCap(QLabel):
    """One key, or keys pressed together, such as "Ctrl K"."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return cap_size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_cap(painter_of(self), self.text(), QRectF(self.rect()))


class KeyHint(QWidget):
    """What a key does, and the key."""

    def __init__(self, words: str, *keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Text(words, TypeSize.SMALL, Colour.TEXT3, wraps=False))
        for key in keys:
            row.addWidget(KeyCap(key))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
