"""Walks a window as a screen reader and a keyboard would, for any test of the screen."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from tests.views.clipping import visible

_MOST_STOPS = 500
_SAYS_NOTHING = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Border,
    QAccessible.Role.LayeredPane,
}
_DECORATION = {
    "HairLine",
    "IconMark",
    "Mark",
    "_Bar",
    "_Inside",
    "_Lead",
    "_Swatch",
    "VerticalHairLine",
}
"""What is painted beside words, or inside something that says them itself."""


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


def silent(window: QWidget) -> list[str]:
    """Return a sentence for every widget that shows something a screen reader hears nothing of."""
    found = []
    for widget in visible(window):
        reader = QAccessible.queryAccessibleInterface(widget)
        if reader.text(QAccessible.Text.Name).strip():
            continue
        kind = type(widget).__name__
        if reader.role() not in _SAYS_NOTHING:
            found.append(f"{kind}, a {reader.role().name}, has no name")
        elif _paints(widget) and kind not in _DECORATION:
            found.append(f"{kind} paints something and has no name")
    return found


def _paints(widget: QWidget) -> bool:
    ours = (each for each in type(widget).__mro__ if not each.__module__.startswith("PySide6"))
    return any("paintEvent" in vars(each) for each in ours)


def reachable(window: QWidget) -> list[QWidget]:
    """Return the widgets that Tab stops at, in the order in which it does, from the first on.

    The window must be shown. Tab is really pressed: asking Qt for the chain by
    `nextInFocusChain` would leave Python's widgets with wrong parents.
    """
    window.activateWindow()
    QApplication.processEvents()
    before = QApplication.focusWidget()
    if before is not None:
        before.clearFocus()
    stops: list[QWidget] = []
    while window.focusNextPrevChild(True) and len(stops) < _MOST_STOPS:
        stop = QApplication.focusWidget()
        if stop is None or stop in stops:
            break
        stops.append(stop)
    return stops


def names(widgets: list[QWidget]) -> list[str]:
    """Return what a screen reader calls each of them."""
    readers = (QAccessible.queryAccessibleInterface(widget) for widget in widgets)
    return [reader.text(QAccessible.Text.Name) for reader in readers]
