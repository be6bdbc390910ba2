"""The steps of the founding in a column: which are done, which is now, which come."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.presenters.founding_state import COURSE, FoundingStep
from desktop.views.founding.founding_sentences import step_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Card
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.text import Text


class StepList(Card):
    """To be read; the steps are gone through by their own buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A new station"), scrolls=True, parent=parent)
        self._rows = {step: _StepRow(step_words(step)) for step in COURSE}
        for row in self._rows.values():
            self.body.addWidget(row)
        self.body.addStretch(1)
        self.allow_one_line()

    def show_step(self, step: FoundingStep) -> None:
        """Mark a step as the one that is shown; before the first and after the last none is."""
        made = step is FoundingStep.MADE
        now = COURSE.index(step) if step in COURSE else len(COURSE) if made else -1
        for at, row in enumerate(self._rows.values()):
            row.show_place(at - now)


class _StepRow(QWidget):
    """Icon, words and a word for where it stands."""

    def __init__(self, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._mark = IconMark(Icon.CIRCLE, Colour.TEXT3, 18)
        self._words = Text(words)
        self._standing = Text("", TypeSize.CAPTION, Colour.TEXT3, wraps=False)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(self._standing)
        self._name = words

    def show_place(self, from_now: int) -> None:
        """Before the step that is shown (done), at it, or after it."""
        if from_now < 0:
            icon, ink, colour, standing = Icon.CHECK, Colour.OK, Colour.TEXT2, self.tr("Done")
        elif from_now == 0:
            icon, ink, colour, standing = (
                Icon.ARROW_RIGHT,
                Colour.ACCENT_TEXT,
                Colour.TEXT,
                self.tr("Now"),
            )
        else:
            icon, ink, colour, standing = Icon.CIRCLE, Colour.TEXT3, Colour.TEXT3, ""
        self._mark.show_icon(icon, ink)
        self._words.set_colour(colour)
        self._standing.setText(standing)
        self._standing.setVisible(bool(standing))
        self._words.setAccessibleName(f"{self._name}. {standing}" if standing else self._name)
