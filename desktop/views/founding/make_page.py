"""The last step: all that was chosen, and the making. And what is told where it was not noted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.presenters.founding_state import FoundingState
from desktop.views.founding.step_page import StepPage
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.wording import printable


class MakePage(StepPage):
    """`asked` makes the station."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Make the station"),
            self.tr(
                "Nothing was made so far. Making it writes the first entries of its custody log, "
                "which nobody can take back. Then you sign in."
            ),
            self.tr("Make the station"),
            Icon.STAMP,
            parent=parent,
        )
        self.facts = KeyValueList(self.tr("What was chosen"))
        self._making = Banner(BannerKind.WORKING, self.tr("Making the station…"))
        self.body.addWidget(self.facts)
        self.body.addWidget(self._making)
        self.body.addStretch(1)

    def show_state(self, state: FoundingState) -> None:
        super().show_state(state)
        policy = state.policy
        title = "" if policy is None else f"{policy.title}. {policy.notice}."
        self.facts.show_pairs(
            (
                (self.tr("Name"), printable(state.name)),
                (self.tr("Folder"), printable(state.folder)),
                (self.tr("Policy"), printable(title)),
                (self.tr("Administrator"), state.badge),
                (self.tr("Second factor"), self.tr("Authenticator app, its first code was right")),
                (self.tr("Recovery key"), self.tr("Two papers, typed back")),
                (self.tr("Station's key"), self.tr("In the keychain of this account")),
            )
        )
        if state.busy and self._making.isHidden():
            self._making.announce()
        self._making.setVisible(state.busy)

    def focus_first(self) -> None:
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        self.asked.emit()


class MadePage(StepPage):
    """Shown where the station is made and this terminal could not note it; `went_on` signs in."""

    went_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The station is made"),
            self.tr("Read what is told below before you go on."),
            self.tr("Go to sign-in"),
            parent=parent,
        )
        self.problem.show_kind(BannerKind.WARNING)
        self.facts = KeyValueList(self.tr("The station"))
        self.body.addWidget(self.facts)
        self.body.addStretch(1)
        self.cancel.hide()
        self.back.hide()

    def show_state(self, state: FoundingState) -> None:
        super().show_state(state)
        folder = "" if state.made is None else str(state.made.folder)
        self.facts.show_pairs(((self.tr("Folder"), printable(folder)),))

    def focus_first(self) -> None:
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        self.went_on.emit()
