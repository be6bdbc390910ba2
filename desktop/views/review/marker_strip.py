"""The question about one marker: its words, or whether it is to go."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.markers import LONGEST_WORDS
from desktop.presenters.review_markers import MarkerQuestion, MarkerStep
from desktop.views.review import moment_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.text import Text
from desktop.wording import printable, sentence


class MarkerStrip(QWidget):
    """One line in place of the buttons below the time line.

    `answered` tells the words, `cancelled` that nothing is wanted. Enter answers, Esc cancels.
    """

    answered = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question: MarkerQuestion | None = None
        self._what = ElidedLabel("", TypeSize.BODY, strong=True)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_WORDS)
        self.field.setPlaceholderText(self.tr("What is seen or heard here"))
        self.yes = SecondaryButton("", key=self.tr("Enter"))
        self.no = SecondaryButton("", key=self.tr("Esc"))
        for button, call in ((self.yes, self._answer), (self.no, self.cancelled.emit)):
            button.padding = 12
            button.clicked.connect(call)
        self._problem = Text("", TypeSize.SMALL, Colour.BAD, strong=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._what)
        row.addWidget(self.field, 1)
        row.addStretch()
        row.addWidget(self.yes)
        row.addWidget(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._problem)
        self.hide()

    def ask(self, question: MarkerQuestion | None) -> None:
        """Ask this, or nothing any more; a question that comes back keeps what was written."""
        before, self.question = self.question, question
        self.setVisible(question is not None)
        if question is None:
            self.field.clear()
            return
        words = "" if question.problem is None else sentence(question.problem)
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
        if before is not None and (before.step, before.at) == (question.step, question.at):
            return
        self._word(question)
        first = self.no if question.step is MarkerStep.REMOVE else self.field
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does, which would go back."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press()
        else:
            super().keyPressEvent(event)

    def _word(self, question: MarkerQuestion) -> None:
        line, camera = question.line, printable(question.track.camera)
        at = moment_words.exact_clock(question.at)
        removes = question.step is MarkerStep.REMOVE
        self.field.setVisible(not removes)
        if line is None:
            words = self.tr("Marker on {camera} at {time}").format(camera=camera, time=at)
            yes = self.tr("Set marker")
        elif removes:
            words = self.tr("Withdraw marker {n}, {words}? The record keeps it.").format(
                n=line.number, words=printable(line.words)
            )
            yes = self.tr("Withdraw")
        else:
            words = self.tr("Marker {n} at {time}").format(n=line.number, time=at)
            yes = self.tr("Rename")
        self._what.set_words(words)
        self._what.updateGeometry()
        self.yes.setText(yes)
        self.no.setText(self.tr("Keep it") if removes else self.tr("Cancel"))
        self.setAccessibleName(words)
        self.field.setAccessibleName(self.tr("Words, {what}").format(what=words))
        self.no.setAccessibleName(f"{self.no.text()}. {words}" if removes else "")
        self.field.setText("" if line is None or removes else line.words)
        self.field.selectAll()

    def _press(self) -> None:
        """Enter presses the button that has the focus, and answers from the field."""
        if self.no.hasFocus():
            self.cancelled.emit()
        else:
            self._answer()

    def _answer(self) -> None:
        self.answered.emit(self.field.text())
