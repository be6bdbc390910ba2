"""F7: from one unknown word to the next, with the spellings that it may have been meant as."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from desktop.presenters.spelling import SpellingPresenter
from desktop.views.report.narrative_edit import NarrativeEdit
from desktop.views.report.spelling_marks import WORD


class SpellingWalk(QObject):
    """Goes to the next unknown word, selects it, and offers spellings; the writer chooses."""

    def __init__(self, presenter: SpellingPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.menu: QMenu | None = None

    def go_on(self, editors: Sequence[NarrativeEdit]) -> bool:
        """Go to the next unknown word after the cursor, over all editors; False where none is."""
        if not editors:
            return False
        here = next((at for at, edit in enumerate(editors) if edit.hasFocus()), 0)
        start = editors[here].textCursor().selectionEnd() if editors[here].hasFocus() else 0
        # Once around: behind the cursor first, the editor's own beginning last.
        for step in range(len(editors) + 1):
            edit = editors[(here + step) % len(editors)]
            found = self._next_unknown(edit, start if step == 0 else 0)
            if found is not None:
                self._offer(edit, *found)
                return True
        return False

    def _next_unknown(self, edit: NarrativeEdit, start: int) -> tuple[int, str] | None:
        for match in WORD.finditer(edit.toPlainText()):
            if match.start() >= start and self._presenter.is_unknown(match[0]):
                return match.start(), match[0]
        return None

    def _offer(self, edit: NarrativeEdit, at: int, word: str) -> None:
        cursor = edit.textCursor()
        cursor.setPosition(at)
        cursor.setPosition(at + len(word), QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)
        edit.setFocus()
        self._presenter.suggest(word, lambda spellings: self._open(edit, word, spellings))

    def _open(self, edit: NarrativeEdit, word: str, spellings: tuple[str, ...]) -> None:
        if edit.textCursor().selectedText() != word:
            return  # the writer went on meanwhile
        menu = QMenu(self.tr("Spellings of {word}").format(word=word), edit)
        menu.setAccessibleName(menu.title())
        for spelling in spellings:
            chosen = menu.addAction(spelling)
            chosen.triggered.connect(lambda _=False, to=spelling: _replace(edit, word, to))
        if not spellings:
            none = QAction(self.tr("No spelling is close to it"), menu)
            none.setEnabled(False)
            menu.addAction(none)
        menu.addSeparator()
        leave = menu.addAction(self.tr("It is right as it is"))
        leave.triggered.connect(lambda: self._presenter.leave(word))
        self.menu = menu
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(edit.viewport().mapToGlobal(edit.cursorRect().bottomLeft()))


def _replace(edit: NarrativeEdit, word: str, spelling: str) -> None:
    cursor = edit.textCursor()
    if cursor.selectedText() == word:
        cursor.insertText(spelling)
        edit.setTextCursor(cursor)
