"""An editor for the officer's own words; it grows with them, so that the page scrolls, not it."""

import math

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.lettering import looks_changed

_PADDING = 16


class NarrativeEdit(QTextEdit):
    """Plain text without formats. `pasted` tells the length of what was pasted or dropped."""

    pasted = Signal(int)
    cursor_moved = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setProperty("narrative", True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._set_lines_apart()
        self.textChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._tell_cursor)
        self._fit()

    def setPlainText(self, text: str) -> None:
        super().setPlainText(text)
        self._set_lines_apart()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.pasted.emit(len(source.text()))
        super().insertFromMimeData(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words only; how they look here is nothing of theirs."""
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText())
        return copied

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _set_lines_apart(self) -> None:
        """Give the lines their distance, which is told in parts of a line and so grows with it."""
        natural = current_theme().metrics(TypeSize.NARRATIVE).lineSpacing()
        apart = QTextBlockFormat()
        apart.setLineHeight(
            100 * current_theme().line(TypeSize.NARRATIVE) / natural,
            QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
        )
        # Nobody did this, so that nobody can undo it.
        self.document().setUndoRedoEnabled(False)
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(apart)
        self.document().setUndoRedoEnabled(True)

    def _fit(self) -> None:
        """Be as high as all lines, also those not laid out yet as they were never in view."""
        self.setFixedHeight(math.ceil(self.document().size().height()) + _PADDING)

    def _tell_cursor(self) -> None:
        self.cursor_moved.emit(self.cursorRect())
