"""Walks a window as a screen reader and a keyboard would, for any test of the screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

_SAYS_NOTHING = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Border,
}


def unnamed(window: QWidget) -> list[str]:
    """Return a sentence for every widget that takes the focus without a name or a role."""
    found = []
    for widget in reachable(window):
        reader = QAccessible.queryAccessibleInterface(widget)
        kind = type(widget).__name__
        name = reader.text(QAccessible.Text.Name)
        if not name.strip():
            inside = widget.parentWidget()
            found.append(f"{kind} in {type(inside).__name__} has no name")
        if reader.role() in _SAYS_NOTHING:
            found.append(f"{kind} “{name}” has no role: {reader.role().name}")
    return found


def reachable(window: QWidget) -> list[QWidget]:
    """Return the widgets that Tab stops at, in the order in which it does."""
    stops = []
    widget: QWidget | None = window
    while widget is not None:
        tabbed = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        proxied = widget.focusProxy() is not None
        if tabbed and widget.isEnabled() and widget.isVisibleTo(window) and not proxied:
            stops.append(widget)
        following = widget.nextInFocusChain()
        widget = None if following is window else following
    return stops


def names(widgets: list[QWidget]) -> list[str]:
    """Return what a screen reader calls each of them."""
    readers = (QAccessible.queryAccessibleInterface(widget) for widget in widgets)
    return [reader.text(QAccessible.Text.Name) for reader in readers]
