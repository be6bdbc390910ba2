"""Accepting the log that is here: what that means, a written reason, and the signature."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.refusals import KnownError
from desktop.presenters.accept_log import AcceptLogState
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import DangerButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields.long_text_field import LongTextField
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.scroll_column import ScrollColumn
from desktop.views.widgets.text import Text
from desktop.wording import sentence


class AcceptanceColumn(ScrollColumn):
    """`signed` brings reason and password. The password is forgotten at once."""

    signed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Accepting the log that is here"), parent)
        card = Card(self.tr("Accept the log that is here"))
        means = Text(
            self.tr(
                "First look for the right copy: bring back the newest disk or backup, and start "
                "again. Accept only where there is none. What the missing entries said is then "
                "gone from this station; the log says for ever which head was given up, by whom, "
                "and that a reason is on record."
            ),
            colour=Colour.TEXT2,
        )
        self.note = LongTextField(
            self.tr("Your reason"),
            hint=self.tr("What happened to the newer copy, and who knows of it."),
            required=True,
            lines=(3, 6),
        )
        self.password = TextField(
            self.tr("Your password is your signature"), required=True, secret=True
        )
        self._problem = Banner(BannerKind.ERROR)
        self._problem.hide()
        self.accept = DangerButton(self.tr("Accept this log"), Icon.STAMP)
        for widget in (means, self.note, self.password, self._problem):
            card.body.addWidget(widget)
        card.body.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addWidget(card)
        self.column.addStretch(1)
        # What went wrong has its height only once the column is laid out with it.
        self.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
        self.accept.clicked.connect(self._sign)
        self.password.edit.returnPressed.connect(self._sign)

    def show_state(self, state: AcceptLogState) -> None:
        """Show whether it is being accepted, or why it was not."""
        self.accept.setEnabled(not state.busy)
        self._show_problem(state.problem)

    def _sign(self) -> None:
        if not self.accept.isEnabled():
            return
        note, password = self.note.edit.toPlainText(), self.password.edit.text()
        self.note.set_error("" if note.strip() else self.tr("Needed."))
        self.password.set_error("" if password else self.tr("Type your password to sign"))
        if not note.strip():
            self.note.focus_control()
        elif not password:
            self.password.focus_control()
        else:
            self.password.edit.clear()
            self.signed.emit(note, password)

    def _show_problem(self, problem: KnownError | None) -> None:
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._problem.show_words(self.tr("Not accepted."), sentence(problem))
            self._problem.announce()
            self._keep_in_view()

    def _keep_in_view(self) -> None:
        if not self._problem.isHidden():
            self.ensureWidgetVisible(self._problem, 0, 0)
