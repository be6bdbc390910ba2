"""The mark of Firsthand: two lines of writing, then a dot; the report before the recording."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.lettering import paint_box, painter_of

_SIDE = 26
# On a grid of 26: two lines (left, top, width, height) and the dot.
_LINES = ((6, 7, 14, 3), (6, 12, 9, 3))
_DOT = (6, 17, 3.4, 3.4)


class Mark(QWidget):
    """Paints the mark, 26 pixels at every text size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        paint_box(painter, QRectF(self.rect()), theme.colour(Colour.ACCENT), None, radius=6)
        ink = theme.colour(Colour.ON_ACCENT)
        for left, top, width, height in (*_LINES, _DOT):
            paint_box(painter, QRectF(left, top, width, height), ink, None, radius=1.7)
