"""The form: badge, password, code; or a new password where the first one must be changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.refusals import Problem
from desktop.presenters.sign_in import SignInState
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import LinkButton, PrimaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.text import Text
from desktop.wording import sentence


class SignInForm(Card):
    """Tells what was typed; holds no password longer than the page shows it."""

    entered = Signal(str, str, str)
    changed_password = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=32, parent=parent)
        self.setAccessibleName(self.tr("Sign in"))
        self._must_change = False
        self._title = Text("", TypeSize.TITLE1)
        self._lead = Text("", colour=Colour.TEXT2)
        self._problem = Banner(BannerKind.ERROR)
        self.badge = TextField(self.tr("Badge number"))
        self.password = TextField(self.tr("Password"), secret=True)
        self.code = TextField(
            self.tr("6-digit code from your token"),
            hint=self.tr("Only if you use one. 5 wrong tries lock the account for 30 minutes."),
        )
        self.code.edit.setMaxLength(6)
        self.code.edit.textChanged.connect(self._count_code)
        self._count_code("")
        self.new_password = TextField(self.tr("New password"), secret=True)
        self.new_again = TextField(self.tr("New password again"), secret=True)
        self._enter = PrimaryButton(self.tr("Sign in"), Icon.LOG_IN, tall=True)
        self._back = LinkButton(self.tr("Back"))
        self._lay_out()
        for field in self._fields():
            field.edit.returnPressed.connect(self._enter.click)
        self._enter.clicked.connect(self._submit)
        self._back.clicked.connect(self.given_up)
        self._show_step(must_change=False)

    def show_state(self, state: SignInState) -> None:
        """Show what the presenter says."""
        if state.must_change != self._must_change:
            self._show_step(must_change=state.must_change)
        self._enter.setEnabled(not state.busy)
        problem = sentence(state.problem) if state.problem is not None else ""
        self._problem.setVisible(bool(problem))
        if problem:
            self._problem.show_words(problem)
            self._problem.announce()
            self.password.set_value("")
            self.code.set_value("")
            self._go_on(state)

    def fill_badge(self, badge: str) -> None:
        """Fill in who was signed in when the window locked."""
        self.badge.set_value(badge)

    def forget(self) -> None:
        """Empty every field: the page is left, or somebody else's turn has come."""
        for field in self._fields():
            field.set_value("")

    def focus_first(self) -> None:
        """Put the focus into the first field that is empty."""
        for field in self._fields():
            if field.isVisibleTo(self) and not field.value():
                field.focus_control()
                return

    def focused_edit(self) -> QLineEdit:
        """The line that digits of the keypad go to."""
        focus = QApplication.focusWidget()
        edits = [field.edit for field in self._fields() if field.isVisibleTo(self)]
        return focus if isinstance(focus, QLineEdit) and focus in edits else edits[0]

    def _go_on(self, state: SignInState) -> None:
        """Put the focus where a refused person types again."""
        refused = state.problem
        if refused is not None and refused.problem is Problem.BADGE_MALFORMED:
            self.badge.focus_control()
            self.badge.edit.selectAll()
        else:
            self.focus_first()

    def _count_code(self, digits: str) -> None:
        words = self.tr("{label}, {n} of {most} entered")
        most = self.code.edit.maxLength()
        counted = words.format(label=self.code.label_words, n=len(digits), most=most)
        self.code.edit.setAccessibleName(counted)

    def _fields(self) -> tuple[TextField, ...]:
        return (self.badge, self.password, self.code, self.new_password, self.new_again)

    def _lay_out(self) -> None:
        column: QVBoxLayout = self.body
        column.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._lead)
        column.addLayout(head)
        column.addWidget(self._problem)
        for field in self._fields():
            column.addWidget(field)
        column.addWidget(self._enter)
        column.addWidget(self._back)
        column.addStretch()

    def _show_step(self, *, must_change: bool) -> None:
        self._must_change = must_change
        for field in (self.badge, self.password, self.code):
            field.setVisible(not must_change)
        for field in (self.new_password, self.new_again):
            field.setVisible(must_change)
        self._back.setVisible(must_change)
        self._problem.hide()
        if must_change:
            self._title.setText(self.tr("Choose your own password"))
            self._lead.setText(
                self.tr("The first one was set by somebody else. 8 letters or more.")
            )
            self._enter.setText(self.tr("Change and sign in"))
        else:
            self._title.setText(self.tr("Sign in"))
            self._lead.setText(self.tr("Type your badge number and your password."))
            self._enter.setText(self.tr("Sign in"))
        self.focus_first()

    def _submit(self) -> None:
        if not self._must_change:
            self.entered.emit(
                self.badge.edit.text(), self.password.edit.text(), self.code.edit.text()
            )
        elif self.new_password.edit.text() != self.new_again.edit.text():
            self.new_again.set_error(self.tr("The two are not the same. Type them again."))
            self.new_again.focus_control()
        else:
            self.new_again.set_error("")
            self.changed_password.emit(self.new_password.edit.text())
