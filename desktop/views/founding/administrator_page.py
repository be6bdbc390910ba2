"""The first administrator: badge and password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.officers import MINIMUM_PASSWORD_LENGTH
from desktop.domain.refusals import Problem
from desktop.presenters.founding_state import FoundingState
from desktop.views.founding.step_page import StepPage
from desktop.views.widgets.fields.text_field import TextField


class AdministratorPage(StepPage):
    """`chosen` carries badge and password. No password stays on the page once it is left."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Administrator"),
            self.tr(
                "The first account of the station. An administrator adds people and cameras and "
                "proposes policies, and can never play footage."
            ),
            self.tr("Next"),
            parent=parent,
        )
        self._filled = False
        self._kept = False
        self.badge = TextField(self.tr("Badge number"), required=True)
        self.password = TextField(self.tr("Password"), required=True, secret=True)
        self.again = TextField(self.tr("Password again"), required=True, secret=True)
        for field in (self.badge, self.password, self.again):
            self.add_short(field)
        self.body.addStretch(1)
        self.badge.edit.returnPressed.connect(self.password.focus_control)
        self.password.edit.returnPressed.connect(self.again.focus_control)
        self.again.edit.returnPressed.connect(self.next.click)

    def show_state(self, state: FoundingState) -> None:
        super().show_state(state)
        if not self._filled:
            self.badge.set_value(state.badge)
            self._filled = True
        self._kept = state.has_password
        self.password.set_hint(
            self.tr("It is chosen. Leave both empty to keep it.")
            if self._kept
            else self.tr("{n} characters or more.").format(n=MINIMUM_PASSWORD_LENGTH)
        )
        if self.just_refused is not None:
            self._ask_anew(self.just_refused.problem)

    def focus_first(self) -> None:
        first = self.password if self.badge.value() else self.badge
        first.focus_control()

    def leave(self) -> None:
        self._filled = False
        for field in (self.badge, self.password, self.again):
            field.set_value("")
            field.set_error("")

    def go_on(self) -> None:
        badge = str(self.badge.value())
        password, again = self.password.edit.text(), self.again.edit.text()
        missing = not password and not self._kept
        self.badge.set_error("" if badge else self.tr("Needed."))
        self.password.set_error(self.tr("Needed.") if missing else "")
        differ = self.tr("The two are not the same. Type them again.")
        self.again.set_error("" if password == again else differ)
        for field in (self.badge, self.password, self.again):
            if field.error:
                field.focus_control()
                return
        self.chosen.emit(badge, password)

    def _ask_anew(self, problem: Problem) -> None:
        """Put the focus where a refused person types again."""
        if problem is Problem.BADGE_MALFORMED:
            self.badge.focus_control()
            self.badge.edit.selectAll()
            return
        self.password.set_value("")
        self.again.set_value("")
        self.password.focus_control()
