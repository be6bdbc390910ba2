"""My shift by keyboard, as a person and a screen reader meet it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.domain.identifiers import IncidentId
from desktop.domain.report_stage import NextStep, OwnAccount, ReportStage
from desktop.presenters.shift_reason import ReasonState
from desktop.presenters.shift_state import ShiftState
from desktop.views.shift.shift_view import ShiftView
from desktop.views.widgets.buttons import LinkButton, PrimaryButton
from desktop.views.widgets.card import Group
from desktop.views.widgets.pill import StatePill
from desktop.views.widgets.recording_plate import LockedPlaceholder, OpenPlate
from desktop.views.widgets.text import Text
from tests.fakes.exceptions import make_outside_account
from tests.views.accessibility import unnamed
from tests.views.shift import shifts


def _shown(
    qtbot: QtBot,
    state: ShiftState,
    width: int = 1278,
    height: int = 640,
    reason: ReasonState | None = None,
) -> ShiftView:
    view = shifts.page(state, reason)
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    QApplication.processEvents()
    view.focus_first()
    return view


def _words(view: ShiftView) -> list[str]:
    return [label.text() for label in view.findChildren(Text) if label.isVisibleTo(view)]


def test_a_locked_incident_says_why_and_what_sealing_opens(qtbot: QtBot) -> None:
    words = _words(_shown(qtbot, shifts.full()))
    assert "Locked: your report for incident I-26-20423 is not sealed yet." in words
    assert "Sealing it opens these 4 recordings to you." in words


def test_an_open_incident_says_since_when(qtbot: QtBot) -> None:
    assert "Open to you: your report was sealed at 09:02." in _words(_shown(qtbot, shifts.full()))


def test_a_custodians_view_is_told_in_one_quiet_line(qtbot: QtBot) -> None:
    """Policy 2.16."""
    words = _words(_shown(qtbot, shifts.notified()))
    assert "Footage that you wore was released to custodian 5001, 09:14." in words
    stated = "A purpose was stated. It stands in the custody log as entry 20481."
    assert f"{stated} 2 more in the last 30 days." in words
    others = _shown(qtbot, shifts.notified(own=False, count=1))
    assert "Footage was released to custodian 5001, 09:14." in _words(others)
    assert stated in _words(others)
    assert not _shown(qtbot, shifts.full()).notice.isVisible()


def test_an_account_from_elsewhere_is_told_as_the_weaker_one(qtbot: QtBot) -> None:
    """Policy 2.5."""
    outside = make_outside_account(IncidentId("i1"), at=shifts.at("09:14:00"))
    told = OwnAccount(ReportStage.OUTSIDE, outside=outside)
    state = shifts.full()
    cards = tuple(replace(card, account=told, step=NextStep.REVIEW) for card in state.cards)
    view = _shown(qtbot, replace(state, cards=cards))
    pills = [pill.text() for pill in view.findChildren(StatePill) if pill.isVisibleTo(view)]
    assert "From elsewhere, weaker grade, 09:14" in pills


def test_a_critical_incident_promises_nothing(qtbot: QtBot) -> None:
    words = _words(_shown(qtbot, shifts.held_for_investigator()))
    assert any(each.startswith("Sealing does not open the footage.") for each in words)
    assert not any(each.startswith("Sealing it opens") for each in words)


def test_there_is_one_blue_button_on_the_chosen_card_alone(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.full())
    blue = [each for each in view.findChildren(PrimaryButton) if each.isVisibleTo(view)]
    assert [each.text() for each in blue] == ["Continue draft"]
    assert view.cards.chosen is not None
    assert view.cards.chosen.isAncestorOf(blue[0])


def test_a_locked_recording_is_told_in_one_sentence_and_never_as_an_open_one(
    qtbot: QtBot,
) -> None:
    view = _shown(qtbot, shifts.full())
    locked = [each.accessibleName() for each in view.cards.findChildren(LockedPlaceholder)]
    opened = [each.accessibleName() for each in view.cards.findChildren(OpenPlate)]
    assert "Locked recording, 11:47:31, 31 minutes 35 seconds, your camera C-0317" in locked
    assert opened == ["Open recording, 08:12:00, 16 minutes 40 seconds, your camera C-0317"]


def test_arrows_go_from_incident_to_incident_and_the_focus_goes_along(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.full())
    QTest.keyClick(view.axis.title, Qt.Key.Key_Up)
    assert view.cards.chosen is not None
    assert view.cards.chosen.card.key == shifts.DISTURBANCE.key
    assert view.cards.chosen.hasFocus()


def test_late_things_come_first_and_say_late(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.full())
    groups = [group.accessibleName() for group in view.due.findChildren(Group)]
    said = [name for name in groups if name[:2] in {"1.", "2."}]
    assert said[0] == "1. Say why there is no recording, CAD 26-118401 · 1 min late"
    assert "late" not in said[1]


def test_the_axis_speaks_each_bar_along_the_arrows(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.full())
    axis = view.axis.axis
    assert axis is not None
    bars = axis.findChildren(QPushButton)
    spoken = [each.accessibleName() for each in bars]
    assert "Call 26-118401, Sick assist, 10:52 to 11:21, no recording from you" in spoken
    first = next(each for each in bars if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not first
    assert "08:12:00" in focus.accessibleName()


def test_alt_t_shows_the_same_day_as_a_table(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.full())
    QTest.keyClick(view.axis.title, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(view.axis.table.hasFocus)
    assert view.axis.table.isVisible()
    assert view.axis.table.rows.rowCount() == len(shifts.CALLS) + 7
    QTest.keyClick(view.axis.table, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not view.axis.table.isVisible())


def test_an_empty_shift_says_what_will_appear_and_leads_to_the_dock(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.empty())
    assert "No recordings yet this shift." in _words(view)
    blue = [each for each in view.findChildren(PrimaryButton) if each.isVisibleTo(view)]
    assert [each.text() for each in blue] == ["Open the dock board"]


def test_what_is_due_names_what_its_button_is_for(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.full())
    names = [each.accessibleName() for each in view.due.findChildren(LinkButton)]
    assert "Write: Seal report I-26-20418" in names
    assert "Tag: Tag 1 recording" in names


@pytest.mark.parametrize("state", [shifts.full, shifts.proposed, shifts.empty])
def test_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot, state: Callable[[], ShiftState]
) -> None:
    assert unnamed(_shown(qtbot, state())) == []


_REASONS = [shifts.explaining_in_words, shifts.explaining_refused, shifts.explained]


@pytest.mark.parametrize("reason", _REASONS)
def test_everything_of_the_form_that_takes_the_focus_has_a_name(
    qtbot: QtBot, reason: Callable[[], ReasonState]
) -> None:
    assert unnamed(_shown(qtbot, shifts.full(), reason=reason())) == []


def test_the_form_has_the_one_blue_button_of_the_page(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.full(), reason=shifts.explaining_in_words())
    blue = [each for each in view.findChildren(PrimaryButton) if each.isVisibleTo(view)]
    assert [each.accessibleName() or each.text() for each in blue] == ["&Save reason"]


def test_the_form_is_as_high_as_what_it_asks_and_grows_with_what_is_written(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.full(), 1832, 976, shifts.explaining_in_words())
    before = view.reason.height()
    assert before < 400
    view.reason.words.edit.setPlainText("One line.\n" * 5)
    qtbot.waitUntil(lambda: view.reason.height() > before)


def test_the_form_does_not_scroll_where_there_is_room_for_it(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.full(), 1278, 612, shifts.explaining_in_words())
    area = view.reason.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() == 0


def test_the_link_that_gives_a_reason_stands_beside_what_is_due(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.full())
    title = next(
        each
        for each in view.due.findChildren(Text)
        if each.text() == "Say why there is no recording"
    )
    link = next(each for each in view.due.findChildren(LinkButton) if each.text() == "Give reason")
    beside, below = QPoint(title.width(), 0), QPoint(0, title.height())
    at = link.mapTo(view.due, QPoint(0, 0))
    assert at.x() >= title.mapTo(view.due, beside).x()
    assert at.y() < title.mapTo(view.due, below).y()


def test_a_table_needs_no_legend_of_the_axis(qtbot: QtBot) -> None:
    view = _shown(qtbot, shifts.full())
    assert "Call without a recording" in _words(view)
    view.axis.switch.click()
    assert "Call without a recording" not in _words(view)
