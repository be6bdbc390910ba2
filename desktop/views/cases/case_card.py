"""The chosen person of a case, and what can be done."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.presenters.cases_state import CasesState, CaseTask
from desktop.views.cases.case_sentences import row_pairs, row_title
from desktop.views.theme.icons import Icon
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_value_list import KeyValueList


class CaseCard(Card):
    """`asked` carries the code of a task. What can't be done now is absent."""

    asked = Signal(str)
    changes_asked = Signal()
    certificate_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", scrolls=True, parent=parent)
        self._facts = KeyValueList(self.tr("About this person's part"))
        self.body.addWidget(self._facts)
        self.buttons = {
            CaseTask.RELEASE: SecondaryButton(self.tr("Release…"), Icon.LOCK_OPEN, key="R"),
            CaseTask.STATEMENT: SecondaryButton(
                self.tr("Record a statement…"), Icon.QUOTE, key="S"
            ),
            CaseTask.UNOBTAINABLE: SecondaryButton(
                self.tr("Report will not come…"), Icon.FILE_LOCK_2, key="U"
            ),
            CaseTask.CONFIRM: SecondaryButton(
                self.tr("Confirm the tags…"), Icon.CHECK_CHECK, key="C"
            ),
            CaseTask.ASSIGN: SecondaryButton(self.tr("Assign the case…"), Icon.USER_PLUS, key="A"),
        }
        for task, button in self.buttons.items():
            button.clicked.connect(partial(self.asked.emit, task.value))
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.changes = SecondaryButton(self.tr("What changed"), Icon.PENCIL_LINE, key="W")
        self.changes.clicked.connect(self.changes_asked)
        self.certificate = SecondaryButton(self.tr("Certificate…"), Icon.STAMP, key="E")
        self.certificate.clicked.connect(self.certificate_asked)
        for button in (self.changes, self.certificate):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch()

    def show_state(self, state: CasesState) -> None:
        """Show the chosen row, and what can be done now."""
        row = state.chosen_row
        if row is None:
            return
        self.set_title(row_title(row))
        self._facts.show_pairs(row_pairs(row))
        for task, button in self.buttons.items():
            button.setVisible(state.allows(task))
        self.changes.setVisible(row.may_compare)
        self.certificate.setVisible(state.certifies)

    def focus_first(self) -> None:
        """Put the focus on the first thing that can be done."""
        for button in self.buttons.values():
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
