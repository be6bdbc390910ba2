"""What a screen reader and a keyboard find in every widget."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.presenters.states import State
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.dock_strip import DockStrip, StripSlot
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.offload_steps import OffloadSteps, StepState
from desktop.views.widgets.rail import Rail, RailItem
from desktop.views.widgets.recording_plate import CopyingPlate, LockedPlaceholder, RecordingFacts
from desktop.views.widgets.slot_card import SlotCard, SlotFacts
from desktop.views.widgets.thin_progress import ThinProgress
from tests.views.accessibility import names, reachable, silent, unnamed
from tests.views.gallery import BOARDS, SLOTS

Role = QAccessible.Role


def said(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


@pytest.mark.parametrize("make", BOARDS.values(), ids=BOARDS.keys())
def test_all_that_takes_the_focus_has_a_name_and_a_role(
    qapp: QApplication, qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    board = make()
    qtbot.addWidget(board)
    board.show()
    qapp.processEvents()
    assert not unnamed(board)
    assert not silent(board)


class _Gauge(QWidget):
    """Paints how full something is, and tells no reader."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        QPainter(self).fillRect(self.rect(), "black")


def test_the_walk_finds_what_is_only_painted_and_what_says_nothing(
    qapp: QApplication, qtbot: QtBot
) -> None:
    board = QWidget()
    qtbot.addWidget(board)
    column = QVBoxLayout(board)
    gauge, words = _Gauge(), QLabel("")
    gauge.setFixedSize(20, 20)
    words.setFixedSize(20, 20)
    column.addWidget(gauge)
    column.addWidget(words)
    board.show()
    qapp.processEvents()
    assert silent(board) == [
        "_Gauge paints something and has no name",
        "QLabel, a StaticText, has no name",
    ]
    gauge.setAccessibleName("Half full")
    words.setText("Half full")
    assert silent(board) == []


def test_the_walk_finds_what_has_no_name_or_no_role(qtbot: QtBot) -> None:
    board = QWidget()
    qtbot.addWidget(board)
    column = QVBoxLayout(board)
    nameless, formless = QPushButton(), QWidget()
    formless.setFocusPolicy(nameless.focusPolicy())
    formless.setAccessibleName("A thing")
    column.addWidget(nameless)
    column.addWidget(formless)
    board.show()
    assert unnamed(board) == [
        "QPushButton in QWidget has no name",
        "QWidget “A thing” has no role: Client",
    ]


def test_tab_goes_through_the_frame_from_top_to_foot(qapp: QApplication, qtbot: QtBot) -> None:
    board = BOARDS["frame"]()
    qtbot.addWidget(board)
    board.show()
    qapp.processEvents()
    reached = names(reachable(board))
    assert reached[:6] == [
        "Sign out",
        "My shift",
        "Dock, 2 need help",
        "Tag, 1 to tag",
        "Reports, 12 due",
        "Help",
    ]
    assert reached[-len(SLOTS)] == "Slot 1, Safe to undock"


def test_a_plate_says_the_whole_fact(qtbot: QtBot) -> None:
    sentence = "Locked recording, 11:47:31, 31 minutes 35 seconds, your camera C-0317"
    plate = LockedPlaceholder(RecordingFacts("11:47:31", "31:35", "You", "C-0317", sentence))
    qtbot.addWidget(plate)
    assert (said(plate), role(plate)) == (sentence, Role.StaticText)
    plate.show_facts(RecordingFacts("12:21:40", "17:32", "You", "C-0317"))
    assert said(plate) == "Locked, 12:21:40, 17:32, You, C-0317"


def test_a_plate_of_a_recording_that_is_being_copied_claims_no_lock(qtbot: QtBot) -> None:
    plate = CopyingPlate(RecordingFacts("11:47:31", "31:35"), 64)
    qtbot.addWidget(plate)
    assert said(plate) == "Copying, 64%, 11:47:31, 31:35"


def test_a_chip_is_a_tick_box_named_by_the_full_category(qtbot: QtBot) -> None:
    chip = Chip("Use of force", code="UOF", prefix=2, name="Use of force, keep 7 years, restricted")
    qtbot.addWidget(chip)
    assert (said(chip), role(chip)) == ("Use of force, keep 7 years, restricted", Role.CheckBox)
    plain = Chip("&Juvenile or school")
    qtbot.addWidget(plain)
    assert said(plain) == "Juvenile or school"


def test_a_slot_card_is_one_group_and_its_steps_are_one_phrase(qtbot: QtBot) -> None:
    card = SlotCard(4)
    qtbot.addWidget(card)
    card.show_slot(
        SlotFacts(
            State.FAILED,
            "1 file failed",
            camera="C-0329",
            wearer="Officer 4421",
            files="8 of 9 sealed",
        )
    )
    sentence = "Slot 4, camera C-0329, Officer 4421, 1 file failed, 8 of 9 sealed"
    assert (said(card), role(card)) == (sentence, Role.Grouping)
    steps = card.findChildren(OffloadSteps)[0]
    steps.show_steps((StepState.DONE, StepState.RUNNING, StepState.WAITING, StepState.WAITING))
    assert said(steps) == "Seal done, Verify under way, Record waiting, Safe waiting"


def test_the_strip_says_each_slot_as_a_sentence(qtbot: QtBot) -> None:
    strip = DockStrip()
    qtbot.addWidget(strip)
    strip.show_slots((StripSlot(State.COPYING, "Copying 64%", 0.64),))
    strip.show()
    assert names(reachable(strip))[:2] == ["Slot 1, Copying 64%", "Slot 2, Empty"]


def test_the_rail_says_counts_as_words(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.show_items((RailItem("dock", Icon.HARD_DRIVE_DOWNLOAD, "Dock"),))
    rail.show()
    assert names(reachable(rail)) == ["Dock"]
    rail.show_count("dock", 2, "2 need help")
    assert names(reachable(rail)) == ["Dock, 2 need help"]


def test_a_field_says_its_label_what_is_wrong_and_that_it_is_required(qtbot: QtBot) -> None:
    field = TextField("CAD number", hint="Two digits, a dash, six digits", required=True)
    qtbot.addWidget(field)
    field.set_error("This is not a CAD number.")
    reader = QAccessible.queryAccessibleInterface(field.edit)
    assert reader.text(QAccessible.Text.Name) == "CAD number"
    description = reader.text(QAccessible.Text.Description)
    assert description == "This is not a CAD number. Required. Two digits, a dash, six digits"
    field.set_error("")
    description = reader.text(QAccessible.Text.Description)
    assert description == "Required. Two digits, a dash, six digits"


def test_banners_lists_bars_and_icon_buttons_are_named(qtbot: QtBot) -> None:
    banner = Banner(BannerKind.WARNING, "Locking in 0:30.", "Your draft is saved.")
    pairs = KeyValueList("Recording", (("Camera", "C-0317"),))
    bar = ThinProgress("Offload of slot 2")
    bar.show_progress(0.64)
    back = IconButton(Icon.ARROW_LEFT, "Back")
    for widget in (banner, pairs, bar, back):
        qtbot.addWidget(widget)
    assert said(banner) == "Locking in 0:30. Your draft is saved."
    assert "Camera: C-0317" in [each.accessibleName() for each in pairs.findChildren(QWidget)]
    assert (said(bar), role(bar), bar.value()) == ("Offload of slot 2", Role.ProgressBar, 640)
    assert (said(back), role(back), back.toolTip()) == ("Back", Role.Button, "Back")
