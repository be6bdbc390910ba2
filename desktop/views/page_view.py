"""What every page of the window offers to the frame around it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.views.widgets.key_sheet import KeyGroup

ROOMY = 1412
"""From this width on a page has wide margins (screens: 1500 with the rail)."""


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


def page_margins(width: int) -> tuple[int, int, int, int]:
    """The margins of a page of that width: left, top, right, bottom."""
    across, down = (24, 16) if width >= ROOMY else (16, 12)
    return across, down, across, down
