"""Naming who wore a camera that nobody is assigned to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.refusals import KnownError
from desktop.presenters.dock_state import DockState
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import PrimaryButton
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.text import Text
from desktop.wording import sentence


class WearerForm(QWidget):
    """A badge and a button, for who has the right; for others the reason why not."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._why_not = Text("", colour=Colour.TEXT2)
        self._field = TextField(
            self.tr("Badge of who wore this camera"),
            hint=self.tr(
                "Your badge goes into the log beside theirs. The footage is locked to them like "
                "any of their own."
            ),
        )
        self._name = PrimaryButton(self.tr("Name the wearer"), Icon.USER_PLUS)
        self._problem = Text("", TypeSize.SMALL, Colour.BAD, strong=True)
        self._field.edit.returnPressed.connect(self._send)
        self._name.clicked.connect(self._send)
        for widget in (self._why_not, self._field, self._problem, self._name):
            column.addWidget(widget)

    def show_state(self, dock: DockState, problem: KnownError | None) -> None:
        """Show what the person who is signed in may do here, and what was refused."""
        self._field.setVisible(dock.may_name)
        self._name.setVisible(dock.may_name)
        self._why_not.setVisible(not dock.may_name)
        if dock.signed_in is None:
            self._why_not.setText(
                self.tr("Sign in to name the wearer: the officer who wore it, or a sergeant.")
            )
        else:
            self._why_not.setText(
                self.tr(
                    "Your role cannot name a wearer. The officer who wore it can, or a sergeant."
                )
            )
        self._problem.setText(sentence(problem) if problem is not None else "")
        self._problem.setVisible(problem is not None)

    def begin(self, badge: str) -> None:
        """Begin with an empty form, or with the badge of the officer who most likely wore it."""
        self._field.edit.setText(badge)
        self._field.edit.selectAll()

    def focus_first(self) -> None:
        """Put the focus where the badge is written."""
        self._field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _send(self) -> None:
        self.named.emit(self._field.edit.text())
