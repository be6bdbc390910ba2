"""The administrator's second factor: a secret for the app, proved by a first code."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.presenters.founding_state import FoundingState
from desktop.views.founding.group_grid import GroupGrid
from desktop.views.founding.step_page import StepPage
from desktop.views.theme.colours import Colour
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.text import ReadingText, Text
from desktop.wording import printable

_GROUP = 4
"""Letters to a group, and groups to a row."""


class AuthenticatorPage(StepPage):
    """`proved` carries the first code; `went_on` goes on where it was given before."""

    proved = Signal(str)
    went_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Authenticator app"),
            self.tr(
                "The administrator signs in with a 6-digit code as well. Add an account to the "
                "authenticator app by hand: choose “enter a setup key”, type the key below, and "
                "leave it based on time."
            ),
            self.tr("Next"),
            parent=parent,
        )
        self._is_proved = False
        self._account = Text("", TypeSize.SMALL, Colour.TEXT2)
        self._label = Text(self.tr("Setup key, without gaps"), TypeSize.SMALL, Colour.TEXT2)
        self.secret = GroupGrid(self.tr("Setup key"), _GROUP)
        self.code = TextField(
            self.tr("6-digit code that the app shows now"),
            hint=self.tr("It shows that the app has the key, and that both clocks agree."),
            required=True,
        )
        self.code.edit.setMaxLength(7)
        self._done = Banner(
            BannerKind.DONE,
            self.tr("The app is set up."),
            self.tr("Its first code was right. The key is not shown again."),
        )
        self._care = ReadingText(
            self.tr("Whoever has the key has the code. It is shown on this page alone."),
            TypeSize.SMALL,
            Colour.TEXT3,
        )
        for widget in (self._account, self._label, self.secret, self._care):
            self.body.addWidget(widget)
        self.add_short(self.code)
        self.body.addWidget(self._done)
        self.body.addStretch(1)
        self.code.edit.returnPressed.connect(self.next.click)

    def show_state(self, state: FoundingState) -> None:
        super().show_state(state)
        self._is_proved = state.proved
        secret = "" if state.enrolment is None or state.proved else state.enrolment.secret
        self._account.setText(
            self.tr("Name it: Firsthand {station}, {badge}").format(
                station=printable(state.name), badge=state.badge
            )
        )
        groups = tuple(secret[at : at + _GROUP] for at in range(0, len(secret), _GROUP))
        self.secret.show_groups(groups)
        for widget in (self._account, self._label, self.secret, self._care, self.code):
            widget.setVisible(not state.proved)
        self._done.setVisible(state.proved)
        if self.just_refused is not None:
            self.code.set_value("")
            self.code.focus_control()

    def focus_first(self) -> None:
        if self._is_proved:
            super().focus_first()
        else:
            self.code.focus_control()

    def leave(self) -> None:
        self.secret.show_groups(())
        self.code.set_value("")
        self.code.set_error("")

    def go_on(self) -> None:
        if self._is_proved:
            self.went_on.emit()
            return
        code = self.code.edit.text()
        self.code.set_error("" if code.strip() else self.tr("Needed."))
        if code.strip():
            self.proved.emit(code)
        else:
            self.code.focus_control()
