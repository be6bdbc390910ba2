"""Whether this account's keychain keeps the station's key; without one there is no way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.founding_state import FoundingState
from desktop.views.founding.step_page import StepPage
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.text import ReadingText, Text


class KeychainPage(StepPage):
    """`went_on` asks for the next step, `tried` for another trial."""

    went_on = Signal()
    tried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Keychain"),
            self.tr(
                "The station's one secret is kept in the keychain of the account that you are in "
                "now, and nowhere else. From now on Firsthand has to run in this account."
            ),
            self.tr("Next"),
            parent=parent,
        )
        self._failed = False
        self._trying = Banner(BannerKind.WORKING, self.tr("Trying the keychain…"))
        self._keeps = Banner(
            BannerKind.DONE,
            self.tr("This account's keychain keeps what it is given."),
            self.tr("Something random was kept, read back and removed again."),
        )
        self._why = self._explanation()
        for widget in (self._trying, self._keeps, self._why):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_state(self, state: FoundingState) -> None:
        super().show_state(state)
        failed = not state.busy and not state.keychain_keeps
        self._trying.setVisible(state.busy)
        if state.keychain_keeps and self._keeps.isHidden():
            self._keeps.announce()
        self._keeps.setVisible(state.keychain_keeps)
        self._why.setVisible(failed)
        self._failed = failed
        self.next.setText(self.tr("Try again") if failed else self.tr("Next"))
        self.next.set_icon(Icon.ROTATE_CW if failed else Icon.ARROW_RIGHT)

    def go_on(self) -> None:
        if self._failed:
            self.tried.emit()
        else:
            self.went_on.emit()

    def _explanation(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Text(self.tr("What this means"), strong=True))
        column.addWidget(
            ReadingText(
                self.tr(
                    "The system offered no place that keeps secrets for this account, or did not "
                    "give back what it was given. A key in a file would be anybody's who copies "
                    "the disk, so without a keychain no station is made."
                ),
                colour=Colour.TEXT2,
            )
        )
        column.addWidget(Text(self.tr("What to do"), strong=True))
        for words in (
            self.tr(
                "Windows: sign in as the account that the terminal will run under. The service "
                "“Credential Manager” must run, and no group policy may forbid storing "
                "credentials."
            ),
            self.tr(
                "Linux: sign in at the desktop, where GNOME Keyring or KWallet is unlocked. In a "
                "session over the network there usually is none."
            ),
            self.tr("macOS: unlock the login keychain, and allow Firsthand to use it."),
        ):
            column.addWidget(MarkedLine(Icon.KEY_ROUND, words, size=TypeSize.SMALL))
        return part
