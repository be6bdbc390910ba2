"""The hatch. It means locked, and nothing else is ever hatched."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_EVERY = 11
"""Along an edge; the lines lie 8 pixels apart."""


def paint_hatch(
    painter: QPainter, place: QRectF, colour: QColor, *, radius: float = 5, width: float = 1
) -> None:
    """Paint diagonal lines, 8 pixels apart, into a rounded place."""
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(place, radius, radius)
    painter.setClipPath(path)
    painter.setPen(QPen(colour, width))
    height = place.height()
    left = place.left() - height
    while left < place.right():
        painter.drawLine(QLineF(left, place.bottom(), left + height, place.top()))
        left += _EVERY
    painter.restore()
