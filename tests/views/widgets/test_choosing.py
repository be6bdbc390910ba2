"""Choosing and pressing by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.presenters.states import State
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.icons import Icon
from desktop.views.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.views.widgets.chip import Chip, RadioChip
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.views.widgets.dock_strip import DockStrip
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_sheet import KeyGroup, KeySheet
from desktop.views.widgets.rail import Rail, RailItem
from desktop.views.widgets.segmented_choice import SegmentedChoice
from desktop.views.widgets.slot_card import SlotCard, SlotFacts
from desktop.views.widgets.tick_box import TickBox
from desktop.views.widgets.top_bar import TopBar
from tests.views.accessibility import reachable
from tests.views.clipping import faults_of_layout

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def shown(qapp: QApplication, qtbot: QtBot, widget: QWidget, width: int = 600) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, max(widget.sizeHint().height(), widget.heightForWidth(width)))
    widget.show()
    widget.activateWindow()
    qapp.processEvents()


@pytest.mark.parametrize("scale", TextScale)
def test_every_control_is_at_least_44_pixels_high(
    qapp: QApplication, qtbot: QtBot, scale: TextScale
) -> None:
    apply_theme(qapp, ThemeChoice.DARK, scale)
    controls = (
        SecondaryButton("Go"),
        Chip("Crowd", code="CRD"),
        RadioChip("Officer down"),
        TickBox("Juvenile"),
        SegmentedChoice("Filter", (("a", "All"),)),
    )
    for control in controls:
        qtbot.addWidget(control)
        assert control.sizeHint().height() >= 44
    closing = PrimaryButton("Seal report", tall=True)
    qtbot.addWidget(closing)
    assert closing.sizeHint().height() >= 52


@pytest.mark.parametrize("make", [Chip, TickBox])
def test_a_tick_is_set_by_the_space_bar_and_anywhere_on_its_row(
    qapp: QApplication, qtbot: QtBot, make: type[Chip | TickBox]
) -> None:
    box = make("Juvenile or school")
    shown(qapp, qtbot, box, 300)
    QTest.keyClick(box, Key.Key_Space)
    assert box.isChecked()
    QTest.mouseClick(box, LEFT, pos=QPoint(box.width() - 2, 3))
    assert not box.isChecked()


def test_one_of_the_radio_chips_of_a_group_holds(qapp: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    row = FlowLayout(holder)
    chips = [RadioChip("Suspect at large"), RadioChip("Missing person")]
    for chip in chips:
        row.addWidget(chip)
    shown(qapp, qtbot, holder)
    for chip in chips:
        QTest.mouseClick(chip, LEFT)
    assert [chip.isChecked() for chip in chips] == [False, True]


def test_arrows_move_a_segmented_choice_and_it_tells_so(qapp: QApplication, qtbot: QtBot) -> None:
    choice = SegmentedChoice("For how long", (("15", "15 min"), ("30", "30"), ("60", "60")), "15")
    shown(qapp, qtbot, choice)
    told: list[str] = []
    choice.chosen.connect(told.append)
    choice.focus_choice()
    QTest.keyClick(choice.findChildren(QRadioButton)[0], Key.Key_Right)
    assert (choice.value, told) == ("30", ["30"])
    choice.choose("60")
    assert (choice.value, told) == ("60", ["30"])
    choice.choose(None)
    assert not choice.value
    QTest.mouseClick(choice.findChildren(QRadioButton)[0], LEFT)
    assert (choice.value, told) == ("15", ["30", "15"])


def test_the_rail_tells_where_a_person_goes_and_marks_where_they_are(
    qapp: QApplication, qtbot: QtBot
) -> None:
    rail = Rail()
    rail.show_items(
        (RailItem("shift", Icon.CALENDAR_CLOCK, "My shift"), RailItem("tag", Icon.TAG, "Tag")),
        RailItem("help", Icon.CIRCLE_QUESTION_MARK, "Help"),
    )
    shown(qapp, qtbot, rail, 88)
    told: list[str] = []
    rail.chosen.connect(told.append)
    rail.choose("shift")
    assert told == []
    rail.focus_chosen()
    focused = qapp.focusWidget()
    assert focused is reachable(rail)[0]
    QTest.mouseClick(reachable(rail)[1], LEFT)
    assert told == ["tag"]


def test_a_rail_that_is_too_low_scrolls_instead_of_cutting(
    qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme(qapp, ThemeChoice.DARK, TextScale.LARGEST)
    rail = Rail()
    rail.show_items(tuple(RailItem(str(i), Icon.TAG, f"Place {i}") for i in range(8)))
    qtbot.addWidget(rail)
    rail.resize(88, 400)
    rail.show()
    for _ in range(3):
        qapp.processEvents()
    assert not faults_of_layout(rail)
    assert rail.width() > 88


def test_the_strip_takes_two_rows_when_words_would_be_cut(qapp: QApplication, qtbot: QtBot) -> None:
    strip = DockStrip()
    shown(qapp, qtbot, strip, 1366)
    assert strip.sizeHint().height() == 49
    apply_theme(qapp, ThemeChoice.DARK, TextScale.LARGEST)
    qapp.processEvents()
    strip.resize(1366, strip.sizeHint().height())
    qapp.processEvents()
    slots = reachable(strip)
    assert len({slot.y() for slot in slots}) == 2
    apply_theme(qapp, ThemeChoice.DARK)
    qapp.processEvents()
    assert len({slot.y() for slot in reachable(strip)}) == 1


def test_a_pressed_slot_is_told_by_its_number(qapp: QApplication, qtbot: QtBot) -> None:
    strip = DockStrip()
    shown(qapp, qtbot, strip, 1366)
    told: list[int] = []
    strip.chosen.connect(told.append)
    QTest.mouseClick(reachable(strip)[3], LEFT)
    assert told == [4]


def test_the_top_bar_shows_sign_out_only_to_somebody(qapp: QApplication, qtbot: QtBot) -> None:
    bar = TopBar()
    shown(qapp, qtbot, bar, 1366)
    assert not reachable(bar)
    bar.show_who("Officer 4412", "Unit 3A2")
    left: list[bool] = []
    bar.sign_out.connect(lambda: left.append(True))
    QTest.mouseClick(reachable(bar)[0], LEFT)
    assert left == [True]


def test_enter_opens_the_row_that_arrows_reached(qapp: QApplication, qtbot: QtBot) -> None:
    table = DataTable("Waiting", (Column("Incident"), Column("State", stretches=True)))
    rows = tuple(
        Row(f"I-{n}", (Cell(f"I-{n}", strong=True), Cell("Sealed", State.SEALED)), f"I-{n}, sealed")
        for n in range(30)
    )
    table.show_rows(rows)
    reached: list[str] = []
    opened: list[str] = []
    table.reached.connect(reached.append)
    table.opened.connect(opened.append)
    shown(qapp, qtbot, table, 600)
    table.setFocus()
    qapp.processEvents()
    QTest.keyClick(table, Key.Key_Down)
    QTest.keyClick(table, Key.Key_Return)
    assert (reached, opened) == (["I-0", "I-1"], ["I-1"])
    table.show_rows(rows[1:])
    assert table.current_key == "I-1"
    assert table.rows.headerData(0, Qt.Orientation.Vertical) == "I-1, sealed"
    spoken = table.rows.data(table.rows.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "State: Sealed"


def test_a_long_table_asks_for_its_next_page_near_its_end(qapp: QApplication, qtbot: QtBot) -> None:
    table = DataTable("Waiting", (Column("Incident", stretches=True),))
    page = tuple(Row(f"I-{n}", (Cell(f"I-{n}"),), f"I-{n}") for n in range(100))
    table.show_rows(page)
    shown(qapp, qtbot, table, 600)
    asked: list[bool] = []
    table.end_near.connect(lambda: asked.append(True))
    table.verticalScrollBar().setValue(100)
    assert not asked
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    assert asked
    table.add_rows(tuple(Row(f"I-{n}", (Cell(f"I-{n}"),), f"I-{n}") for n in range(100, 200)))
    assert table.rows.rowCount() == 200
    assert table.rows.find("I-150") == 150


def test_escape_closes_the_key_sheet(qapp: QApplication, qtbot: QtBot) -> None:
    sheet = KeySheet((KeyGroup("Everywhere", (("Keys", "F1"),)),))
    qtbot.addWidget(sheet)
    sheet.show()
    qapp.processEvents()
    QTest.keyClick(sheet, Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_slot_keeps_its_failure_and_its_buttons_while_it_is_updated(
    qapp: QApplication, qtbot: QtBot
) -> None:
    card = SlotCard(4)
    retry = PrimaryButton("Retry 1 file")
    failed = SlotFacts(State.FAILED, camera="C-0329", note="Do not clear it.", progress=0.5)
    card.show_slot(failed)
    card.show_actions(retry, SecondaryButton("What failed"))
    shown(qapp, qtbot, card, 240)
    card.show_slot(SlotFacts(State.FAILED, camera="C-0329", note="Do not clear it.", progress=0.6))
    assert retry.isVisibleTo(card)
    assert not faults_of_layout(card)
    card.show_actions()
    card.show_slot(SlotFacts())
    qapp.processEvents()
    assert not retry.isVisibleTo(card)


def test_a_flow_layout_goes_on_in_the_next_row_and_fills_or_spreads_it(
    qapp: QApplication, qtbot: QtBot
) -> None:
    for options, right_ends in (
        ({}, (100, 206, 100)),
        ({"fills": True}, (122, 250, 250)),
        ({"spreads": True}, (100, 250, 100)),
    ):
        holder = QWidget()
        qtbot.addWidget(holder)
        row = FlowLayout(holder, 6, **options)
        parts = [QWidget() for _ in range(3)]
        for part in parts:
            part.setMinimumSize(100, 20)
            row.addWidget(part)
        holder.resize(250, 60)
        holder.show()
        qapp.processEvents()
        assert tuple(part.geometry().right() + 1 for part in parts) == right_ends
        assert [part.y() for part in parts] == [0, 0, 26]
        assert row.heightForWidth(250) == 46


def test_buttons_in_a_column_keep_their_height(qapp: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    button = PrimaryButton("Seal report", tall=True)
    column.addWidget(button)
    qtbot.addWidget(holder)
    holder.resize(400, 400)
    holder.show()
    qapp.processEvents()
    assert button.height() == 52
