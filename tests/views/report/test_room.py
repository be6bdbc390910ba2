"""The pages of a report in windows and themes that change while they are open."""

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.views.report.narrative_edit import NarrativeEdit
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from tests.views.report import scenes as report_scenes
from tests.views.report.shown import show


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
