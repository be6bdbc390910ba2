"""The focus ring that follows the keyboard through all windows."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_WRITTEN_IN = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_MARK_A_ROW = (QAbstractItemView, QMenu)
_OWN_RING = "ownFocusRing"


def paints_own_ring(widget: QWidget) -> None:
    """Keep the ring off a widget that marks the focus inside of itself."""
    widget.setProperty(_OWN_RING, True)


class FocusRing(QObject):
    """Shows the ring around what has the focus.

    Where text is written it always does, elsewhere unless the focus came by a click.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._frame: QFocusFrame | None = None
        application.focusChanged.connect(self._follow)

    def show_again(self) -> None:
        """Show the ring anew, as a change of style takes it away."""
        self._follow(None, QApplication.focusWidget())

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._frame is not None:
            self._frame.setWidget(None)  # type: ignore[arg-type] # the stub leaves out that None is taken
        if now is None or not _wears_a_ring(now):
            return
        if self._frame is None:
            self._frame = QFocusFrame()
            self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._frame.destroyed.connect(self._lost)
        self._frame.setWidget(now)

    @Slot()
    def _lost(self) -> None:
        """Forget the frame: it went with the window that it was shown in."""
        self._frame = None


def _wears_a_ring(widget: QWidget) -> bool:
    if widget.isWindow() or isinstance(widget, _MARK_A_ROW) or widget.property(_OWN_RING):
        return False
    clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
    return not clicked or isinstance(widget, _WRITTEN_IN)
