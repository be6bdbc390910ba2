"""Titles of pages and of their parts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.text import Text


class PageTitle(Text):
    """The title of a page. It takes the focus on arrival, so that it is read out first."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, TypeSize.TITLE2, wraps=False, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class SectionTitle(Text):
    """The title of a card or of another part of a page."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, TypeSize.TITLE3, parent=parent)


class FieldLabel(Text):
    """What stands over a field or over a group of chips."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, TypeSize.SMALL, Colour.TEXT2, parent=parent)
