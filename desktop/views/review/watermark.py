"""Who views, when and where: painted over every picture, so that a filmed screen tells it."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.lettering import width_of

_ANGLE = -16
_LIGHT, _DARK = QColor(255, 255, 255, 43), QColor(0, 0, 0, 43)
_BETWEEN_LINES = 4.2
_BETWEEN_WORDS = 3.0


def watermark_words(lines: tuple[str, ...], now: datetime) -> str:
    """One line of everything: "4412 · T2 · Station 3 · 20 Nov 2026 15:48"."""
    return " · ".join((*lines[:1], f"{now:%d %b %Y %H:%M}", *lines[1:]))


def paint_watermark(painter: QPainter, place: QRectF, words: str) -> None:
    """Cover a place with the words; light letters with a dark edge show on any picture."""
    if not words:
        return
    font: QFont = current_theme().font(TypeSize.SMALL)
    painter.save()
    painter.setClipRect(place)
    painter.translate(place.center())
    painter.rotate(_ANGLE)
    painter.setFont(font)
    across, down = width_of(words, font) + font.pixelSize() * _BETWEEN_WORDS, font.pixelSize()
    reach = (place.width() + place.height()) / 2
    row, top = 0, -reach
    while top < reach:
        left = -reach - (across / 2 if row % 2 else 0)
        while left < reach:
            for colour, shift in ((_DARK, 1.0), (_LIGHT, 0.0)):
                painter.setPen(colour)
                painter.drawText(QPointF(left + shift, top + shift), words)
            left += across
        row, top = row + 1, top + down * _BETWEEN_LINES
    painter.setPen(Qt.PenStyle.NoPen)
    painter.restore()
