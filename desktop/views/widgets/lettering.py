"""Painting shapes and words in the theme's colours and sizes."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

_LOOKS = {
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.EnabledChange,
}
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def looks_changed(event: QEvent) -> bool:
    """Tell whether a change event may change what a widget paints or how large it wants to be."""
    return event.type() in _LOOKS


def width_of(words: str, font: QFont) -> int:
    """The width of one line of words, in pixels, rounded up."""
    return int(QFontMetricsF(font).horizontalAdvance(words)) + 1 if words else 0


def paint_words(
    painter: QPainter,
    words: str,
    place: QRectF,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> bool:
    """Paint one line of words, shortened with a dot-dot-dot; returns whether it had to be."""
    room = int(place.width() + 0.5)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(place, align | Qt.TextFlag.TextSingleLine, shown)
    return shown != words


def paint_box(
    painter: QPainter,
    place: QRectF,
    ground: QColor | None,
    border: QColor | None,
    *,
    radius: float = 6,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """Paint a rounded box whose border lies wholly inside of `place`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(place, radius, radius)
    else:
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        pen = QPen(border, width, style)
        if dashed:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        half = width / 2
        painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def painter_of(widget: QWidget) -> QPainter:
    """Begin to paint a widget, with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter
