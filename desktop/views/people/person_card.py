"""The chosen person, and what can be done to their account."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.people_state import PeopleList, PeopleState, PeopleTask
from desktop.views.people.people_sentences import person_pairs, person_title
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import DangerButton, SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.text import Text


class PersonCard(Card):
    """`asked` carries the code of a task. What can't be done now is absent, and says why."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", scrolls=True, parent=parent)
        self._facts = KeyValueList(self.tr("About this person"))
        self._why = Text("", TypeSize.SMALL, Colour.TEXT3)
        self.unlock = SecondaryButton(self.tr("Unlock"), Icon.LOCK_OPEN, key="U")
        self.assign = SecondaryButton(self.tr("Assign a camera…"), Icon.CAMERA, key="C")
        self.reset = SecondaryButton(self.tr("Reset password…"), Icon.KEY_ROUND, key="R")
        self.disable = DangerButton(self.tr("Disable…"), Icon.USER_X, key="D")
        self._buttons = {
            PeopleTask.UNLOCK: self.unlock,
            PeopleTask.REASSIGN: self.assign,
            PeopleTask.RESET: self.reset,
            PeopleTask.DISABLE: self.disable,
        }
        self.body.addWidget(self._facts)
        self.body.addWidget(self._why)
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        for task, button in self._buttons.items():
            button.clicked.connect(partial(self.asked.emit, task.value))
            column.addWidget(button)
        # As wide as the widest of them, and no wider.
        row = QHBoxLayout()
        row.addLayout(column)
        row.addStretch()
        self.body.addLayout(row)
        self.body.addStretch()

    def show_state(self, state: PeopleState) -> None:
        """Show the chosen person, and what can be done now."""
        person = state.chosen_person
        if person is None:
            return
        self.set_title(person_title(person))
        self._facts.show_pairs(person_pairs(person))
        for task, button in self._buttons.items():
            button.setVisible(state.allows(task))
        cameras = state.shown is PeopleList.CAMERAS
        words = self.tr("Change the wearer…") if cameras else self.tr("Assign a camera…")
        self.assign.setText(words)
        self.assign.updateGeometry()
        why = ""
        if state.administers and person.is_own:
            why = self.tr(
                "This is your own account. Another administrator unlocks, resets or disables it."
            )
        elif person.is_disabled:
            why = self.tr("Disabled for good. What they did stays in the log.")
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def focus_first(self) -> None:
        """Put the focus on the first thing that can be done."""
        for button in self._buttons.values():
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
