"""Something that happens again and again on the GUI thread, until it is stopped."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Periodic(QObject):
    """Calls a function every so many milliseconds."""

    def __init__(
        self, milliseconds: int, call: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(call)

    def start(self) -> None:
        """Begin, or begin anew."""
        self._timer.start()

    def stop(self) -> None:
        """Stop."""
        self._timer.stop()
