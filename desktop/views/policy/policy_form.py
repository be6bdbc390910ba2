"""Signing one step of a change of policy: proposing, agreeing, declining, withdrawing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.presenters.policy_state import PolicyBook, PolicyState, PolicyTask
from desktop.views.policy.change_lines import ChangeLines
from desktop.views.policy.policy_sentences import task_button, task_lead, task_title
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import LinkButton, PrimaryButton
from desktop.views.widgets.fields.choice_field import ChoiceField
from desktop.views.widgets.fields.date_time_field import DateTimeField
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.form_card import FormCard
from desktop.views.widgets.text import Text
from desktop.wording import printable, sentence


class PolicyForm(FormCard):
    """`proposed` carries preset, time as typed and password; `answered` the password alone.

    `given_up` closes the form.
    """

    proposed = Signal(str, str, str)
    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: PolicyTask | None = None
        self._book: PolicyBook | None = None
        self._lead = Text("", colour=Colour.TEXT2)
        self.preset = ChoiceField(self.tr("Policy"), (), required=True)
        self.starts = DateTimeField(
            self.tr("Takes effect"),
            hint=self.tr("By the clock of this terminal, and not before now."),
            required=True,
        )
        self.lines = ChangeLines()
        self.password = TextField(
            self.tr("Your password is your signature"), required=True, secret=True
        )
        self._problem = Banner(BannerKind.ERROR)
        self._problem.hide()
        self.go = PrimaryButton(self.tr("Propose"), Icon.STAMP)
        self.back = LinkButton(self.tr("Cancel"), key="Esc")
        self._lay_out()
        self.preset.changed.connect(self._show_lines)
        self.go.clicked.connect(self._submit)
        self.back.clicked.connect(self.given_up)
        for edit in (self.starts.date, self.starts.time, self.password.edit):
            edit.returnPressed.connect(self._submit)

    def show_state(self, state: PolicyState) -> None:
        """Show the form that is open; one that was just opened is empty."""
        if state.task is None:
            self._forget()
            return
        if state.task is not self._task:
            self._begin(state, state.task)
        self.go.setEnabled(not state.busy)
        self._problem.setVisible(state.refused is not None)
        if state.refused is not None:
            self._problem.show_words(sentence(state.refused))
            self._problem.announce()
            self.password.set_value("")

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        first = self.preset if self._task is PolicyTask.PROPOSE else self.password
        first.focus_control()

    def _lay_out(self) -> None:
        for widget in (self._lead, self.preset, self.starts, self.password, self.lines):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.allow_one_line()
        self.foot().addWidget(self._problem)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.go)
        self.foot().addLayout(row)

    def _begin(self, state: PolicyState, task: PolicyTask) -> None:
        self._forget()
        self._task, self._book = task, state.book
        change = state.chosen_change
        proposing = task is PolicyTask.PROPOSE
        for field in (self.preset, self.starts):
            field.setVisible(proposing)
        self.lines.setVisible(not proposing)
        if proposing and state.book is not None:
            self.preset.box.clear()
            for offer in state.book.offers:
                if offer.may_be_proposed:
                    self.preset.box.addItem(printable(offer.title), offer.preset)
            self.preset.set_value(None)
        elif change is not None and state.book is not None:
            self.lines.show_changes(change.changes, state.book.titles)
        self.set_title(task_title(task, change))
        self._lead.setText(task_lead(task, change))
        self.go.setText(task_button(task))
        self.go.updateGeometry()

    def _show_lines(self) -> None:
        """Show what the chosen policy would change in the one that is in force today."""
        book, preset = self._book, self.preset.value()
        offers = () if book is None else book.offers
        offer = next((each for each in offers if each.preset == preset), None)
        self.lines.setVisible(offer is not None)
        if book is not None and offer is not None:
            self.lines.show_changes(offer.changes, book.titles)

    def _forget(self) -> None:
        """Empty every field: no password stays on a form that is closed."""
        self._task = None
        for field in (self.preset, self.starts, self.password):
            field.set_value(None)
            field.set_error("")
        self._problem.hide()

    def _submit(self) -> None:
        if self._task is None or not self.go.isEnabled():
            return
        proposing = self._task is PolicyTask.PROPOSE
        preset, starts, password = (
            str(self.preset.value() or ""),
            str(self.starts.value() or ""),
            self.password.edit.text(),
        )
        faults = (
            (self.preset, proposing and not preset, self.tr("Choose a policy.")),
            (self.starts, proposing and "T" not in starts, self.tr("Write a date and a time.")),
            (self.password, not password, self.tr("Type your password.")),
        )
        for field, wrong, error in faults:
            field.set_error(error if wrong else "")
        first = next((field for field, wrong, _ in faults if wrong), None)
        if first is not None:
            first.focus_control()
        elif proposing:
            self.proposed.emit(preset, starts, password)
        else:
            self.answered.emit(password)
