"""How any window of the program looks: theme and size of text, by keys and as the system asks."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from desktop.presenters.display import DisplayPresenter
from desktop.views.theme.shown_preferences import show_preferences
from desktop.views.theme.system_contrast import SystemContrast


def keep_looks(window: QMainWindow, display: DisplayPresenter) -> None:
    """Let a window follow what is chosen by F3, Ctrl+ and Ctrl-, and the system's contrast."""
    display.changed.connect(show_preferences)
    system = SystemContrast(window)
    system.changed.connect(lambda wanted: display.follow_system(wants_contrast=wanted))
    display.follow_system(wants_contrast=system.is_wanted)
    add_window_key(window, "F3", display.next_theme)
    for keys in ("Ctrl++", "Ctrl+="):
        add_window_key(window, keys, display.larger_text)
    add_window_key(window, "Ctrl+-", display.smaller_text)


def add_window_key(window: QMainWindow, keys: str, call: Callable[[], object]) -> None:
    """Let keys work wherever the focus is in a window, or where nothing has it."""
    shortcut = QShortcut(QKeySequence(keys), window)
    shortcut.activated.connect(call)
