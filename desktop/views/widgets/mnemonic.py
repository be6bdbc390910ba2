"""Words with a letter that is underlined, because Alt and that letter press the control."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from desktop.views.widgets.lettering import LEFT


def without_mnemonic(words: str) -> str:
    """Return the words as they are read: "&&" is an ampersand, "&" marks the next letter."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def paint_mnemonic(
    painter: QPainter,
    words: str,
    place: QRectF,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Paint one line of words with the marked letter underlined; shortened where it is too long."""
    mnemonic = Qt.TextFlag.TextShowMnemonic
    room = int(place.width() + 0.5)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room, mnemonic)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(place, align | Qt.TextFlag.TextSingleLine | mnemonic, shown)
