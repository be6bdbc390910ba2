"""Underlining words that the dictionary lacks. Nothing is ever changed by itself."""

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat

from desktop.presenters.spelling import SpellingPresenter
from desktop.views.report.narrative_edit import NarrativeEdit
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme

WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")


class _Underliner(QSyntaxHighlighter):
    """Marks the unknown words of one editor, and asks for those not looked up yet.

    The word that is being typed is left alone until the cursor moves on.
    """

    def __init__(self, edit: NarrativeEdit, presenter: SpellingPresenter) -> None:
        super().__init__(edit.document())
        self._edit, self._presenter = edit, presenter
        self._typing_in = -1
        # Queued: what is learned may arrive while a block is being marked.
        presenter.learned.connect(self.rehighlight, Qt.ConnectionType.QueuedConnection)
        edit.cursorPositionChanged.connect(self._cursor_moved)

    def highlightBlock(self, text: str) -> None:
        cursor = self._cursor_in_block()
        found = [match for match in WORD.finditer(text) if match.end() != cursor]
        self._presenter.look_up(match[0] for match in found)
        wavy = QTextCharFormat()
        wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wavy.setUnderlineColor(current_theme().colour(Colour.BAD))
        for match in found:
            if self._presenter.is_unknown(match[0]):
                self.setFormat(match.start(), match.end() - match.start(), wavy)

    def _cursor_in_block(self) -> int:
        block = self.currentBlock()
        position = self._edit.textCursor().position() - block.position()
        if not self._edit.hasFocus() or not 0 < position <= block.length():
            return -1
        self._typing_in = block.blockNumber()
        return position

    def _cursor_moved(self) -> None:
        if self._typing_in >= 0:
            block = self._edit.document().findBlockByNumber(self._typing_in)
            self._typing_in = -1
            self.rehighlightBlock(block)


class SpellingMarks(QObject):
    """Underlines unknown words in every editor that it is given."""

    def __init__(self, presenter: SpellingPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._underliners: dict[int, _Underliner] = {}

    def mark(self, edit: NarrativeEdit) -> None:
        """Underline in this editor from now on, until it is gone."""
        key = id(edit)
        self._underliners[key] = _Underliner(edit, self.presenter)
        held = self._underliners
        edit.destroyed.connect(lambda: held.pop(key, None))
