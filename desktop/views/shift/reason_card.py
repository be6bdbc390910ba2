"""Saying why a call has no recording, on a card beside what is due."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.presenters.shift_reason import ReasonState
from desktop.views.shift.reason_field import ReasonField
from desktop.views.shift.shift_sentences import call_facts
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import LinkButton, PrimaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields.long_text_field import LongTextField
from desktop.views.widgets.text import Text
from desktop.wording import printable, sentence


class ReasonCard(Card):
    """The form: `picked` a reason, `written` words, `saving` asked for, `given_up`."""

    picked = Signal(str)
    written = Signal(str)
    saving = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", scrolls=True, parent=parent)
        self._event: str | None = None
        self._problem = Banner(BannerKind.ERROR)
        self._problem.hide()
        self._call = Text("", TypeSize.SMALL, Colour.TEXT2)
        self.add_to_head(self._call)
        self.reasons = ReasonField()
        self.words = LongTextField(
            self.tr("In your own words, kept under your badge"), lines=(1, 8)
        )
        self.save = PrimaryButton(self.tr("&Save reason"), Icon.CHECK)
        self.back = LinkButton(self.tr("Leave without saving"), key=self.tr("Esc"))
        self.body.addWidget(self.reasons)
        self.body.addWidget(self.words)
        self.body.addStretch()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.save)
        # In the foot a refusal stays in sight, however far the form is scrolled.
        self.foot().addWidget(self._problem)
        self.foot().addLayout(row)
        self.reasons.picked.connect(self.picked)
        self.words.changed.connect(lambda: self.written.emit(self.words.edit.toPlainText()))
        self.save.clicked.connect(self.saving)
        self.back.clicked.connect(self.given_up)

    def show_state(self, state: ReasonState) -> None:
        """Show the form as it stands; one that was just opened takes the focus."""
        self.setVisible(state.is_open)
        opened = state.is_open and state.event != self._event
        offered = state.is_open and bool(state.reasons) and not self.reasons.chips
        self._event = state.event
        if state.event is not None:
            title = self.tr("Why is there no recording of call {event}?")
            self.set_title(title.format(event=printable(state.event)))
            self._call.setText("" if state.call is None else call_facts(state.call))
        self.reasons.show_reasons(state.reasons, state.reason)
        self.words.set_value(state.words)
        lacks = self.tr("Choose a reason. Nothing was saved yet.") if state.lacks_reason else ""
        refused = bool(lacks) and lacks != self.reasons.error
        if lacks != self.reasons.error:
            self.reasons.set_error(lacks)
        self.words.edit.setReadOnly(state.is_saving)
        self._show_problem(state)
        if offered:
            self._put_reasons_before_words()
        if opened or offered or refused:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the focus where a person goes on: on the reasons, once they are there."""
        if self.reasons.chips:
            self.reasons.focus_control()
        else:
            self.words.focus_control()

    def _put_reasons_before_words(self) -> None:
        """Tab comes to the chips, which are made last, where they are seen: before the words."""
        chips = list(self.reasons.chips.values())
        edit = self.words.edit
        for before, after in pairwise([edit, *chips, edit]):
            QWidget.setTabOrder(before, after)

    def _show_problem(self, state: ReasonState) -> None:
        said = "" if state.problem is None else sentence(state.problem)
        is_new = bool(said) and (self._problem.isHidden() or said != self._problem.accessibleName())
        self._problem.setVisible(bool(said))
        if is_new:
            self._problem.show_words(said)
            self._problem.announce()
