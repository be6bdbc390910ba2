"""Words on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.type_sizes import TypeSize


class Text(QLabel):
    """Words of one size and colour. Words are shown as they are: never read as HTML.

    Long words wrap; with `wraps=False` they stay on one line that is never cut.
    """

    def __init__(
        self,
        words: str = "",
        size: TypeSize = TypeSize.BODY,
        colour: Colour = Colour.TEXT,
        *,
        strong: bool = False,
        wraps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("type", size.name.lower())
        self.setProperty("tone", colour.value)
        self.setProperty("strong", strong)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_colour(self, colour: Colour) -> None:
        """Show the words in another colour."""
        if self.property("tone") == colour.value:
            return
        self.setProperty("tone", colour.value)
        self.style().unpolish(self)
        self.style().polish(self)
