"""A marker on the time line: a diamond with its number."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from desktop.presenters.review_markers import MarkerLine
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize
from desktop.views.widgets.lettering import CENTRE, paint_words

_OVER = 4
"""Pixels by which a number of three digits may stand out of its diamond."""


def paint_diamond(painter: QPainter, box: QRectF, line: MarkerLine) -> None:
    """Fill a box with a marker's diamond; one's own is blue, another's is gray."""
    theme = current_theme()
    ink = theme.colour(Colour.ACCENT_TEXT if line.is_own else Colour.TEXT2)
    middle = box.center()
    corners = (
        QPointF(middle.x(), box.top()),
        QPointF(box.right(), middle.y()),
        QPointF(middle.x(), box.bottom()),
        QPointF(box.left(), middle.y()),
    )
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(theme.colour(Colour.SURFACE))
    painter.drawPolygon(QPolygonF(corners))
    place = box.adjusted(-_OVER, 0, _OVER, 0)
    font = theme.font(TypeSize.CAPTION, SEMIBOLD)
    paint_words(painter, str(line.number), place, font, ink, CENTRE)
