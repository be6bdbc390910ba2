"""A line of words beside an icon."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.text import Text


class MarkedLine(QWidget):
    """An icon in its colour, then words that wrap."""

    def __init__(
        self,
        icon: Icon,
        words: str,
        ink: Colour = Colour.TEXT2,
        *,
        colour: Colour = Colour.TEXT2,
        size: TypeSize = TypeSize.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconMark(icon, ink, 18), 0, Qt.AlignmentFlag.AlignTop)
        self.words = Text(words, size, colour)
        row.addWidget(self.words, 1)
