"""What a page or list says when nothing is in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Group
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.text import Text


class EmptyState(Group):
    """An icon, a headline, what will appear here, and perhaps a way on."""

    def __init__(
        self,
        icon: Icon,
        headline: str,
        details: str = "",
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(" ".join(part for part in (headline, details) if part), parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconMark(icon, Colour.TEXT3, 28), 0, centre)
        title = Text(headline, TypeSize.TITLE3)
        title.setAlignment(centre)
        column.addWidget(title)
        if details:
            words = Text(details, TypeSize.BODY, Colour.TEXT2)
            words.setAlignment(centre)
            column.addWidget(words)
        if action is not None:
            column.addSpacing(4)
            column.addWidget(action, 0, centre)
        column.addStretch()
