"""The sign-in page: notice, form, keypad. Nothing here stops the dock."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.presenters.sign_in import SignInPresenter
from desktop.views.page_view import PageView
from desktop.views.sign_in.keypad import Keypad
from desktop.views.sign_in.notice import Notice
from desktop.views.sign_in.sign_in_form import SignInForm

_WIDTH = 1212
_NARROW = 1180
_FORM = 420


class SignInView(PageView):
    """Gets one person in."""

    def __init__(self, presenter: SignInPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sign in"))
        self._presenter = presenter
        self._form = SignInForm()
        self._form.setMinimumWidth(_FORM)
        self._notice = Notice()
        self._keypad = Keypad()
        self._lay_out()
        self._form.entered.connect(presenter.sign_in)
        self._form.changed_password.connect(presenter.change_password)
        self._form.given_up.connect(presenter.give_up)
        self._keypad.digit.connect(lambda digit: self._form.focused_edit().insert(digit))
        self._keypad.back.connect(lambda: self._form.focused_edit().backspace())
        self._keypad.clear.connect(lambda: self._form.focused_edit().clear())
        presenter.changed.connect(self._form.show_state)
        self._form.show_state(presenter.state)

    def fill_badge(self, badge: str) -> None:
        """Fill in who was signed in when the window locked."""
        self._form.fill_badge(badge)
        self._form.focus_first()

    def focus_first(self) -> None:
        self._form.focus_first()

    def leave(self) -> None:
        self._form.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keypad.setVisible(self.width() >= _NARROW)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self._notice, 5)
        row.addSpacing(24)
        row.addWidget(self._form, 5, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._keypad, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        centred = QHBoxLayout(holder)
        centred.setContentsMargins(24, 24, 24, 24)
        centred.addStretch(1)
        centred.addWidget(inside, 100, Qt.AlignmentFlag.AlignVCenter)
        centred.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
