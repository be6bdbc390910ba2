"""The time axis: bars where their times are, reached one by one."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.widgets.time_axis import AxisBar, AxisFacts, BarLook, TimeAxis
from tests.views.accessibility import names, reachable

START = datetime(2026, 11, 20, 8, tzinfo=UTC)


def bar(key: str, lane: int, start: int, minutes: int) -> AxisBar:
    begins = START + timedelta(minutes=start)
    ends = begins + timedelta(minutes=minutes)
    return AxisBar(key, lane, begins, ends, BarLook.LOCKED, f"Locked recording {key}")


def facts(*bars: AxisBar, hours: float = 8) -> AxisFacts:
    return AxisFacts(START, START + timedelta(hours=hours), ("CAD", "Yours"), bars)


@pytest.fixture
def axis(qapp: QApplication, qtbot: QtBot) -> TimeAxis:
    made = facts(bar("late", 0, 240, 60), bar("early", 1, 0, 120), bar("blink", 1, 300, 0))
    axis = TimeAxis("Your shift", made)
    qtbot.addWidget(axis)
    axis.resize(1000, axis.sizeHint().height())
    axis.show()
    axis.activateWindow()
    qapp.processEvents()
    return axis


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def bars(axis: TimeAxis) -> dict[str, QPushButton]:
    found = [each for each in axis.findChildren(QPushButton) if not each.isHidden()]
    return {each.accessibleName().split()[-1]: each for each in found}


def test_bars_lie_where_their_times_are_and_in_their_lanes(axis: TimeAxis) -> None:
    early, late = bars(axis)["early"], bars(axis)["late"]
    hour = early.width() / 2
    assert late.width() == pytest.approx(hour, abs=2)
    assert late.x() - early.x() == pytest.approx(4 * hour, abs=2)
    assert late.geometry().bottom() < early.geometry().top()


def test_a_recording_of_no_length_can_still_be_seen_and_hit(axis: TimeAxis) -> None:
    assert bars(axis)["blink"].width() >= 14


def test_tab_stops_once_and_arrows_speak_each_bar_in_order_of_time(axis: TimeAxis) -> None:
    assert names(reachable(axis)) == ["Locked recording early"]
    reached = [focused().accessibleName().split()[-1]]
    axis.reached.connect(reached.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Home):
        QTest.keyClick(focused(), key)
    assert reached == ["early", "late", "blink", "early"]
    QTest.keyClick(focused(), Qt.Key.Key_End)
    assert names(reachable(axis)) == ["Locked recording blink"]


def test_a_pressed_bar_is_told(axis: TimeAxis) -> None:
    chosen: list[str] = []
    axis.chosen.connect(chosen.append)
    QTest.mouseClick(bars(axis)["late"], Qt.MouseButton.LeftButton)
    QTest.keyClick(bars(axis)["early"], Qt.Key.Key_Space)
    assert chosen == ["late", "early"]


def test_the_focus_stays_on_a_bar_that_is_still_there_after_news(
    qapp: QApplication, axis: TimeAxis
) -> None:
    bars(axis)["late"].setFocus(Qt.FocusReason.TabFocusReason)
    axis.show_facts(facts(bar("late", 0, 240, 70), bar("new", 1, 10, 5)))
    qapp.processEvents()
    assert names([focused()]) == ["Locked recording late"]
    assert set(bars(axis)) == {"late", "new"}


@pytest.mark.parametrize("hours", [0.25, 1, 8, 24, 72])
def test_the_times_at_the_head_never_run_into_each_other(axis: TimeAxis, hours: float) -> None:
    axis.show_facts(facts(hours=hours))
    ticks = axis.ticks()
    assert ticks
    assert len(ticks) <= 11
    assert all(START <= tick <= START + timedelta(hours=hours) for tick in ticks)
    assert {tick.minute % 5 for tick in ticks} == {0}


@pytest.mark.parametrize(("minutes", "shown"), [(200, "26-118452"), (60, "118452"), (10, "")])
def test_a_bar_says_as_much_of_its_number_as_there_is_room_for(
    qtbot: QtBot, minutes: int, shown: str
) -> None:
    ends = START + timedelta(minutes=minutes)
    call = AxisBar("call", 0, START, ends, BarLook.CALL, "Call", "26-118452", "118452")
    axis = TimeAxis("The day", AxisFacts(START, START + timedelta(hours=8), ("CAD",), (call,)))
    qtbot.addWidget(axis)
    axis.resize(600, axis.sizeHint().height())
    axis.show()
    assert [made.fitting_words() for made in axis.bars] == [shown]
