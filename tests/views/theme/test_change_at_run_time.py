"""A theme or text size that is changed while windows are open leaves nothing of the one before."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.colours import Colour
from desktop.views.theme.focus_ring import FocusRing
from desktop.views.theme.theme import current_theme
from tests.views.gallery import BOARDS

SIZE = (1200, 900)


def painted(qapp: QApplication, board: QWidget) -> QImage:
    board.setMinimumSize(0, 0)
    board.show()
    for _ in range(3):
        board.resize(*SIZE)
        qapp.processEvents()
    focused = board.focusWidget()
    if focused is not None:
        focused.clearFocus()
    qapp.processEvents()
    return board.grab().toImage()


@pytest.mark.parametrize("make", BOARDS.values(), ids=BOARDS.keys())
def test_a_window_that_saw_another_theme_looks_like_one_that_did_not(
    qapp: QApplication, qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    apply_theme(qapp, ThemeChoice.LIGHT)
    fresh = make()
    qtbot.addWidget(fresh)
    wanted = painted(qapp, fresh)
    apply_theme(qapp, ThemeChoice.DARK, TextScale.LARGEST)
    changed = make()
    qtbot.addWidget(changed)
    before = painted(qapp, changed)
    apply_theme(qapp, ThemeChoice.CONTRAST)
    apply_theme(qapp, ThemeChoice.LIGHT)
    after = painted(qapp, changed)
    assert before != wanted
    assert after == wanted


def test_a_second_theme_adds_no_second_ring_and_no_second_style(qapp: QApplication) -> None:
    style = qapp.style()
    apply_theme(qapp, ThemeChoice.LIGHT)
    apply_theme(qapp, ThemeChoice.CONTRAST, TextScale.LARGE)
    assert len(qapp.findChildren(FocusRing)) == 1
    assert type(qapp.style()) is type(style)


def test_the_palette_follows_the_theme(qapp: QApplication) -> None:
    for choice in ThemeChoice:
        theme = apply_theme(qapp, choice)
        assert current_theme() is theme
        assert qapp.palette().window().color() == theme.colour(Colour.BG)
        assert qapp.palette().windowText().color() == theme.colour(Colour.TEXT)
