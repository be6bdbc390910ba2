"""Why a supervisor views: asked before the first picture (policy 2.4)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import PrimaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.text import Text

_WIDEST = 620


class ReasonPane(QWidget):
    """One field and one button; `given` tells the reason."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextField(self.tr("Why you are viewing"), required=True)
        self.button = PrimaryButton(self.tr("&Open the recordings"), Icon.EYE, tall=True)
        self.button.clicked.connect(self._give)
        card = Card(self.tr("Say why you are viewing"))
        card.setMaximumWidth(_WIDEST)
        words = self.tr(
            "You were not part of this incident. Your reason is entered in the log before the "
            "first picture, and reports that are sealed later say that a supervisor had viewed."
        )
        card.body.addWidget(Text(words, TypeSize.BODY))
        card.body.addWidget(self.field)
        card.body.addWidget(self.button)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(card, 4)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)

    def focus_first(self) -> None:
        """Put the focus into the field."""
        self.field.focus_control()

    def _give(self) -> None:
        reason = str(self.field.value() or "").strip()
        if reason:
            self.field.set_error("")
            self.given.emit(reason)
        else:
            self.field.set_error(self.tr("Write the reason first."))
            self.field.focus_control()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._give()
        else:
            super().keyPressEvent(event)
