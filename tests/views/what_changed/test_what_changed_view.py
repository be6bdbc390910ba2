"""What changed after review as a person sees it, hears it and works it by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.report_difference import Change
from desktop.domain.report_forms import ReportKind
from desktop.domain.viewed_parts import Speed
from desktop.presenters.pages import ReviewPage
from desktop.presenters.what_changed_state import Pair, WhatChangedState
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.what_changed.comparison_on_paper import text_on_paper
from desktop.views.what_changed.what_changed_sentences import pair_sentence
from desktop.views.what_changed.what_changed_view import WhatChangedView
from desktop.wording import about_changes_words
from tests.views.on_screen import said, shown
from tests.views.what_changed.compared_station import ComparedStation

JUDGING = ("contradict", "discrepan", "false", "inconsisten", "lie", "misremember", "wrong")


def opened(qtbot: QtBot, compared: ComparedStation | None = None) -> WhatChangedView:
    view = (compared or ComparedStation.whole()).view()
    shown(qtbot, view)
    view.pairs.setFocus()
    return view


def state_of(view: WhatChangedView) -> WhatChangedState:
    return view._presenter.state  # noqa: SLF001 - the page has no other


def current(view: WhatChangedView) -> Pair:
    pair = view.pairs.rows.pair_at(view.pairs.currentIndex().row())
    assert pair is not None
    return pair


def test_each_pair_is_read_out_as_one_sentence(qtbot: QtBot) -> None:
    view = opened(qtbot)
    reader = QAccessible.queryAccessibleInterface(view.pairs)
    read = [reader.child(row).text(QAccessible.Text.Name) for row in range(reader.childCount())]
    assert (
        "Changed. Before: I said \u201cPolice, stop, show me your hands,\u201d I think twice. "
        "After: I said \u201cPolice, stop, show me your hands,\u201d once at 11:56:58, and "
        "\u201cstop\u201d a second time. Seen: C-0317, C-0342 11:56:58."
    ) in read
    assert (
        "Withdrawn. Before: I believed he was about to strike me. After: Not in the supplement."
    ) in read
    assert (
        "Added. Before: Not in the initial report. After: The seated man stood up without help."
    ) in read


def test_sentences_that_are_the_same_and_short_answers_are_read_out_too(qtbot: QtBot) -> None:
    later = state_of(opened(qtbot)).later
    assert later is not None
    same = Pair(1, Change.SAME, "He ran.", "He ran.")
    assert pair_sentence(same, later) == "Same. He ran."
    answer = Pair(2, Change.CHANGED, "Oak Street", "Elm Street", "Place")
    assert pair_sentence(answer, later) == (
        "Changed. Place. Before: Oak Street. After: Elm Street."
    )


def test_policy_2_7_the_page_judges_nobody(qtbot: QtBot) -> None:
    view = opened(qtbot)
    QTest.keyClick(view.pairs, Qt.Key.Key_S)
    assert about_changes_words() in said(view, buttons=True)
    words = said(view, buttons=True).lower()
    assert [word for word in JUDGING if word in words.split()] == []


def test_n_and_p_go_from_change_to_change(qtbot: QtBot) -> None:
    view = opened(qtbot)
    QTest.keyClick(view.pairs, Qt.Key.Key_S)
    QTest.keyClick(view.pairs, Qt.Key.Key_Home)
    assert current(view).change is Change.SAME
    QTest.keyClick(view.pairs, Qt.Key.Key_N)
    first = current(view)
    QTest.keyClick(view.pairs, Qt.Key.Key_N)
    assert first.change is not Change.SAME
    assert current(view).number > first.number
    QTest.keyClick(view.pairs, Qt.Key.Key_P)
    assert current(view) == first


def test_s_shows_the_same_sentences_and_takes_them_away(qtbot: QtBot) -> None:
    view = opened(qtbot)
    few = view.pairs.rows.rowCount()
    QTest.keyClick(view.pairs, Qt.Key.Key_S)
    assert view.pairs.rows.rowCount() > few
    assert view.mode.value == "whole"
    QTest.keyClick(view.pairs, Qt.Key.Key_S)
    assert view.pairs.rows.rowCount() == few


def test_enter_plays_the_second_that_is_named_and_nothing_else(qtbot: QtBot) -> None:
    compared = ComparedStation.whole()
    view = opened(qtbot, compared)
    while current(view).seen is not None:
        QTest.keyClick(view.pairs, Qt.Key.Key_Down)
    QTest.keyClick(view.pairs, Qt.Key.Key_Return)
    assert view.play.isHidden()
    assert not isinstance(compared.frame.state.page, ReviewPage)
    while current(view).seen is None:
        QTest.keyClick(view.pairs, Qt.Key.Key_Down)
    assert view.play.isVisible()
    QTest.keyClick(view.pairs, Qt.Key.Key_Return)
    assert isinstance(compared.frame.state.page, ReviewPage)


def test_a_text_that_no_longer_matches_is_said_in_red_and_still_shown(qtbot: QtBot) -> None:
    compared = ComparedStation.whole()
    compared.forge()
    view = opened(qtbot, compared)
    assert view.broken.isVisible()
    assert view.broken.accessibleName().startswith("Do not rely on this page.")
    assert "Initial report, version 1" in view.broken.accessibleName()
    assert view.pairs.rows.rowCount()
    assert view.proof.banner.accessibleName().startswith("Do not rely on this page.")


def test_both_seals_and_the_order_are_told_where_they_hold(qtbot: QtBot) -> None:
    view = opened(qtbot)
    assert view.broken.isHidden()
    assert view.proof.banner.accessibleName().startswith("Both documents match their seals.")


def test_nothing_viewed_and_nothing_beside_are_said(qtbot: QtBot) -> None:
    station = ComparedStation()
    view = opened(qtbot, station)
    assert "No supplement. The initial report stands alone." in said(view, buttons=True)
    station.supplement()
    assert "Nothing had been viewed." in said(opened(qtbot, station))


def test_how_fast_it_was_viewed_is_told_where_it_was_not_as_it_happened(qtbot: QtBot) -> None:
    station = ComparedStation()
    station.watch([(0, (0, 8000))], Speed.DOUBLE)
    station.supplement()
    view = opened(qtbot, station)
    assert "00:08, at 2 times" in said(view, buttons=True)
    assert "00:08, at 2 times" in text_on_paper(state_of(view))


def test_of_many_looks_a_few_are_shown_until_all_are_asked_for(qtbot: QtBot) -> None:
    station = ComparedStation()
    station.watch((0, (number * 2000, number * 2000 + 1000)) for number in range(20))
    station.supplement()
    view = opened(qtbot, station)
    last = "11:48:09\u201311:48:10"
    assert last not in said(view, buttons=True)
    assert "00:20 of 1:36:25" in said(view, buttons=True)
    more = view.viewed.more
    assert more is not None
    more.click()
    QApplication.processEvents()
    assert last in said(view, buttons=True)
    assert not more.isVisible()


def test_a_long_account_is_gone_through_to_its_end(qtbot: QtBot) -> None:
    station = ComparedStation()
    station.supplement(" ".join(f"He took step {number} to the door." for number in range(150)))
    view = opened(qtbot, station)
    for _ in range(view.pairs.rows.rowCount()):
        QTest.keyClick(view.pairs, Qt.Key.Key_N)
    assert current(view).after == "He took step 149 to the door."
    row = view.pairs.currentIndex()
    qtbot.waitUntil(lambda: view.pairs.viewport().rect().contains(view.pairs.visualRect(row)))


def test_another_version_is_chosen_from_the_list(qtbot: QtBot) -> None:
    station = ComparedStation()
    station.second_version()
    station.supplement()
    view = opened(qtbot, station)
    assert view.which.isVisible()
    assert view.which.currentText().startswith("Supplement 1")
    view.which.setFocus()
    QTest.keyClick(view.which, Qt.Key.Key_Up)
    QTest.keyClick(view.which, Qt.Key.Key_Return)
    assert "Every sentence is the same." in said(view, buttons=True)


@pytest.mark.parametrize("forged", [False, True])
def test_both_texts_are_on_paper_with_every_pair_and_their_seals(
    qtbot: QtBot, forged: bool
) -> None:
    compared = ComparedStation.whole()
    if forged:
        compared.forge()
    state = state_of(opened(qtbot, compared))
    text = text_on_paper(state)
    assert ("Do not rely on this page." in text) is forged
    assert ("Both documents match their seals." in text) is not forged
    assert state.comparison is not None
    assert state.later is not None
    for account in (state.comparison.first, state.later.account):
        assert account.printed.rstrip() in text
    for words in (
        about_changes_words(),
        "Changed\n  Before: I said",
        "Added\n  Before: Not in the initial report\n  After: The seated man stood up",
        "Same\n  I heard shouting",
        "C-0317 from 11:56:40 to 11:57:50, 01:10 again, at normal speed",
        "Different seconds seen: 04:59 of 1:36:25",
        "Supplement sealed \u00b7 16:06:37",
    ):
        assert words in text


def test_paper_says_that_nothing_was_viewed_and_that_nothing_stands_beside(qtbot: QtBot) -> None:
    station = ComparedStation()
    alone = text_on_paper(state_of(opened(qtbot, station)))
    assert "No supplement. The initial report stands alone." in alone
    assert "The report matches its seal." in alone
    station.supplement()
    assert "Nothing had been viewed." in text_on_paper(state_of(opened(qtbot, station)))
    assert text_on_paper(WhatChangedState()) == ""


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
def test_print_asks_for_a_printer_by_button_and_by_key(qtbot: QtBot) -> None:
    view = opened(qtbot)
    QTest.keyClick(view.pairs, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = view.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: view.findChild(QPrintDialog) is None)
    view.print_both.click()
    again = view.findChild(QPrintDialog)
    assert again is not None
    again.reject()


def test_the_pairs_are_laid_out_again_when_the_text_grows(qtbot: QtBot, qapp: QApplication) -> None:
    view = opened(qtbot)
    index = view.pairs.rows.index(0)
    before = view.pairs.visualRect(index).height()
    apply_theme(qapp, ThemeChoice.LIGHT, TextScale.LARGEST)
    QApplication.processEvents()
    assert view.pairs.visualRect(index).height() > before


def test_a_supplement_stands_on_the_ground_of_what_was_written_after_review(
    qtbot: QtBot, tmp_path: Path
) -> None:
    view = opened(qtbot)
    later = state_of(view).later
    assert later is not None
    assert later.account.kind is ReportKind.SUPPLEMENT
    assert later.is_after_review
    picture = view.pairs.viewport().grab().toImage()
    assert picture.save(str(tmp_path / "pairs.png"))
    row = view.pairs.visualRect(view.pairs.rows.index(1))
    left = picture.pixelColor(row.left() + 8, row.center().y())
    right = picture.pixelColor(row.right() - 8, row.center().y())
    assert left != right
