"""The sergeant's desk as a person sees it and works it by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.reports import Outcome
from desktop.presenters.pages import CertificatePage, ReviewPage, WhatChangedPage, WhyLockedPage
from desktop.views.desk.desk_view import DeskView
from desktop.views.widgets.banner import Banner
from desktop.views.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from tests.views.desk.scenes import refused
from tests.views.desk.waiting_desk import WaitingDesk, full
from tests.views.on_screen import said, shown
from tests.views.report.station_with_shipped_forms import AUTHOR, PERCEIVED


def opened(qtbot: QtBot, desk: WaitingDesk) -> DeskView:
    view = desk.view()
    shown(qtbot, view)
    view.queue.table.setFocus()
    return view


def go_to(qtbot: QtBot, view: DeskView, number: str) -> None:
    """Go down the table to a row, as a person does."""
    table = view.queue.table
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(table.rows.rowCount()):
        row = table.rows.row_at(table.currentIndex().row())
        if row is not None and row.cells[1].words == number:
            QApplication.processEvents()
            return
        QTest.keyClick(table, Qt.Key.Key_Down)
    raise AssertionError(number)


def test_a_report_is_read_and_approved_without_a_mouse(qtbot: QtBot) -> None:
    desk = full()
    view = opened(qtbot, desk)
    go_to(qtbot, view, desk.incident.number)
    assert PERCEIVED in view.report.text.toPlainText()
    QTest.keyClick(view.queue.table, Qt.Key.Key_A)
    form = view.decision
    assert form.isVisible()
    assert form.password.edit.hasFocus()
    QTest.keyClicks(form.password.edit, desk.password())
    QTest.keyClick(form.password.edit, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert view.told.accessibleName().startswith(f"{desk.incident.number} approved")
    assert view.queue.table.hasFocus()
    with desk.station.records.reading() as work:
        (decision,) = work.reports.decisions(desk.incident.id)
    assert (decision.outcome, decision.note.text) == (Outcome.APPROVED, "Read and approved.")


def test_a_report_goes_back_with_reasons_and_a_note(qtbot: QtBot) -> None:
    desk = full()
    view = opened(qtbot, desk)
    go_to(qtbot, view, desk.incident.number)
    QTest.keyClick(view.queue.table, Qt.Key.Key_R)
    form = view.decision
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Space)
    form.note.edit.setFocus()
    QTest.keyClicks(form.note.edit, "Which door? R and A are letters here.")
    form.password.edit.setFocus()
    QTest.keyClicks(form.password.edit, desk.password())
    QTest.keyClick(form.password.edit, Qt.Key.Key_Return)
    with desk.station.records.reading() as work:
        (decision,) = work.reports.decisions(desk.incident.id)
    assert decision.outcome is Outcome.RETURNED
    assert decision.note.text == "Missing field: Which door? R and A are letters here."


def test_what_is_missing_in_the_form_is_said_beside_it_and_nothing_is_signed(
    qtbot: QtBot,
) -> None:
    desk = full()
    view = opened(qtbot, desk)
    QTest.keyClick(view.queue.table, Qt.Key.Key_R)
    form = view.decision
    desk.station.turn_page()
    form.sign.click()
    assert form.reasons.error
    assert form.note.error
    assert form.password.error
    assert desk.station.journal() == []


def test_who_has_watched_must_say_that_the_note_describes_no_footage(qtbot: QtBot) -> None:
    desk = full()
    desk.watch(130_000)
    view = opened(qtbot, desk)
    go_to(qtbot, view, desk.incident.number)
    assert "You have watched 02:10 of this footage." in said(view.report)
    assert "version 2 will be stamped" in said(view.report)
    QTest.keyClick(view.queue.table, Qt.Key.Key_R)
    form = view.decision
    assert "Do not describe what the footage shows." in said(form)
    form.reasons.set_value(("unclear",))
    form.note.set_value("Where did you stand?")
    form.password.set_value(desk.password())
    form.sign.click()
    assert form.isVisible()
    assert form.not_from_footage.hasFocus()
    QTest.keyClick(form.not_from_footage, Qt.Key.Key_Space)
    form.sign.click()
    assert not form.isVisible()


def test_a_wrong_password_is_said_in_the_form_and_emptied(qtbot: QtBot) -> None:
    desk = full()
    view = opened(qtbot, desk)
    QTest.keyClick(view.queue.table, Qt.Key.Key_A)
    form = view.decision
    QTest.keyClicks(form.password.edit, "wrong")
    QTest.keyClick(form.password.edit, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.password.edit.text() == ""
    banners = [each.accessibleName() for each in form.findChildren(Banner) if each.isVisible()]
    assert any("password" in name.lower() for name in banners)


def test_esc_leaves_the_form_without_deciding(qtbot: QtBot) -> None:
    desk = full()
    view = opened(qtbot, desk)
    QTest.keyClick(view.queue.table, Qt.Key.Key_A)
    QTest.keyClick(view.decision.password.edit, Qt.Key.Key_Escape)
    assert not view.decision.isVisible()
    assert view.queue.table.hasFocus()
    assert len(view.queue.table.rows.columns) == 6


def test_where_the_supervisor_was_there_the_row_says_so_and_the_buttons_are_absent(
    qtbot: QtBot,
) -> None:
    desk = full()
    view = opened(qtbot, desk)
    go_to(qtbot, view, "I-26-00004")
    table = view.queue.table
    row = table.rows.row_at(table.currentIndex().row())
    assert row is not None
    assert row.name.endswith("You were there, you cannot approve it")
    assert not view.report.approve.isVisible()
    assert not view.report.send_back.isVisible()
    assert not view.report.text.isVisible()
    assert view.report.text.toPlainText() == ""
    assert "You were there (Supervisor on scene)." in said(view.report)
    assert view.report.review.text() == "Why locked?"
    QTest.keyClick(table, Qt.Key.Key_P)
    assert isinstance(desk.frame.state.page, WhyLockedPage)
    QTest.keyClick(table, Qt.Key.Key_A)
    assert not view.decision.isVisible()


def test_p_opens_the_review_page_and_slash_the_filters(qtbot: QtBot) -> None:
    desk = full()
    view = opened(qtbot, desk)
    QTest.keyClick(view.queue.table, Qt.Key.Key_P)
    assert isinstance(desk.frame.state.page, ReviewPage)
    QTest.keyClick(view.queue.table, Qt.Key.Key_Slash)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Right)
    assert view.queue.table.rows.rowCount() == 1


def test_the_facts_and_the_whole_text_are_one_step_away(qtbot: QtBot) -> None:
    desk = full()
    view = opened(qtbot, desk)
    view.report.mode.focus_choice()
    for words in ("Location", "FIRSTHAND SEALED REPORT, FORMAT 1"):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Right)
        assert words in view.report.text.toPlainText()


def test_the_page_has_one_blue_button(qtbot: QtBot) -> None:
    desk = full()
    view = opened(qtbot, desk)

    def blue() -> list[PrimaryButton]:
        return [each for each in view.findChildren(PrimaryButton) if each.isVisible()]

    assert len(blue()) == 1
    QTest.keyClick(view.queue.table, Qt.Key.Key_R)
    assert len(blue()) == 1


def test_all_recordings_of_the_incident_can_be_reached(qtbot: QtBot) -> None:
    desk = full()
    view = opened(qtbot, desk)
    go_to(qtbot, view, desk.incident.number)
    listed = view.report.recordings
    more = next(each for each in listed.findChildren(LinkButton) if not each.isHidden())
    assert more.text() == "Show all 4 recordings"
    QTest.keyClick(more, Qt.Key.Key_Space)
    QApplication.processEvents()
    buttons = [each for each in listed.findChildren(SecondaryButton) if not each.isHidden()]
    assert [each.accessibleName()[:16] for each in buttons] == ["Log of recording"] * 4
    assert buttons[2].hasFocus()


def test_a_note_outlasts_the_idle_lock_and_comes_back_with_r(qtbot: QtBot) -> None:
    desk = WaitingDesk()
    desk.seal()
    view = opened(qtbot, desk)
    QTest.keyClick(view.queue.table, Qt.Key.Key_R)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Space)
    view.decision.note.edit.setFocus()
    QTest.keyClicks(view.decision.note.edit, "Which door?")
    QTest.keyClicks(view.decision.password.edit, desk.password())
    desk.frame.sign_out()
    view.leave()

    again = opened(qtbot, desk)
    assert "You began to return this report" in said(again.report)
    QTest.keyClick(again.queue.table, Qt.Key.Key_R)
    form = again.decision
    assert form.reasons.value() == ("missing-field",)
    assert form.note.value() == "Which door?"
    assert form.password.edit.text() == ""
    assert "it stays here until you sign" in said(form)


def test_the_ready_made_words_of_an_approval_are_no_draft(qtbot: QtBot) -> None:
    desk = WaitingDesk()
    desk.seal()
    view = opened(qtbot, desk)
    QTest.keyClick(view.queue.table, Qt.Key.Key_A)
    form = view.decision
    form.note.edit.setFocus()
    QTest.keyClicks(form.note.edit, "x")
    QTest.keyClick(form.note.edit, Qt.Key.Key_Backspace)
    QTest.keyClick(form.note.edit, Qt.Key.Key_Escape)
    assert "You began" not in said(view.report)


def test_a_queue_that_cannot_be_read_is_never_called_empty_and_can_be_tried_again(
    qtbot: QtBot,
) -> None:
    view = refused()
    shown(qtbot, view)
    assert isinstance(view, DeskView)
    assert "Nothing waiting." not in said(view)
    again = next(each for each in view.findChildren(SecondaryButton) if each.text() == "Try again")
    again.click()
    assert "Nothing waiting." in said(view)
    assert not again.isVisible()


def test_the_key_sheet_names_every_letter_that_works_here(qtbot: QtBot) -> None:
    view = opened(qtbot, full())
    (group,) = view.keys
    assert {"A", "R", "P", "L", "/"} <= {keys for _, keys in group.keys}


def test_what_changed_and_the_certificate_are_reached_by_key(qtbot: QtBot) -> None:
    desk = WaitingDesk()
    desk.seal()
    view = opened(qtbot, desk)
    assert not view.report.changes.isVisible()
    QTest.keyClick(view.queue.table, Qt.Key.Key_C)
    asked = desk.frame.state.page
    assert asked == CertificatePage((desk.incident.number,), AUTHOR)
    desk.send_back()
    desk.seal()
    view = opened(qtbot, desk)
    assert view.report.changes.isVisible()
    QTest.keyClick(view.queue.table, Qt.Key.Key_W)
    assert desk.frame.state.page == WhatChangedPage(desk.incident.id, AUTHOR)
