"""An editor for the officer's own words; it grows with them, so that the page scrolls, not it."""

import math

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.views.widgets.lettering import looks_changed

_PADDING = 24


class NarrativeEdit(QPlainTextEdit):
    """Plain text without formats. `pasted` tells the length of what was pasted or dropped."""

    pasted = Signal(int)
    cursor_moved = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setProperty("narrative", True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._tell_cursor)
        self._fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.pasted.emit(len(source.text()))
        super().insertFromMimeData(source)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as all lines, also those not laid out yet as they were never in view."""
        lay, block, high = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            high += lay.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(math.ceil(max(high, self.fontMetrics().lineSpacing())) + _PADDING)

    def _tell_cursor(self) -> None:
        self.cursor_moved.emit(self.cursorRect())
