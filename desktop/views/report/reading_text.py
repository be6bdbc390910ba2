"""Text to read: passages under their titles, or facts in two columns. It scrolls by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.presenters.report_state import Passage
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize

_FIRST_COLUMN = 40


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

    def show_passages(self, passages: tuple[Passage, ...]) -> None:
        """Show passages one below the other."""
        theme = current_theme()
        title = _letters(TypeSize.SMALL, Colour.TEXT3)
        title.setFont(theme.font(TypeSize.SMALL, SEMIBOLD))
        words = _letters(TypeSize.READING, Colour.TEXT)
        above, lines = QTextBlockFormat(), QTextBlockFormat()
        above.setTopMargin(theme.scaled(12))
        lines.setLineHeight(
            theme.line(TypeSize.READING), QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        self.clear()
        cursor = QTextCursor(self.document())
        for number, passage in enumerate(passages):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(above if number else QTextBlockFormat())
            cursor.insertText(passage.title, title)
            for line in passage.words.splitlines():
                cursor.insertBlock(lines)
                cursor.insertText(line, words)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_facts(self, facts: tuple[Passage, ...]) -> None:
        """Show facts with their titles beside them."""
        self.clear()
        look = QTextTableFormat()
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        look.setCellPadding(3)
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
            table.cellAt(row, 0).firstCursorPosition().insertText(fact.title, title)
            table.cellAt(row, 1).firstCursorPosition().insertText(fact.words, words)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _letters(size: TypeSize, colour: Colour) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(current_theme().font(size))
    letters.setForeground(current_theme().colour(colour))
    return letters
