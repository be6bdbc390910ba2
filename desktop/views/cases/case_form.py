"""The form of one task beside an incident's reports: a note, and what else it needs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.cases import UnobtainableReason
from desktop.presenters.cases_state import CasesState, CaseTask
from desktop.views.cases.case_sentences import task_button, task_lead, task_title
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import LinkButton, PrimaryButton
from desktop.views.widgets.fields.choice_field import ChoiceField
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.form_card import FormCard
from desktop.views.widgets.text import Text
from desktop.wording import sentence, unobtainable_reason_words


class CaseForm(FormCard):
    """`filled` carries task, note, badge and reason as typed; `given_up` closes the form."""

    filled = Signal(str, str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: CaseTask | None = None
        self._lead = Text("", colour=Colour.TEXT2)
        self.badge = TextField(self.tr("Badge of whom you assign"), required=True)
        reasons = tuple(
            (each.value, unobtainable_reason_words(each)) for each in UnobtainableReason
        )
        self.reason = ChoiceField(self.tr("Reason"), reasons, required=True)
        self.note = TextField(self.tr("Note"), hint=self.tr("Why, in a few words."), required=True)
        self._problem = Banner(BannerKind.ERROR)
        self._problem.hide()
        self.go = PrimaryButton(self.tr("Save"), Icon.CHECK)
        self.back = LinkButton(self.tr("Cancel"), key="Esc")
        for widget in (self._lead, self.badge, self.reason, self.note):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.foot().addWidget(self._problem)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.go)
        self.foot().addLayout(row)
        self.go.clicked.connect(self._submit)
        self.back.clicked.connect(self.given_up)
        for field in (self.badge, self.note):
            field.edit.returnPressed.connect(self._submit)

    def show_state(self, state: CasesState) -> None:
        """Show the form that is open; one that was just opened is empty."""
        row = state.chosen_row
        if state.task is None or row is None:
            self._task = None
            return
        if state.task is not self._task:
            self._begin(state.task)
            self.set_title(task_title(state.task, row))
        self.go.setEnabled(not state.busy)
        self._problem.setVisible(state.refused is not None)
        if state.refused is not None:
            self._problem.show_words(sentence(state.refused))
            self._problem.announce()

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        fields = (self.badge, self.reason, self.note)
        next(field for field in fields if not field.isHidden()).focus_control()

    def _begin(self, task: CaseTask) -> None:
        self._task = task
        for field in (self.badge, self.note, self.reason):
            field.set_value(None if field is self.reason else "")
            field.set_error("")
        self.badge.setVisible(task is CaseTask.ASSIGN)
        self.reason.setVisible(task is CaseTask.UNOBTAINABLE)
        self._lead.setText(task_lead(task))
        self.go.setText(task_button(task))
        self.go.updateGeometry()

    def _submit(self) -> None:
        if self._task is None or not self.go.isEnabled():
            return
        fields = [each for each in (self.badge, self.reason, self.note) if not each.isHidden()]
        for field in fields:
            field.set_error("" if field.value() else self.tr("Needed."))
        missing = next((field for field in fields if not field.value()), None)
        if missing is not None:
            missing.focus_control()
            return
        self.filled.emit(
            self._task.value,
            self.note.edit.text(),
            self.badge.edit.text(),
            str(self.reason.value() or ""),
        )
