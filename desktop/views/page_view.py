"""What every page of the window offers to the frame around it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.views.widgets.key_sheet import KeyGroup


class PageView(QWidget):
    """A page. It is made when it is opened and deleted when it is left."""

    @property
    def page_title(self) -> str:
        """The page's name, for the window's title and for readers."""
        return self.accessibleName()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        """The keys that work on this page, for the key sheet."""
        return ()

    def focus_first(self) -> None:
        """Put the focus where a person begins on this page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Hear that the page is about to go; what was being written must be kept now."""
