"""The sign-in page: notice, form, keypad. Nothing here stops the dock."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.presenters.sign_in import SignInPresenter
from desktop.views.page_view import PageView
from desktop.views.sign_in.keypad import Keypad
from desktop.views.sign_in.notice import Notice
from desktop.views.sign_in.sign_in_form import SignInForm
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.buttons import LinkButton
from desktop.views.widgets.lettering import looks_changed

_WIDTH = 1212
_NARROW = 1180
_FORM = 420


class SignInView(PageView):
    """Gets one person in. `display_asked` asks for the next theme."""

    display_asked = Signal()

    def __init__(self, presenter: SignInPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sign in"))
        self._presenter = presenter
        self.form = SignInForm()
        self.form.setMinimumWidth(_FORM)
        self._notice = Notice()
        self._keypad = Keypad()
        self._inside = QWidget()
        self.display = LinkButton(self.tr("Display"), Icon.CONTRAST, key="F3")
        self.display.setAccessibleName(self.tr("Display: dark, light, high contrast"))
        self.display.clicked.connect(self.display_asked)
        self._lay_out()
        self.form.entered.connect(presenter.sign_in)
        self.form.changed_password.connect(presenter.change_password)
        self.form.given_up.connect(presenter.give_up)
        self._keypad.digit.connect(lambda digit: self.form.focused_edit().insert(digit))
        self._keypad.back.connect(lambda: self.form.focused_edit().backspace())
        self._keypad.clear.connect(lambda: self.form.focused_edit().clear())
        presenter.changed.connect(self.form.show_state)
        self.form.show_state(presenter.state)

    def fill_badge(self, badge: str) -> None:
        """Fill in who was signed in when the window locked."""
        self.form.fill_badge(badge)
        self.form.focus_first()

    def focus_first(self) -> None:
        self.form.focus_first()

    def leave(self) -> None:
        self.form.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._fit()

    def _fit(self) -> None:
        self._keypad.setVisible(self.width() >= _NARROW)
        self._inside.setMaximumWidth(current_theme().scaled(_WIDTH))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self._notice, 5)
        row.addSpacing(24)
        row.addWidget(self.form, 5, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._keypad)
        beside.addWidget(self.display, 0, Qt.AlignmentFlag.AlignRight)
        beside.addStretch()
        row.addLayout(beside)
        holder = QWidget()
        centred = QHBoxLayout(holder)
        centred.setContentsMargins(24, 24, 24, 24)
        centred.addStretch(1)
        centred.addWidget(self._inside, 100, Qt.AlignmentFlag.AlignVCenter)
        centred.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
