"""Text to read: passages under their titles, or facts in two columns. It scrolls by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.presenters.report_state import Passage
from desktop.views.report.readable_lines import width_of_lines
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize
from desktop.views.widgets.card import GAP

_FIRST_COLUMN = 40
_CELL = 3


class ReadingText(QTextEdit):
    """Nothing in it can be changed; words can be selected."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("reading", True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hold the lines to a readable width; the place of the text may be wider."""
        super().resizeEvent(event)
        room = self.viewport().width()
        self.setLineWrapColumnOrWidth(min(room, width_of_lines(TypeSize.READING)))

    def show_text(self, text: str) -> None:
        """Show a text as it stands."""
        self.setPlainText(text)
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(_lines_of(TypeSize.READING))
        self._keep_room_around()

    def show_passages(self, passages: tuple[Passage, ...]) -> None:
        """Show passages one below the other."""
        theme = current_theme()
        title = _letters(TypeSize.SMALL, Colour.TEXT3)
        title.setFont(theme.font(TypeSize.SMALL, SEMIBOLD))
        words = _letters(TypeSize.READING, Colour.TEXT)
        first, above = _lines_of(TypeSize.SMALL), _lines_of(TypeSize.SMALL)
        above.setTopMargin(theme.scaled(12))
        lines = _lines_of(TypeSize.READING)
        self.clear()
        cursor = QTextCursor(self.document())
        for number, passage in enumerate(passages):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(above if number else first)
            cursor.insertText(passage.title, title)
            for line in passage.words.splitlines():
                cursor.insertBlock(lines)
                cursor.insertText(line, words)
        self._keep_room_around()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_facts(self, facts: tuple[Passage, ...]) -> None:
        """Show facts with their titles beside them."""
        self.clear()
        look = QTextTableFormat()
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        look.setBorder(0)
        look.setCellPadding(0)
        look.setCellSpacing(0)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setColumnWidthConstraints(
            [
                QTextLength(QTextLength.Type.PercentageLength, _FIRST_COLUMN),
                QTextLength(QTextLength.Type.PercentageLength, 100 - _FIRST_COLUMN),
            ]
        )
        table = QTextCursor(self.document()).insertTable(max(1, len(facts)), 2, look)
        title, words = (
            _letters(TypeSize.SMALL, Colour.TEXT3),
            _letters(TypeSize.SMALL, Colour.TEXT),
        )
        for row, fact in enumerate(facts):
            for column, said, letters in ((0, fact.title, title), (1, fact.words, words)):
                cell = table.cellAt(row, column)
                cell.setFormat(_cell(first=row == 0))
                cursor = cell.firstCursorPosition()
                cursor.setBlockFormat(_lines_of(TypeSize.SMALL))
                cursor.insertText(said, letters)
        self._keep_room_around()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _keep_room_around(self) -> None:
        """Let the text scroll up to the edges of its place, and still end with room below."""
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        look.setTopMargin(GAP)
        look.setBottomMargin(GAP)
        frame.setFrameFormat(look)


def _cell(*, first: bool) -> QTextTableCellFormat:
    cell = QTextTableCellFormat()
    cell.setTopPadding(0 if first else _CELL)
    cell.setBottomPadding(_CELL)
    cell.setRightPadding(8)
    return cell


def _lines_of(size: TypeSize) -> QTextBlockFormat:
    lines = QTextBlockFormat()
    lines.setLineHeight(
        current_theme().line(size), QTextBlockFormat.LineHeightTypes.MinimumHeight.value
    )
    return lines


def _letters(size: TypeSize, colour: Colour) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(current_theme().font(size))
    letters.setForeground(current_theme().colour(colour))
    return letters
