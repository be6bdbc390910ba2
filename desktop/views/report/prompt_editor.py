"""One prompt of the narrative with its own labelled editor."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.views.report.narrative_edit import NarrativeEdit
from desktop.views.report.spelling_marks import SpellingMarks
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.text import Text

_INDENT = 12
_GAP = 8


class PromptEditor(QWidget):
    """A prompt, what kind of thing belongs there, and the words.

    `written` comes with every change that a person makes, never with `show_words`.
    """

    written = Signal(str)

    def __init__(
        self,
        title: str,
        hint: str = "",
        *,
        required: bool = False,
        spelling: SpellingMarks | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._required, self._hint_words = required, hint
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._label = Text(title, TypeSize.BODY, Colour.ACCENT_TEXT, strong=True)
        self._hint = Text(hint, TypeSize.SMALL, Colour.TEXT3)
        self._error = MarkedLine(
            Icon.TRIANGLE_ALERT, "", Colour.WARN, colour=Colour.WARN, size=TypeSize.SMALL
        )
        self._error.hide()
        self.edit = NarrativeEdit()
        self.edit.setPlaceholderText(
            self.tr("In your own words")
            if required
            else self.tr("Empty if there is nothing to say")
        )
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(_INDENT, 0, _INDENT, 0)
        self._head.setSpacing(0)
        self._head.addWidget(self._label)
        self._head.addWidget(self._hint, 1)
        column.addLayout(self._head)
        self._hint.setVisible(bool(hint))
        self._error.setContentsMargins(_INDENT, 0, _INDENT, _GAP)
        column.addWidget(self.edit)
        column.addWidget(self._error)
        self._label.setBuddy(self.edit)
        self._quiet = False
        self.edit.textChanged.connect(self._typed)
        if spelling is not None:
            spelling.mark(self.edit)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the hint beside the prompt where both fit on one line, else below."""
        super().resizeEvent(event)
        label, hint = self._label.fontMetrics(), self._hint.fontMetrics()
        needed = label.horizontalAdvance(self.title) + hint.horizontalAdvance(self._hint_words)
        fits = needed + 2 * _INDENT + _GAP <= self.width()
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
        self._head.setSpacing(_GAP if fits else 0)
        self._label.setWordWrap(not fits)

    def words(self) -> str:
        """What was written."""
        return self.edit.toPlainText()

    def show_words(self, words: str) -> None:
        """Show words, as a draft holds them; the cursor stays where nothing changed."""
        if words == self.words():
            return
        self._quiet = True
        self.edit.setPlainText(words)
        self._quiet = False

    def show_error(self, error: str) -> None:
        """Say below the editor what is missing, or take that back with an empty text."""
        self._error.words.setText(error)
        self._error.setVisible(bool(error))
        self._tell()

    def _typed(self) -> None:
        if not self._quiet:
            self.written.emit(self.words())

    def _tell(self) -> None:
        self.edit.setAccessibleName(self.title)
        required = self.tr("Required.") if self._required else ""
        error = self._error.words.text()
        said = (f"{error}." if error else "", required, self._hint_words)
        self.edit.setAccessibleDescription(" ".join(filter(None, said)))
