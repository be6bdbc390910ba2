"""Writing a report: what a person sees, and can do without a mouse."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.reports import SealedReport
from desktop.presenters.pages import Destination, RailPage
from desktop.presenters.report_state import ReportPhase
from desktop.views.report.gap_link import GapLink
from desktop.views.report.narrative_edit import NarrativeEdit
from desktop.views.report.reading_text import ReadingText
from desktop.views.report.report_view import ReportView
from desktop.views.widgets.pill import Pill
from desktop.views.widgets.recording_plate import LockedPlaceholder, OpenPlate
from desktop.views.widgets.tick_box import TickBox
from tests.views.accessibility import names, reachable, unnamed
from tests.views.report import scenes
from tests.views.report.shown import (
    banners,
    focused_name,
    press,
    show,
    type_words,
    words,
    writing,
)
from tests.views.report.station_with_shipped_forms import DID, PERCEIVED, ReportDesk, fill

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PROMPTS = ["What I perceived", "What I believed", "What I said", "What I did"]


@pytest.fixture
def desk(qapp: QApplication) -> ReportDesk:
    return ReportDesk()


@pytest.fixture
def view(qtbot: QtBot, desk: ReportDesk) -> ReportView:
    made = ReportView(desk.presenter())
    show(qtbot, made)
    return made


def editor(view: ReportView, name: str) -> NarrativeEdit:
    (found,) = [edit for edit in writing(view).narrative.editors() if edit.accessibleName() == name]
    return found


def phase(view: ReportView) -> ReportPhase:
    return view.presenter.state.phase


# What is seen


def test_each_prompt_is_its_own_labelled_editor(view: ReportView) -> None:
    named = [edit.accessibleName() for edit in writing(view).narrative.editors()]
    assert named[:5] == [*PROMPTS, "What I do not recall"]
    assert editor(view, "What I perceived").toPlainText() == ""
    assert "sights, sounds, distances, light" in words(view)
    assert "Gaps in memory are normal. Say so here." in words(view)


def test_exactly_the_recordings_that_open_are_named_and_none_is_shown(view: ReportView) -> None:
    assert "Sealing opens 4 recordings" in words(view)
    assert "To you only, for this incident only." in words(view)
    plates = view.findChildren(LockedPlaceholder)
    assert [plate.accessibleName() for plate in plates] == [
        "Locked recording, 11:47:31, 31:35, You, camera C-0317. Opens on sealing.",
        "Locked recording, 12:21:40, 17:32, You, camera C-0317. Opens on sealing.",
        "Locked recording, 11:48:02, 30:58, Officer 4387, camera C-0342. Opens on sealing.",
        "Locked recording, 12:20:55, 16:20, Officer 4387, camera C-0342. Opens on sealing.",
    ]
    assert any("Others' reports (4387) also open to you" in each for each in words(view))


def test_both_declarations_stand_there_in_their_exact_words_and_none_is_chosen(
    view: ReportView,
) -> None:
    """Policy 2.5."""
    ticks = [tick for tick in view.findChildren(TickBox) if tick.isVisibleTo(view)]
    assert [tick.text() for tick in ticks] == [
        (
            "This report is from my own recollection. I have not viewed, heard or been told the "
            "content of any recording."
        ),
        "I did see or hear some of it before: declare it here",
    ]
    assert not any(tick.isChecked() for tick in ticks)


def test_choosing_one_declaration_takes_back_the_other_and_asks_what_was_seen(
    view: ReportView,
) -> None:
    own, before = [tick for tick in view.findChildren(TickBox) if tick.isVisibleTo(view)]
    own.click()
    assert (own.isChecked(), before.isChecked()) == (True, False)
    before.click()
    assert (own.isChecked(), before.isChecked()) == (False, True)
    QApplication.processEvents()
    assert editor(view, "What I had seen, heard or been told before").isVisibleTo(view)
    before.click()
    assert not before.isChecked()
    assert view.presenter.state.gaps[-1].field.key == "declaration"


def test_a_returned_report_has_its_reason_on_top_and_version_one_beside(qtbot: QtBot) -> None:
    view = scenes.returned()
    show(qtbot, view)
    assert banners(view) == [
        (
            "Returned by 2107: Say when medical was called, and by whom. Returned by a supervisor "
            "who had viewed the footage. Version 2 will say so."
        )
    ]
    assert "Version 1" in words(view)
    assert editor(view, "What I did").toPlainText() == DID
    (sealed,) = view.findChildren(ReadingText)
    assert sealed.isReadOnly()
    assert sealed.toPlainText().startswith("FIRSTHAND SEALED REPORT")


def test_a_supplement_says_what_it_is_and_what_had_been_viewed(qtbot: QtBot) -> None:
    view = scenes.supplement()
    show(qtbot, view)
    assert banners(view) == [
        (
            "WRITTEN AFTER REVIEW OF RECORDINGS. Before writing this, Officer 4412 viewed: "
            "C-0317 11:47:31 to 11:48:40 at normal speed; "
            "C-0342 11:50:02 to 11:51:07 at 2 times."
        )
    ]
    assert len(view.findChildren(OpenPlate)) == 4


def test_a_recovered_draft_says_so_until_it_was_seen(qtbot: QtBot) -> None:
    view = scenes.recovered()
    show(qtbot, view)
    assert banners(view) == ["This draft was recovered from 15:29:37. Nothing is missing."]
    assert editor(view, "What I perceived").toPlainText() == PERCEIVED
    view.presenter.see_recovered()
    assert banners(view) == []


def test_a_failing_disk_is_said_with_the_way_out(qtbot: QtBot) -> None:
    view = scenes.save_failing()
    show(qtbot, view)
    (said,) = banners(view)
    assert said.startswith("Not saved since 15:29. Print the draft now if you must leave.")
    assert view.banners.print_now.isVisibleTo(view)
    notes = [label.text() for label in view.header.findChildren(QLabel)]
    assert "Last saved on this terminal 15:29:37" in notes
    view.presenter.save()
    assert banners(view) == []


def test_a_critical_incidents_report_promises_no_footage(qtbot: QtBot) -> None:
    view = scenes.critical()
    show(qtbot, view)
    assert "Sealing opens nothing" in words(view)
    assert any(each.startswith("Sealing does not open the footage.") for each in words(view))


# What is missing


def test_the_facts_count_facts_whatever_else_is_missing(qtbot: QtBot) -> None:
    view = scenes.returned()
    show(qtbot, view)
    assert [gap.field.key for gap in view.presenter.state.gaps] == ["declaration"]
    (count,) = [pill.text() for pill in writing(view).facts.findChildren(Pill)]
    assert count == "5 of 5"


def test_what_a_fact_asks_for_stands_whole_below_it(view: ReportView) -> None:
    asked = "Address or crossing, and the part of the building or ground."
    assert asked in words(view)
    location = next(
        each for each in view.findChildren(QLineEdit) if each.accessibleName() == "Location"
    )
    assert location.placeholderText() == ""
    assert location.accessibleDescription().endswith(asked)


def test_what_is_missing_are_links_that_lead_there(view: ReportView) -> None:
    links = [link.text() for link in view.findChildren(GapLink)]
    assert links == [
        "Started",
        "Ended",
        "Location",
        "My role",
        "Reason for the contact",
        "Narrative",
        "Declaration",
    ]
    assert "7 fields left:" in words(view)
    for link, name in (("Location", "Location"), ("Narrative", "What I perceived")):
        (found,) = [each for each in view.findChildren(GapLink) if each.text() == link]
        found.click()
        assert focused_name() == name


def test_sealing_with_gaps_goes_to_the_first_one_and_says_so(
    desk: ReportDesk, view: ReportView
) -> None:
    assert writing(view).seal.isEnabled()
    fill(view.presenter)
    view.presenter.write("location", None)
    writing(view).seal.click()
    assert focused_name() == "Location"
    assert view.presenter.state.phase is ReportPhase.WRITING
    assert "1 field left:" in words(view)


def test_a_narrative_that_is_too_short_is_said_at_its_last_prompt(
    qtbot: QtBot,
) -> None:
    view = scenes.refused_seal()
    show(qtbot, view)
    assert "Needs a few more words" in words(view)
    assert "Write it as 11:46" in words(view)
    assert "Needs a few more words" in editor(view, "What I did").accessibleDescription()


def test_a_declaration_that_was_not_chosen_is_said_at_it_once_sealing_was_tried(
    view: ReportView,
) -> None:
    fill(view.presenter)
    view.presenter.write("declaration", None)
    assert "Choose one of these" not in words(view)
    writing(view).seal.click()
    assert "Choose one of these" in words(view)
    assert focused_name().startswith("This report is from my own recollection.")
    press(Qt.Key.Key_Space)
    assert "Choose one of these" not in words(view)


def test_what_was_seen_before_and_not_told_is_said_at_its_editor(qtbot: QtBot) -> None:
    view = scenes.prior_viewing()
    show(qtbot, view)
    writing(view).seal.click()
    QApplication.processEvents()
    told = editor(view, "What I had seen, heard or been told before")
    assert told.hasFocus()
    assert told.accessibleDescription().startswith("Not filled in yet. Required.")


# By keyboard


def test_a_report_is_written_read_and_sealed_without_a_mouse(
    qtbot: QtBot, desk: ReportDesk, view: ReportView
) -> None:
    press(Qt.Key.Key_F6)
    assert focused_name() == "Started"
    type_words("1146")
    press(Qt.Key.Key_Tab)
    type_words("12:58")
    press(Qt.Key.Key_Tab)
    type_words("Harbor St at 4th")
    press(Qt.Key.Key_Tab)
    assert focused_name() == "Kind of location"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    assert focused_name() == "My role"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    type_words("Call: disturbance")
    press(Qt.Key.Key_F6)
    for number, prompt in enumerate(PROMPTS):
        assert focused_name() == prompt
        type_words(f"I heard shouting and saw two men in the lobby, part {number}.")
        press(Qt.Key.Key_Down, CONTROL)
    assert focused_name() == "What I do not recall"
    press(Qt.Key.Key_Up, CONTROL)
    assert focused_name() == "What I did"
    press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert focused_name().startswith("This report is from my own recollection.")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is writing(view).seal
    press(Qt.Key.Key_Space)
    assert phase(view) is ReportPhase.READING
    assert focused_name() == "Your password is your signature"
    type_words(desk.password())
    press(Qt.Key.Key_Return)
    assert phase(view) is ReportPhase.SEALED
    assert view.sealed is not None
    assert QApplication.focusWidget() is view.sealed.review
    assert [report.author for report in _sealed(desk)] == ["4412"]


def _sealed(desk: ReportDesk) -> list[SealedReport]:
    with desk.station.records.reading() as work:
        return list(work.reports.of_incident(desk.incident.id))


def test_f6_goes_through_the_regions_and_back_and_then_out(view: ReportView) -> None:
    press(Qt.Key.Key_F6)
    assert focused_name() == "Started"
    press(Qt.Key.Key_F6)
    assert focused_name() == "What I perceived"
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is writing(view).seal
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is writing(view).seal, "the frame's turn"
    press(Qt.Key.Key_F6, SHIFT)
    press(Qt.Key.Key_F6, SHIFT)
    assert focused_name() == "Started"


def test_ctrl_s_saves_now(desk: ReportDesk, view: ReportView) -> None:
    press(Qt.Key.Key_F6)
    type_words("11:46")
    assert view.presenter.state.saving.saved_at is None
    press(Qt.Key.Key_S, CONTROL)
    assert view.presenter.state.saving.saved_at is not None


def test_going_to_another_field_saves(qtbot: QtBot, desk: ReportDesk, view: ReportView) -> None:
    press(Qt.Key.Key_F6)
    type_words("11:46")
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: view.presenter.state.saving.saved_at is not None)


def test_esc_saves_and_closes(desk: ReportDesk, view: ReportView) -> None:
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_F6)
    type_words("I saw a man.")
    press(Qt.Key.Key_Escape)
    assert desk.frame.state.page == RailPage(Destination.SHIFT)
    again = desk.presenter()
    assert again.state.words == 4


def test_undo_takes_back_the_last_change_where_one_wrote(view: ReportView) -> None:
    edit = editor(view, "What I said")
    edit.setFocus()
    type_words("Stop")
    edit.selectAll()
    press(Qt.Key.Key_Delete)
    assert edit.toPlainText() == ""
    view.header.undo.setFocus()
    QApplication.processEvents()
    view.header.undo.click()
    assert edit.toPlainText() == "Stop"
    assert QApplication.focusWidget() is edit


def test_what_is_typed_while_the_draft_is_saved_stays_where_the_cursor_is(
    desk: ReportDesk, view: ReportView
) -> None:
    edit = editor(view, "What I said")
    edit.setFocus()
    type_words("I saidStop")
    cursor = edit.textCursor()
    cursor.setPosition(6)
    edit.setTextCursor(cursor)
    press(Qt.Key.Key_S, CONTROL)
    type_words(" ")
    assert edit.toPlainText() == "I said Stop"


# Pasting


def test_pasting_is_allowed_and_its_length_counted(view: ReportView) -> None:
    data = QMimeData()
    data.setText("pasted words")
    edit = editor(view, "What I said")
    edit.insertFromMimeData(data)
    assert edit.toPlainText() == "pasted words"
    assert view.presenter.state.pasted == 12


def test_pasted_text_brings_no_formats(view: ReportView) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b> words")
    data.setText("bold words")
    edit = editor(view, "What I said")
    edit.insertFromMimeData(data)
    assert edit.toPlainText() == "bold words"


# Spelling


def underlined(edit: NarrativeEdit) -> list[str]:
    found = []
    block = edit.document().begin()
    while block.isValid():
        for piece in block.layout().formats():
            style = piece.format.underlineStyle()
            if style is QTextCharFormat.UnderlineStyle.SpellCheckUnderline:
                found.append(block.text()[piece.start : piece.start + piece.length])
        block = block.next()
    return found


def test_unknown_words_are_underlined_and_the_one_being_typed_is_not(
    qtbot: QtBot, view: ReportView
) -> None:
    edit = editor(view, "What I believed")
    edit.setFocus()
    type_words("He was hurrt")
    QApplication.processEvents()
    assert underlined(edit) == []
    type_words(" by it")
    qtbot.waitUntil(lambda: underlined(edit) == ["hurrt"])
    assert edit.toPlainText() == "He was hurrt by it"
    writing(view).narrative.spelling_button.click()
    qtbot.waitUntil(lambda: underlined(edit) == [])


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
def test_f7_goes_to_the_next_unknown_word_and_changes_it_only_when_told(
    qtbot: QtBot,
) -> None:
    view = scenes.misspelled()
    show(qtbot, view)
    edit = editor(view, "What I believed")
    qtbot.waitUntil(lambda: underlined(edit) == ["hurrt", "resieved"])
    before = edit.toPlainText()
    view.check_spelling()
    assert edit.textCursor().selectedText() == "hurrt"
    assert edit.toPlainText() == before
    menu = view.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.text()] == [
        "hurt",
        "hurry",
        "It is right as it is",
    ]
    menu.actions()[0].trigger()
    menu.close()
    assert edit.toPlainText() == before.replace("hurrt", "hurt")
    view.check_spelling()
    assert edit.textCursor().selectedText() == "resieved"


# Reading out, and room


@pytest.mark.parametrize("name", ["new", "writing", "returned", "supplement", "save_failing"])
def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, name: str) -> None:
    view = getattr(scenes, name)()
    show(qtbot, view)
    assert unnamed(view) == []


def test_tab_goes_from_the_title_over_tools_facts_and_narrative_to_sealing(
    view: ReportView,
) -> None:
    heard = names(reachable(view))
    in_order = ["Undo", "Save and close", "Started", "Location", "What I perceived", "What I did"]
    places = [heard.index(next(each for each in heard if each.startswith(n))) for n in in_order]
    assert places == sorted(places)
    assert heard.index("What I did") < next(
        at for at, each in enumerate(heard) if each.startswith("Seal report")
    )
