"""Words on the screen."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.lettering import looks_changed

_MEASURE = 78
"""So many letters stand on a line that is easy to read."""


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
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for one line, or for lines of readable length; QLabel would ask for narrow ones."""
        whole = super().sizeHint()
        if not self.wordWrap():
            return whole
        self.ensurePolished()
        longest = max(self.text().splitlines() or [""], key=len)
        room = self.fontMetrics().averageCharWidth() * _MEASURE
        width = min(self.fontMetrics().horizontalAdvance(longest) + 2, room)
        return QSize(width, self.heightForWidth(width))

    def set_colour(self, colour: Colour) -> None:
        """Show the words in another colour."""
        self._look("tone", colour.value)

    def set_size(self, size: TypeSize) -> None:
        """Show the words in another size."""
        self._look("type", size.name.lower())

    def _look(self, name: str, value: str) -> None:
        if self.property(name) == value:
            return
        self.setProperty(name, value)
        self.style().unpolish(self)
        self.style().polish(self)


class ReadingText(Text):
    """Words to be read at length: however wide the page is, no line is longer than reads well."""

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self._longest()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.setMaximumWidth(self._longest())

    def _longest(self) -> int:
        self.ensurePolished()
        return self.fontMetrics().averageCharWidth() * _MEASURE
