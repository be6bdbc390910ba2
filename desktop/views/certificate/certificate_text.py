"""The text of a certificate to the byte, in letters of one width, as wide as its place."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor

from desktop.views.report.reading_text import ReadingText
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.lettering import looks_changed


class CertificateText(ReadingText):
    """Its lines are facts and digests, which are compared rather than read at length."""

    def show_text(self, text: str) -> None:
        self.setPlainText(text)
        theme = current_theme()
        letters, lines = QTextCharFormat(), QTextBlockFormat()
        letters.setFont(theme.font(TypeSize.MONO))
        letters.setForeground(theme.colour(Colour.TEXT))
        height = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        lines.setLineHeight(theme.line(TypeSize.MONO), height)
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeCharFormat(letters)
        whole.mergeBlockFormat(lines)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(self.viewport().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event) and not self.document().isEmpty():
            self.show_text(self.toPlainText())
