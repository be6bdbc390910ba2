"""One line of words that may be too long for its place."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize
from desktop.views.widgets.lettering import (
    LEFT,
    looks_changed,
    paint_words,
    painter_of,
    width_of,
)

_SHORTEST = 6
"""So many letters are always shown."""


class ElidedLabel(QLabel):
    """Shortens what does not fit with a dot-dot-dot.

    Its tooltip then shows all; a screen reader always gets all.
    """

    def __init__(
        self,
        words: str = "",
        size: TypeSize = TypeSize.BODY,
        colour: Colour = Colour.TEXT,
        *,
        strong: bool = False,
        align: Qt.AlignmentFlag = LEFT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._size, self._colour, self._align = size, colour, align
        self._weight = SEMIBOLD if strong else size.weight
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Show other words."""
        if words != self.text():
            self.setText(words)
            self._tell_whole()

    def set_colour(self, colour: Colour) -> None:
        """Show the words in another colour."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = width_of(self.text(), theme.font(self._size, self._weight))
        return QSize(width, theme.line(self._size))

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        shortest = width_of(self.text()[:_SHORTEST] + "…", theme.font(self._size, self._weight))
        return QSize(min(shortest, self.sizeHint().width()), theme.line(self._size))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()
            self._tell_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        colour = theme.colour(self._colour if self.isEnabled() else Colour.TEXT3)
        font = theme.font(self._size, self._weight)
        paint_words(painter_of(self), self.text(), QRectF(self.rect()), font, colour, self._align)

    def _tell_whole(self) -> None:
        self.setToolTip(self.text() if self.width() < self.sizeHint().width() else "")
