"""Keys of a page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_key(page: QWidget, keys: str, call: Callable[[], object]) -> QShortcut:
    """Let keys ("Ctrl+S") work while the focus is on a page or inside it, and nowhere else."""
    shortcut = QShortcut(QKeySequence(keys), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(call)
    return shortcut
