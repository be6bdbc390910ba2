"""A card that is a form beside a list: Esc closes it, and not the page."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.views.widgets.card import Card


class FormCard(Card):
    """`given_up` asks to close the form with nothing done."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        # A card has its head only if it is made with a title; each task then says its own.
        super().__init__(" ", scrolls=True, parent=parent)

    def event(self, event: QEvent) -> bool:
        """Take Esc for itself: it closes the form, not the page."""
        overridden = event.type() == QEvent.Type.ShortcutOverride
        if overridden and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
