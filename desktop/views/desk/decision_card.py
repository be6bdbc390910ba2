"""Approving or returning: the note, and the supervisor's signature under it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.reports import Outcome
from desktop.presenters.desk_state import DeskState
from desktop.views.desk.desk_sentences import decision_title, viewed_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import LinkButton, PrimaryButton
from desktop.views.widgets.fields.choice_field import ChoicesField
from desktop.views.widgets.fields.long_text_field import LongTextField
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.form_card import FormCard
from desktop.views.widgets.text import Text
from desktop.views.widgets.tick_box import TickBox
from desktop.wording import sentence


class DecisionCard(FormCard):
    """`signed` carries the note and the password; `given_up` asks to go back to the queue.

    `written` tells reasons and words as they stand now; words that nobody typed are none.
    """

    signed = Signal(str, str)
    written = Signal(tuple, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome: Outcome | None = None
        self._had_viewed = False
        self._must_sign = True
        self._lead = Text("", colour=Colour.TEXT2)
        self._viewed = Banner(BannerKind.WARNING, icon=Icon.EYE)
        self._reasons_of_return = {
            "missing-field": self.tr("Missing field"),
            "unclear": self.tr("Unclear"),
            "wrong-incident": self.tr("Wrong incident"),
            "other": self.tr("Other"),
        }
        self.reasons = ChoicesField(
            self.tr("Why it goes back"), tuple(self._reasons_of_return.items()), required=True
        )
        self.note = LongTextField(self.tr("Note"), required=True, lines=(3, 10))
        self._kept = Text("", TypeSize.SMALL, Colour.TEXT3)
        self._not_kept = Banner(BannerKind.WARNING)
        self.not_from_footage = TickBox(
            self.tr("My note does not describe what the footage shows.")
        )
        self.password = TextField(
            self.tr("Your password is your signature"), required=True, secret=True
        )
        self._signed_already = Text(
            self.tr("You signed a moment ago; that counts for 10 minutes at this desk."),
            colour=Colour.TEXT3,
        )
        self._problem = Banner(BannerKind.ERROR)
        self.sign = PrimaryButton(self.tr("Approve"), Icon.CHECK_CHECK, tall=True)
        self.back = LinkButton(self.tr("Keep reading"), key="Esc")
        self._lay_out()
        self.sign.clicked.connect(self._submit)
        for field in (self.reasons, self.note):
            field.changed.connect(self._tell_written)
        self.back.clicked.connect(self.given_up)
        self.password.edit.returnPressed.connect(self.sign.click)

    def show_state(self, state: DeskState) -> None:
        """Show what is about to be decided; a form that was just opened is empty."""
        detail, outcome = state.detail, state.deciding
        if detail is None or outcome is None:
            self._forget()
            return
        if outcome is not self._outcome:
            self._begin(state, outcome)
        self._must_sign = state.must_sign
        self.password.setVisible(state.must_sign)
        self._signed_already.setVisible(not state.must_sign)
        self.sign.setEnabled(not state.busy)
        self._show_kept(state)
        refused = state.not_decided
        self._problem.setVisible(refused is not None)
        if refused is not None:
            self._problem.show_words(sentence(refused))
            self._problem.announce()
            self.password.set_value("")

    def focus_first(self) -> None:
        """Put the focus where a person goes on."""
        if self._outcome is Outcome.RETURNED:
            self.reasons.focus_control()
        elif self._must_sign:
            self.password.focus_control()
        else:
            self.note.focus_control()

    def _lay_out(self) -> None:
        column = self.body
        for widget in (
            self._lead,
            self._viewed,
            self.reasons,
            self.note,
            self._kept,
            self._not_kept,
            self.not_from_footage,
            self.password,
            self._signed_already,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.foot().addWidget(self._problem)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.sign)
        self.foot().addLayout(row)

    def _begin(self, state: DeskState, outcome: Outcome) -> None:
        detail = state.detail
        if detail is None:
            return
        self._forget()
        self._outcome = outcome
        returns = outcome is Outcome.RETURNED
        self._had_viewed = returns and detail.row.had_viewed
        self.set_title(decision_title(detail, outcome))
        self.reasons.setVisible(returns)
        self.not_from_footage.setVisible(self._had_viewed)
        self._viewed.setVisible(self._had_viewed)
        if returns:
            self._lead.setText(
                self.tr(
                    "The sealed version stays as it is. The officer reads your note and writes "
                    "the next version beside it."
                )
            )
            self.note.set_hint(self.tr("Say what is missing or unclear, never what to write."))
            self._viewed.show_words(
                viewed_words(detail.row)[0],
                self.tr(
                    "Do not describe what the footage shows. The officer has not necessarily "
                    "seen it. The next version will be stamped."
                ),
            )
            self.sign.setText(self.tr("Return report"))
            self.sign.set_icon(Icon.UNDO_2)
        else:
            self._lead.setText(
                self.tr(
                    "You approve that the report is whole and was written under the rules. It "
                    "opens nothing and changes nothing in it."
                )
            )
            self.note.set_hint(self.tr("Kept with your approval."))
            self.note.set_value(self._approval())
            self.sign.setText(self.tr("Approve"))
            self.sign.set_icon(Icon.CHECK_CHECK)
        if state.draft is not None:
            self.reasons.set_value(state.draft.reasons)
            self.note.set_value(state.draft.note)
        self.sign.updateGeometry()

    def _approval(self) -> str:
        return self.tr("Read and approved.")

    def _tell_written(self) -> None:
        codes, words = self.reasons.value(), self.note.edit.toPlainText()
        untouched = self._outcome is Outcome.APPROVED and words == self._approval()
        self.written.emit(codes if isinstance(codes, tuple) else (), "" if untouched else words)

    def _show_kept(self, state: DeskState) -> None:
        """Say that the note is kept, or why it is not."""
        at, failed = state.saving.saved_at, state.saving.failed
        self._kept.setVisible(at is not None and failed is None)
        if at is not None:
            words = self.tr("Kept {time}; it stays here until you sign.")
            self._kept.setText(words.format(time=f"{at:%H:%M:%S}"))
        if failed is not None:
            self._not_kept.show_words(self.tr("Your note is not kept yet."), sentence(failed))
            if self._not_kept.isHidden():
                self._not_kept.announce()
        self._not_kept.setVisible(failed is not None)

    def _forget(self) -> None:
        self._outcome = None
        for field in (self.reasons, self.note, self.password):
            field.set_value(() if field is self.reasons else "")
            field.set_error("")
        self.not_from_footage.setChecked(False)
        self._problem.hide()

    def _submit(self) -> None:
        returns = self._outcome is Outcome.RETURNED
        codes = self.reasons.value()
        chosen = codes if isinstance(codes, tuple) else ()
        words = str(self.note.value())
        faults = (
            (self.reasons, returns and not chosen, self.tr("Choose at least one.")),
            (self.note, not words, self.tr("Write a note.")),
            (
                self.password,
                self._must_sign and not self.password.edit.text(),
                self.tr("Type your password."),
            ),
        )
        for field, wrong, error in faults:
            field.set_error(error if wrong else "")
        first = next((field for field, wrong, _ in faults if wrong), None)
        if first is not None:
            first.focus_control()
        elif self._had_viewed and not self.not_from_footage.isChecked():
            self._problem.show_words(
                self.tr("Read your note again, and tick that it describes no footage.")
            )
            self._problem.show()
            self._problem.announce()
            self.not_from_footage.setFocus()
        else:
            said = ", ".join(self._reasons_of_return[code] for code in chosen)
            self.signed.emit(f"{said}: {words}" if said else words, self.password.edit.text())
