"""The tag page by keyboard, as a person and a screen reader meet it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.domain.refusals import Problem, Refused
from desktop.presenters.tag_state import TagState
from desktop.views.tag.tag_view import TagView
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from tests.views.accessibility import unnamed
from tests.views.tag import tagging


def _shown(qtbot: QtBot, state: TagState, width: int = 1278, height: int = 640) -> TagView:
    view = tagging.page(state)
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    QApplication.processEvents()
    view.focus_first()
    return view


def _ticked(view: TagView) -> list[str]:
    return [code for code, chip in view.form.categories.chips.items() if chip.isChecked()]


def _type(view: TagView, keys: str) -> None:
    for key in keys:
        QTest.keyClick(view.title, Qt.Key(ord(key.upper())))


def test_the_shortest_start_of_a_code_ticks_it_and_typing_it_again_takes_it_off(
    qtbot: QtBot,
) -> None:
    view = _shown(qtbot, tagging.fresh())
    _type(view, "u")
    assert _ticked(view) == ["UOF"]
    view.end_code()
    _type(view, "u")
    assert _ticked(view) == []


def test_a_code_typed_whole_is_chosen_once_and_its_letters_choose_nothing_else(
    qtbot: QtBot,
) -> None:
    view = _shown(qtbot, tagging.fresh())
    _type(view, "uof")
    assert _ticked(view) == ["UOF"]


def test_a_pause_ends_a_code(qtbot: QtBot) -> None:
    view = _shown(qtbot, tagging.fresh())
    _type(view, "d")
    assert view.code_under_way
    qtbot.waitUntil(lambda: not view.code_under_way, timeout=2000)
    _type(view, "t")
    assert _ticked(view) == ["TRN"]


def test_escape_clears_the_code_and_does_not_leave_the_page(qtbot: QtBot) -> None:
    view = _shown(qtbot, tagging.fresh())
    _type(view, "d")
    QTest.keyClick(view.title, Qt.Key.Key_Escape)
    assert not view.code_under_way
    _type(view, "t")
    assert _ticked(view) == ["TRN"]


def test_letters_in_a_number_field_choose_no_category(qtbot: QtBot) -> None:
    view = _shown(qtbot, tagging.fresh())
    edit = view.form.numbers.fields["citation"].edit
    edit.setFocus()
    QTest.keyClicks(edit, "UOF")
    assert _ticked(view) == []
    assert view.form.numbers.fields["citation"].error == "Write it like T1234567."
    assert not view.side.save.isEnabled()
    assert view.side.reason.text() == "Choose a category to save."


def test_a_critical_incident_is_asked_about_before_it_is_marked(qtbot: QtBot) -> None:
    view = _shown(qtbot, tagging.fresh())
    view.form.critical.click()
    assert not view.form.critical.isChecked()
    assert view.form.no.hasFocus()
    QTest.keyClick(view.form.no, Qt.Key.Key_Space)
    assert not view.form.yes.isVisible()
    _type(view, "cri")
    QTest.mouseClick(view.form.yes, Qt.MouseButton.LeftButton)
    assert view.form.critical.isChecked()
    assert "until a person releases it" in view.form.critical.accessibleName()


def test_saving_waits_for_the_answer_to_the_question(qtbot: QtBot) -> None:
    view = _shown(qtbot, tagging.critical())
    assert not view.side.save.isEnabled()
    assert view.side.reason.text() == "Answer whether it is critical to save."


@pytest.mark.parametrize("scale", TextScale)
def test_every_category_is_named_without_shortening_it(
    qtbot: QtBot, qapp: QApplication, scale: TextScale
) -> None:
    apply_theme(qapp, ThemeChoice.DARK, scale)
    view = _shown(qtbot, tagging.fresh())
    chips = view.form.categories.chips
    assert len(chips) == 20
    assert [code for code, chip in chips.items() if chip.width() < chip.sizeHint().width()] == []


def test_a_short_name_is_seen_and_the_whole_title_is_heard_and_in_the_tooltip(
    qtbot: QtBot,
) -> None:
    view = _shown(qtbot, tagging.fresh())
    chip = view.form.categories.chips["AMI"]
    assert chip.text() == "Misdemeanor"
    assert chip.accessibleName() == "Arrest, misdemeanor, keep 3 years, ordinary"
    assert chip.toolTip() == chip.accessibleName()


def test_all_recordings_are_in_view_before_what_the_tags_do(qtbot: QtBot) -> None:
    view = _shown(qtbot, tagging.saved(), height=615)
    area = view.side.recordings.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() == 0


def test_number_keys_choose_why_the_recording_was_started(qtbot: QtBot) -> None:
    view = _shown(qtbot, tagging.fresh())
    _type(view, "2")
    chip = view.form.circumstances.chips["person-stop-consensual"]
    assert chip.isChecked()
    _type(view, "2")
    assert not chip.isChecked()


def test_control_z_takes_back_one_choice_after_the_other(qtbot: QtBot) -> None:
    view = _shown(qtbot, tagging.fresh())
    _type(view, "u1")
    QTest.keyClick(view.title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not view.form.circumstances.chips["vehicle-stop"].isChecked()
    assert _ticked(view) == ["UOF"]
    QTest.keyClick(view.title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _ticked(view) == []
    assert not view.side.undo.isEnabled()


def test_what_the_tags_do_is_said_beside_the_form(qtbot: QtBot) -> None:
    view = _shown(qtbot, tagging.fresh())
    _type(view, "u")
    said = {label.accessibleName() for label in view.side.findChildren(type(view.side.reason))}
    assert "Keep: 7 years · UOF" in said
    assert "Report: A report is due, with use-of-force form" in said


def test_another_item_is_a_key_away_and_what_was_chosen_for_the_first_is_kept(
    qtbot: QtBot,
) -> None:
    view = _shown(qtbot, tagging.fresh())
    _type(view, "u")
    QTest.keyClick(view.title, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert _ticked(view) == []
    for _ in range(3):
        QTest.keyClick(view.title, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert _ticked(view) == ["UOF"]


def test_a_refusal_keeps_what_was_chosen_and_says_so(qtbot: QtBot) -> None:
    guarded = Refused(Problem.RETAG_OPENS_FOOTAGE, incident="I-26-20423", category="UOF")
    view = _shown(qtbot, tagging.refused(guarded))
    assert view.problem.accessibleName().startswith("Not saved. What you chose stays.")
    assert _ticked(view) == ["UOF"]


def test_others_recordings_of_the_call_cannot_be_tagged_from_here(qtbot: QtBot) -> None:
    view = _shown(qtbot, tagging.fresh())
    boxes = view.side.findChildren(type(next(iter(view.side.ticks.values()))))
    disabled = [box.text() for box in boxes if not box.isEnabled()]
    assert len(view.side.ticks) == 2
    assert len(disabled) == 2
    assert all("4387 tags it" in words for words in disabled)


@pytest.mark.parametrize("state", [tagging.chosen, tagging.critical, tagging.saved])
def test_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot, state: Callable[[], TagState]
) -> None:
    assert unnamed(_shown(qtbot, state())) == []
