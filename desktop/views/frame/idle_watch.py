"""Notices that somebody is there: a key, the mouse, a touch."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleWatch(QObject):
    """An event filter for the whole application; it takes no event away."""

    def __init__(self, touched: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._touched = touched

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell of every sign of a person."""
        if event.type() in _SIGNS:
            self._touched()
        return False
