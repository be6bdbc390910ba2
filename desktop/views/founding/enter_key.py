"""Enter presses the button that has the focus, as it does in every other wizard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton, QWidget


def press_by_enter(page: QWidget, event: QKeyEvent) -> bool:
    """Press the button inside a page that has the focus; tells whether there was one."""
    focus = QApplication.focusWidget()
    is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    if is_enter and isinstance(focus, QPushButton) and page.isAncestorOf(focus):
        focus.click()
        return True
    return False


def is_enter_on_choice(page: QWidget, event: QKeyEvent) -> bool:
    """Whether Enter was pressed on the page itself or on a choice in it, not in a line."""
    focus = QApplication.focusWidget()
    is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    chosen = isinstance(focus, QRadioButton | QCheckBox) and page.isAncestorOf(focus)
    return is_enter and (page.hasFocus() or chosen)
