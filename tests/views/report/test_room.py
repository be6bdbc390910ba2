"""The pages of a report at every size of window and text: nothing is cut, nothing overlaps."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.views.page_view import PageView
from desktop.views.report.narrative_edit import NarrativeEdit
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from tests.views.clipping import faults_of_layout
from tests.views.report import scenes as report_scenes
from tests.views.report.shown import show
from tests.views.why_locked import scenes as why_locked_scenes

# What the frame leaves of 1366 x 768, 1600 x 900 and 1920 x 1080, at each size of text.
ROOMS = {
    TextScale.FULL: [(1278, 640), (1832, 952)],
    TextScale.LARGE: [(1512, 780)],
    TextScale.LARGEST: [(1512, 780)],
}
SCENES = dict([*report_scenes.scenes(), *why_locked_scenes.scenes()])


@pytest.mark.parametrize("build", SCENES.values(), ids=SCENES.keys())
def test_nothing_is_cut_and_nothing_overlaps(
    qtbot: QtBot, qapp: QApplication, build: Callable[[], PageView]
) -> None:
    page = build()
    show(qtbot, page)
    for scale, rooms in ROOMS.items():
        if current_theme().scale is not scale:
            apply_theme(qapp, ThemeChoice.DARK, scale)
        for room in rooms:
            page.resize(*room)
            assert _settled_faults(page) == [], (room, scale)


def _settled_faults(page: PageView) -> list[str]:
    """What is wrong once the editors have found their heights, each by a pass of the layouts."""
    faults = ["not laid out yet"]
    for _ in range(30):
        QApplication.processEvents()
        faults = faults_of_layout(page)
        if not faults:
            break
    return faults


def test_a_text_that_is_read_shares_a_window_that_was_widened_since(qtbot: QtBot) -> None:
    page = report_scenes.seal()
    show(qtbot, page)
    signing = page.signing
    assert signing is not None
    narrow = signing.width()
    page.resize(1832, 952)
    QApplication.processEvents()
    assert signing.width() > narrow


def test_what_is_asked_for_in_an_empty_editor_can_be_read_in_every_theme(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """The colour of hints, and not the text's own colour faded."""
    page = report_scenes.new()
    show(qtbot, page)
    for choice in ThemeChoice:
        apply_theme(qapp, choice, TextScale.FULL)
        QApplication.processEvents()
        wanted = current_theme().colour(Colour.TEXT3).name()
        for edit in (*page.findChildren(NarrativeEdit), *page.findChildren(QLineEdit)):
            assert edit.palette().placeholderText().color().name() == wanted
            assert edit.palette().placeholderText().color().alpha() == 255
