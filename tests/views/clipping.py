"""Finds what is cut off or lies over something else in a window, for any test of the screen."""

from itertools import combinations

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QFocusFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from desktop.views.widgets.text import Text
from desktop.views.widgets.time_axis import TimeAxis

_NOT_OURS = (QFocusFrame, QHeaderView, QScrollBar)
_SAID = (QLabel, QAbstractButton, QLineEdit, QComboBox)


def faults_of_layout(window: QWidget) -> list[str]:
    """Return a sentence for everything in a shown window that is cut off or overlapped."""
    found = []
    for widget in visible(window):
        found += _cut_words(widget)
        found += _cut_by_parent(widget)
    found += _overlaps(window)
    return found


def visible(window: QWidget) -> list[QWidget]:
    """Return the window and all its widgets that can be seen, if need be by scrolling."""
    children = window.findChildren(QWidget)
    shown = [child for child in children if child.isVisibleTo(window) and child.width() > 0]
    return [window, *(child for child in shown if not isinstance(child, _NOT_OURS))]


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} “{words or widget.accessibleName()}”"


def _cut_words(widget: QWidget) -> list[str]:
    """Words must fit; where they may be shortened, a tooltip must say them whole."""
    if isinstance(widget, Text) and widget.wordWrap():
        high = widget.heightForWidth(widget.width())
        words = widget.text().split()
        widest = max((widget.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        if high > widget.height() + 1 or widest > widget.width() + 1:
            return [f"{_name(widget)} is cut: {widget.size().toTuple()}, needs {widest} × {high}"]
        return []
    if not isinstance(widget, _SAID):
        return []
    least, wanted = widget.minimumSizeHint(), widget.sizeHint()
    faults = []
    if widget.height() < least.height() - 1:
        faults.append(f"{_name(widget)} is {widget.height()} high, needs {least.height()}")
    if widget.width() < least.width() - 1:
        faults.append(f"{_name(widget)} is {widget.width()} wide, needs {least.width()}")
    spoken = isinstance(widget, QLabel | QAbstractButton) and not widget.hasHeightForWidth()
    if spoken and widget.width() < wanted.width() - 1 and not widget.toolTip():
        faults.append(f"{_name(widget)} is shortened, and no tooltip says it whole")
    return faults


def _cut_by_parent(widget: QWidget) -> list[str]:
    """A widget must lie in its parent, unless the parent scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _scrolls(parent):
        return []
    if parent.rect().contains(widget.geometry()):
        return []
    at, room = widget.geometry().getRect(), parent.size().toTuple()
    return [f"{_name(widget)} at {at} sticks out of {_name(parent)} {room}"]


def _scrolls(parent: QWidget) -> bool:
    holder = parent.parentWidget()
    if isinstance(parent, QAbstractScrollArea | QAbstractItemView):
        return True
    return isinstance(holder, QAbstractScrollArea) and holder.viewport() is parent


def _overlaps(window: QWidget) -> list[str]:
    found = []
    for parent in visible(window):
        if isinstance(parent, TimeAxis | QAbstractScrollArea | QComboBox):
            continue
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget)
            and not isinstance(child, _NOT_OURS)
            and not child.isWindow()
            and child.isVisibleTo(window)
        ]
        for one, other in combinations(children, 2):
            if one.geometry().intersects(other.geometry()):
                found.append(f"{_name(one)} lies over {_name(other)} in {_name(parent)}")
    return found
