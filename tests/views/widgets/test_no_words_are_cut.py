"""No widget cuts its words or lies over another, at any text size, with words of any length."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.key_cap import KeyCap
from desktop.views.widgets.text import Text
from tests.views.clipping import faults_of_layout
from tests.views.gallery import BOARDS

WIDE = 1600


def lengthened(words: str) -> str:
    """Words as long as a wordy language would have them: a half longer, with accents."""
    return f"{words} {'åé' * (len(words) // 4 + 1)}"


def lengthen(board: QWidget) -> None:
    for label in board.findChildren(QLabel):
        if label.text() and not isinstance(label, KeyCap):
            label.setText(lengthened(label.text()))
    for button in board.findChildren(QAbstractButton):
        if button.text():
            button.setText(lengthened(button.text()))


def laid_out(qapp: QApplication, board: QWidget) -> None:
    board.show()
    for _ in range(3):
        high = max(board.heightForWidth(WIDE), board.minimumSizeHint().height())
        board.resize(WIDE, high)
        qapp.processEvents()


@pytest.mark.parametrize("scale", TextScale)
@pytest.mark.parametrize("make", BOARDS.values(), ids=BOARDS.keys())
def test_nothing_is_cut_or_overlapped(
    qapp: QApplication, qtbot: QtBot, make: Callable[[], QWidget], scale: TextScale
) -> None:
    apply_theme(qapp, ThemeChoice.LIGHT, scale)
    board = make()
    qtbot.addWidget(board)
    laid_out(qapp, board)
    assert not faults_of_layout(board)


@pytest.mark.parametrize("make", BOARDS.values(), ids=BOARDS.keys())
def test_nothing_is_cut_when_words_are_half_longer_and_twice_as_large(
    qapp: QApplication, qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    apply_theme(qapp, ThemeChoice.DARK, TextScale.LARGEST)
    board = make()
    qtbot.addWidget(board)
    lengthen(board)
    laid_out(qapp, board)
    assert not faults_of_layout(board)


def test_the_checker_finds_what_is_cut(qapp: QApplication, qtbot: QtBot) -> None:
    board = QWidget()
    qtbot.addWidget(board)
    column = QVBoxLayout(board)
    wraps = Text("These words need two lines, and have only one")
    wraps.setFixedSize(160, 18)
    stays = Text("11:47:31", wraps=False)
    stays.setFixedWidth(20)
    column.addWidget(wraps)
    column.addWidget(stays)
    over = Text("over", parent=board)
    over.setGeometry(0, 0, 200, 30)
    board.resize(200, 80)
    board.show()
    qapp.processEvents()
    faults = " ".join(faults_of_layout(board))
    assert "only one” is cut" in faults
    assert "“11:47:31” is 20 wide" in faults
    assert "lies over" in faults


def test_shortened_words_are_told_whole_by_the_tooltip_and_to_a_screen_reader(
    qapp: QApplication, qtbot: QtBot
) -> None:
    label = ElidedLabel("20261120_093112.mp4")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    qapp.processEvents()
    assert label.toolTip() == "20261120_093112.mp4"
    assert label.text() == "20261120_093112.mp4"
    label.resize(400, 20)
    qapp.processEvents()
    assert not label.toolTip()
