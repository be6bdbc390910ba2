"""A card to be read whose words may be more than fit."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.views.widgets.card import Card

_SCROLL = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class ReadingCard(Card):
    """It takes the focus, and the arrow keys scroll it; `set_spoken` tells a reader what it says.

    What stands in such a card is words, so without this nobody could scroll it by keyboard.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, scrolls=True, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_spoken(self, words: str) -> None:
        """Have a screen reader say these words after the title."""
        self.setAccessibleDescription(words)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that scroll, whatever else they do on the page."""
        override = event.type() == QEvent.Type.ShortcutOverride and self.hasFocus()
        if override and isinstance(event, QKeyEvent) and event.key() in _SCROLL:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        area = self.findChild(QScrollArea)
        if area is not None and self.hasFocus() and event.key() in _SCROLL:
            QApplication.sendEvent(area.verticalScrollBar(), event)
            return
        super().keyPressEvent(event)
