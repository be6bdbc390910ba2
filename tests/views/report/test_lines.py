"""Lines of a text: far enough apart to write in, short enough to follow, and only words."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.views.report.narrative_edit import NarrativeEdit
from desktop.views.report.report_view import ReportView
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from tests.views.report import scenes
from tests.views.report.shown import press, show, type_words, writing

MOST_LETTERS = 78


@pytest.fixture
def edit(qtbot: QtBot) -> NarrativeEdit:
    view = scenes.whole()
    show(qtbot, view)
    return writing(view).narrative.editors()[0]


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def letters_of_lines(edit: QTextEdit) -> list[int]:
    return [
        len(block.text()[line.textStart() : line.textStart() + line.textLength()].rstrip())
        for block in blocks(edit.document())
        for line in (block.layout().lineAt(at) for at in range(block.layout().lineCount()))
    ]


def distance_of_lines(edit: NarrativeEdit) -> int:
    cursor = edit.textCursor()
    cursor.setPosition(0)
    first = edit.cursorRect(cursor).top()
    cursor.movePosition(QTextCursor.MoveOperation.Down)
    return edit.cursorRect(cursor).top() - first


@pytest.mark.parametrize("build", [scenes.whole, scenes.supplement, scenes.seal, scenes.returned])
def test_no_line_is_too_long_to_follow_in_the_widest_window(
    qtbot: QtBot, build: Callable[[], ReportView]
) -> None:
    view = build()
    show(qtbot, view, 1832, 952)
    texts = [each for each in view.findChildren(QTextEdit) if each.isVisibleTo(view)]
    assert texts
    for text in texts:
        assert max(letters_of_lines(text), default=0) <= MOST_LETTERS


@pytest.mark.parametrize(("scale", "pixels"), [(TextScale.FULL, 25), (TextScale.LARGEST, 50)])
def test_the_lines_of_a_narrative_keep_their_distance_at_every_size_of_text(
    qapp: QApplication, edit: NarrativeEdit, scale: TextScale, pixels: int
) -> None:
    apply_theme(qapp, ThemeChoice.DARK, scale)
    QApplication.processEvents()
    assert distance_of_lines(edit) == pytest.approx(pixels, abs=1)


def test_lines_that_are_written_new_keep_the_distance(edit: NarrativeEdit) -> None:
    edit.setFocus()
    edit.selectAll()
    press(Qt.Key.Key_Delete)
    type_words("One")
    press(Qt.Key.Key_Return)
    type_words("Two")
    assert edit.toPlainText() == "One\nTwo"
    assert distance_of_lines(edit) == pytest.approx(25, abs=1)


def test_undo_never_takes_back_what_an_earlier_session_wrote(edit: NarrativeEdit) -> None:
    before = edit.toPlainText()
    edit.undo()
    assert edit.toPlainText() == before
    assert not edit.document().isUndoAvailable()


def test_copying_takes_the_words_and_not_how_they_look(edit: NarrativeEdit) -> None:
    edit.selectAll()
    copied = edit.createMimeDataFromSelection()
    assert copied.formats() == ["text/plain"]
    assert copied.text() == edit.toPlainText()
