"""The demonstration is ready: who can sign in there, and the one password."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.presenters.founding_state import FoundingState
from desktop.views.founding.step_page import StepPage
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.wording import printable, role_words


class DemonstrationPage(StepPage):
    """`opened` goes to its sign-in page."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The demonstration is ready"),
            self.tr(
                "Sign in as any of these people. What you did stays there for next time; this "
                "terminal goes on offering to make a real station."
            ),
            self.tr("Open the demonstration"),
            Icon.LOG_IN,
            parent=parent,
        )
        self._notice = Banner(
            BannerKind.DEMONSTRATION, self.tr("Demonstration station: nothing here is real.")
        )
        self.password = KeyValueList(self.tr("Password"))
        self.people = KeyValueList(self.tr("People"))
        for widget in (self._notice, self.password, self.people):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.cancel.hide()

    def show_state(self, state: FoundingState) -> None:
        super().show_state(state)
        made = state.demonstration
        if made is None:
            return
        self.password.show_pairs(((self.tr("Password of everyone"), made.password),))
        self.people.show_pairs(
            tuple(
                (each.badge, f"{role_words(each.role)}, {printable(each.unit)}")
                for each in made.people
            )
        )

    def focus_first(self) -> None:
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        self.opened.emit()
