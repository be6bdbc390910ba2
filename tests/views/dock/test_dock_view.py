"""The dock board as a person sees it and works it by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.identifiers import Badge
from desktop.domain.recordings import ClockDoubt
from desktop.domain.refusals import BadInput, Problem
from desktop.presenters.dock_state import (
    AT_WORK,
    DockState,
    Happening,
    SlotCondition,
    SlotState,
)
from desktop.presenters.states import State
from desktop.views.dock.amounts import part_words, size_words, speed_words, time_left_words
from desktop.views.dock.dock_announcer import DockAnnouncer
from desktop.views.dock.dock_summary import summary
from desktop.views.dock.dock_view import DockView
from desktop.views.dock.happening_words import details, headline
from desktop.views.dock.slot_notes import whole_note
from desktop.views.dock.slot_words import card_facts, sentence, strip_slot
from desktop.views.widgets.text import Text
from desktop.views.widgets.titles import PageTitle
from tests.views.dock.scenes import (
    BOARD,
    COPYING,
    EMPTY,
    FAILING,
    FILES,
    LINES,
    NO_ROOM,
    REFUSED,
    TROUBLED,
    WEARERLESS,
    changed,
    safe,
)
from tests.views.dock.still_dock import StillDock, still_dock


@pytest.fixture
def dock(qapp: QApplication) -> StillDock:
    return still_dock(BOARD, FILES)


@pytest.fixture
def view(dock: StillDock, qtbot: QtBot) -> DockView:
    page = DockView(dock)
    qtbot.addWidget(page)
    page.resize(1278, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.focus_first()
    return page


def said(widget: QWidget) -> str:
    """Every word that can be read in a widget now."""
    shown = (text for text in widget.findChildren(Text) if text.isVisibleTo(widget))
    return "\n".join(text.text() for text in shown)


def button(widget: QWidget, words: str) -> QPushButton:
    found = [
        each
        for each in widget.findChildren(QPushButton)
        if words in (each.text(), each.accessibleName()) and each.isVisibleTo(widget)
    ]
    assert found, f"no button “{words}”"
    return found[0]


def has_button(widget: QWidget, words: str) -> bool:
    return any(
        words in (each.text(), each.accessibleName()) and each.isVisibleTo(widget)
        for each in widget.findChildren(QPushButton)
    )


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


# What a screen reader says


@pytest.mark.parametrize(
    ("slot", "spoken"),
    [
        (FAILING, "Slot 4, camera C-0329, Officer 4421, 1 file failed, 8 of 9 sealed"),
        (COPYING, "Slot 2, camera C-0342, Officer 4387, copying, 50%, 9 of 14 sealed"),
        (WEARERLESS, "Slot 8, camera C-0370, Unassigned, needs a wearer, 0 of 3 sealed"),
        (SlotState(5), "Slot 5, empty"),
        (
            safe(1, "C-0317", "4412", 5, 4.0, 18),
            "Slot 1, camera C-0317, Officer 4412, safe to undock, 5 of 5 sealed",
        ),
    ],
)
def test_a_slot_is_read_out_as_one_phrase(slot: SlotState, spoken: str) -> None:
    assert sentence(slot) == spoken
    assert strip_slot(slot).name == spoken


@pytest.fixture
def speaker(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_progress_is_read_out_in_quarters_only(speaker: QWidget) -> None:
    begun = changed(2, replace(COPYING, percent=51))
    announcer = DockAnnouncer(speaker, begun)
    for percent in range(52, 75):
        assert announcer.hear(changed(2, replace(COPYING, percent=percent))) == ()
    spoken = announcer.hear(changed(2, replace(COPYING, percent=75)))
    assert spoken == ("Slot 2, camera C-0342, Officer 4387, copying, 75%, 9 of 14 sealed",)


def test_what_must_not_wait_is_read_out_once(speaker: QWidget) -> None:
    announcer = DockAnnouncer(
        QWidget(), changed(4, replace(FAILING, condition=SlotCondition.COPYING))
    )
    assert announcer.hear(BOARD) == (sentence(FAILING),)
    assert announcer.hear(BOARD) == ()


def test_every_card_is_named_by_its_sentence(view: DockView) -> None:
    spoken = [card.accessibleName() for card in view.board.cards]
    assert spoken == [sentence(slot) for slot in BOARD.slots]


# What is seen


def test_no_state_with_an_open_failure_looks_safe(qapp: QApplication) -> None:
    for condition in SlotCondition:
        slot = replace(FAILING, condition=condition)
        if condition in AT_WORK:
            assert card_facts(slot).state is State.FAILED
            assert strip_slot(slot).words == "1 file failed"
        assert (card_facts(slot).state is State.SAFE) == (condition is SlotCondition.SAFE)


def test_a_failed_card_says_what_to_do_and_offers_a_retry(view: DockView, dock: StillDock) -> None:
    card = view.board.cards[3]
    assert "Stopped at 41%. The original is still on the camera. Do not clear it." in said(card)
    button(card, "Retry 1 file").click()
    assert dock.asked == [("retry", 4)]


def test_what_failed_names_the_file_the_others_and_the_reason(view: DockView) -> None:
    button(view.board.cards[3], "What failed").click()
    words = said(view.details)
    assert "1 of 9 files could not be read." in words
    assert (
        "20261120_093112.mp4 stopped at 41%. The other 8 are sealed. The original is still on "
        "camera C-0329. Do not clear it." in words
    )
    assert "Input/output error" in words


def test_an_undocked_camera_says_how_far_it_was(qapp: QApplication) -> None:
    (undocked, *_) = TROUBLED.slots
    assert card_facts(undocked).note == (
        "Undocked at 64%. 9 of 14 files are sealed; put it back and copying goes on from there."
    )
    untouched = replace(undocked, sealed=0, percent=0)
    assert "before anything was sealed" in card_facts(untouched).note
    unchecked = replace(undocked, sealed=14, percent=100)
    assert "put it back once more to be sure" in card_facts(unchecked).note


def test_duplicates_are_told_as_skipped(qapp: QApplication) -> None:
    again = replace(safe(1, "C-0317", "4412", 5, 4.0, 18), skipped=5)
    assert card_facts(again).note == "Already sealed here, skipped."
    assert card_facts(replace(again, skipped=2)).note == "2 already sealed here, skipped."


def test_a_full_disk_is_said_over_the_cards_and_on_them(qapp: QApplication, qtbot: QtBot) -> None:
    page = DockView(still_dock(NO_ROOM))
    qtbot.addWidget(page)
    words = said(page)
    assert "No room to seal. Copying has stopped." in words
    assert "Originals stay on the cameras. Call the custodian." in words
    assert "Dock not found." in words
    assert strip_slot(NO_ROOM.slots[0]).words == "No room to seal"


def test_a_clock_in_doubt_is_told_beside_times_that_are_kept(qapp: QApplication) -> None:
    slot = replace(safe(6, "C-0361", "4466", 1, 1, 1), clock_doubt=ClockDoubt.IN_THE_FUTURE)
    assert "Times are kept as recorded." in card_facts(slot).note
    assert ("Camera clock", "ahead") in card_facts(slot).facts


def test_a_camera_that_stays_silent_is_told(qapp: QApplication) -> None:
    assert "Nothing moved for 24 s." in card_facts(replace(COPYING, silent_for=24)).note


def test_a_camera_that_stopped_as_a_whole_says_its_problem_in_detail(qapp: QApplication) -> None:
    slot = replace(FAILING, failures=(), problem=BadInput(Problem.STATION_BUSY), files=0, sealed=0)
    assert card_facts(slot).state_words == "Stopped"
    assert "Do not clear it." in card_facts(slot).note
    assert "The station is busy" in whole_note(slot)


def test_every_condition_and_happening_has_words(qapp: QApplication) -> None:
    for condition in SlotCondition:
        assert strip_slot(replace(COPYING, condition=condition)).words
        assert card_facts(replace(COPYING, condition=condition)).name
    for happening in Happening:
        line = replace(LINES[0], happening=happening, badge=Badge("2107"))
        assert headline(line).startswith("Slot 4: ")
        assert details(line)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (EMPTY, "No camera docked"),
        (BOARD, "7 cameras docked · 273 MB/s in all · 5 min left · 2 need help"),
        (
            replace(EMPTY, slots=(safe(1, "C-1", "4412", 1, 1, 1), *EMPTY.slots[1:])),
            "1 camera docked · all safe to undock",
        ),
    ],
)
def test_the_dock_in_one_line(qapp: QApplication, state: DockState, words: str) -> None:
    assert summary(state) == words


def test_the_log_beside_the_cards_is_newest_first_with_seconds(view: DockView) -> None:
    words = said(view.happening)
    assert words.index("Slot 4: 1 file failed") < words.index("Slot 1: safe to undock")
    assert f"{LINES[0].at.astimezone():%H:%M:%S}" in words


# Keys


def test_a_digit_goes_to_a_slot_and_enter_opens_it(view: DockView) -> None:
    press(Qt.Key.Key_4)
    assert view.board.focused == 4
    press(Qt.Key.Key_Return)
    assert view.details.isVisibleTo(view)
    assert "1 of 9 files could not be read." in said(view.details)


def test_escape_closes_the_details_and_returns_to_the_card(view: DockView) -> None:
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert view.happening.isVisibleTo(view)
    assert view.board.focused == 4


def test_escape_closes_the_details_before_the_window_goes_back(
    dock: StillDock, qtbot: QtBot
) -> None:
    window, back = QMainWindow(), []
    qtbot.addWidget(window)
    page = DockView(dock)
    window.setCentralWidget(page)
    QShortcut(QKeySequence("Esc"), window).activated.connect(lambda: back.append("back"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    page.open_slot(8)
    press(Qt.Key.Key_Escape)
    assert (back, page.happening.isVisibleTo(page)) == ([], True)
    press(Qt.Key.Key_Escape)
    assert back == ["back"]


def test_the_key_sheet_tells_the_keys_of_the_page(view: DockView) -> None:
    (group,) = view.keys
    assert {"1 … 8", "Enter", "R", "N", "Esc"} == {key for _, key in group.keys}


def test_r_retries_the_slot_in_focus_or_the_only_one_there_is(
    view: DockView, dock: StillDock
) -> None:
    press(Qt.Key.Key_R)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_R)
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_R)
    assert dock.asked == [("retry", 4), ("retry", 4)]


def test_n_names_the_wearer_without_a_mouse(view: DockView, dock: StillDock) -> None:
    press(Qt.Key.Key_N)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "4412"
    QTest.keyClicks(field, "4387")
    press(Qt.Key.Key_Return)
    assert dock.asked == [("name", 8, "4387")]
    assert view.board.focused is None


def test_a_digit_in_the_badge_field_does_not_jump_to_a_slot(view: DockView) -> None:
    press(Qt.Key.Key_N)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    press(Qt.Key.Key_1)
    assert (field.text(), field.hasFocus()) == ("1", True)


def test_the_strip_can_send_a_person_to_a_slot(view: DockView) -> None:
    view.go_to_slot(7)
    assert view.board.focused == 7


def test_focus_stays_at_the_card_when_its_button_goes(view: DockView, dock: StillDock) -> None:
    button(view.board.cards[3], "Retry 1 file").setFocus()
    dock.show(changed(4, replace(COPYING, number=4)))
    assert view.board.focused == 4


# Who may do what


def test_a_refused_wearer_says_why(qtbot: QtBot) -> None:
    page = DockView(still_dock(REFUSED))
    qtbot.addWidget(page)
    page.open_slot(8)
    assert "Area B Patrol" in said(page.details)


@pytest.mark.parametrize(
    ("signed_in", "words"),
    [(None, "Sign in to name the wearer"), (Badge("5101"), "Your role cannot name a wearer")],
)
def test_who_may_not_name_a_wearer_is_told_who_can(
    qtbot: QtBot, signed_in: Badge | None, words: str
) -> None:
    page = DockView(still_dock(replace(BOARD, signed_in=signed_in, may_name=False)))
    qtbot.addWidget(page)
    page.open_slot(8)
    assert words in said(page.details)
    assert not has_button(page.details, "Name the wearer")


def test_setting_a_camera_aside_needs_somebody_signed_in(view: DockView, dock: StillDock) -> None:
    view.open_slot(4)
    button(view.details, "Set camera aside").click()
    assert dock.asked == [("aside", 4)]
    dock.show(replace(BOARD, signed_in=None, may_name=False))
    assert not has_button(view.details, "Set camera aside")
    assert "Sign in to set the camera aside." in said(view.details)


def test_a_camera_set_aside_says_by_whom(qapp: QApplication) -> None:
    assert "Set aside by 2107." in card_facts(TROUBLED.slots[3]).note


# Layout, in every scene


def test_the_cards_stand_level_with_the_title_and_with_what_is_beside_them(view: DockView) -> None:
    view.resize(1278, 664)
    QApplication.processEvents()
    card, beside, title = view.board.cards[0], view.happening, view.findChild(PageTitle)
    assert isinstance(title, PageTitle)
    at = card.mapTo(view, QPoint(0, 0))
    assert at.x() == title.mapTo(view, QPoint(0, 0)).x()
    assert at.y() == beside.mapTo(view, QPoint(0, 0)).y()


# Amounts


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 KB"),
        (412_000, "412 KB"),
        (1_500_000, "1.5 MB"),
        (99_940_000, "99.9 MB"),
        (99_950_000, "100 MB"),
        (9.2e9, "9.2 GB"),
    ],
)
def test_sizes(size: float, words: str) -> None:
    assert size_words(size) == words


def test_a_part_is_told_in_the_unit_of_the_whole() -> None:
    assert part_words(5.9e9, 9.2e9) == "5.9 of 9.2 GB"
    assert part_words(0, 9.2e9) == "0 of 9.2 GB"


def test_a_speed_is_told_only_where_something_moves() -> None:
    assert (speed_words(34.2e6), speed_words(0.0)) == ("34.2 MB/s", "")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "under 1 min"),
        (60, "under 1 min"),
        (61, "2 min left"),
        (3600, "1 h left"),
        (7500, "2 h 5 min left"),
    ],
)
def test_time_left_is_never_said_too_short(seconds: float, words: str) -> None:
    assert time_left_words(seconds) == words
