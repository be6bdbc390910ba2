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
        super().__init__(parent=parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconMark(icon, Colour.TEXT3, 28), 0, centre)
        self._headline = Text("", TypeSize.TITLE3)
        self._details = Text("", TypeSize.BODY, Colour.TEXT2)
        for words in (self._headline, self._details):
            words.setAlignment(centre)
            column.addWidget(words)
        if action is not None:
            column.addSpacing(4)
            column.addWidget(action, 0, centre)
        column.addStretch()
        self.show_words(headline, details)

    def show_words(self, headline: str, details: str = "") -> None:
        """Say something else."""
        self._headline.setText(headline)
        self._details.setText(details)
        self._details.setVisible(bool(details))
        self.setAccessibleName(" ".join(part for part in (headline, details) if part))
