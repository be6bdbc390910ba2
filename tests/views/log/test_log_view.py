"""The log of a recording as a person sees it and works it by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.domain.custody import Act
from desktop.presenters.pages import CertificatePage, RecordingLogPage
from desktop.presenters.recording_log_state import CheckStep, LogEntry
from desktop.views.log import recording_log_view
from desktop.views.log.entry_details import detail
from desktop.views.log.entry_sentences import entry_pairs, entry_sentence, what
from desktop.views.log.log_values import grouped
from desktop.views.log.printed_log import printed_log
from desktop.views.log.recording_facts import viewer_pair
from desktop.views.log.recording_log_view import RecordingLogView
from tests.fakes.builders import REYES
from tests.views.log.logged_station import LoggedStation
from tests.views.log.scenes import broken, cancelled, running
from tests.views.on_screen import said, shown


def opened(qtbot: QtBot) -> RecordingLogView:
    view = LoggedStation().view()
    shown(qtbot, view)
    view.entries.table.setFocus()
    return view


def test_each_row_is_read_out_as_one_sentence(qtbot: QtBot) -> None:
    rows = opened(qtbot).entries.table.rows
    names = [row.name for number in range(rows.rowCount()) if (row := rows.row_at(number))]
    viewed = "Footage viewed, 05:00:00 to 05:00:04 at normal speed, 05:00:09 to 05:01:05 at 2 times"
    assert any(viewed in name for name in names)
    assert any("Footage refused, own report not sealed" in n for n in names)
    assert all(name.startswith("Entry ") for name in names)


def test_down_tells_the_next_entry_in_full_and_ctrl_c_copies_its_hash(qtbot: QtBot) -> None:
    view = opened(qtbot)
    table = view.entries.table
    first = view._presenter.state.chosen  # noqa: SLF001 - what the page goes by
    QTest.keyClick(table, Qt.Key.Key_Down)
    QApplication.processEvents()
    entry = view._presenter.state.chosen_entry  # noqa: SLF001 - see above
    assert entry is not None
    assert entry.seq != first
    assert grouped(entry.leaf) in said(view.side)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == entry.leaf
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert view.side.copy.hasFocus()


def test_every_detail_of_every_entry_is_told_in_words_and_never_by_its_key(qtbot: QtBot) -> None:
    view = opened(qtbot)
    entries = view._presenter.state.entries  # noqa: SLF001 - what the page goes by
    told = {entry.act: dict(entry_pairs(entry)) for entry in entries}
    offloaded, made = told[Act.OFFLOADED], told[Act.INCIDENT_CREATED]
    assert offloaded["Original size"] == "19 bytes"
    assert offloaded["Condition"] == "Video that can be played."
    assert "4711 (Wore a camera)" in made["Who was there"]
    assert told[Act.ACCESS_REFUSED]["Why"] == "own report not sealed"
    assert told[Act.FOOTAGE_RELEASED]["Released for"] == "playing"
    assert all("_" not in key and key[0].isupper() for pairs in told.values() for key in pairs)


def test_a_digest_is_told_in_groups_of_four() -> None:
    assert grouped("9f3c04e17bd2885a") == "9f3c 04e1 7bd2 885a"


def test_the_filters_are_reached_by_f(qtbot: QtBot) -> None:
    view = opened(qtbot)
    QTest.keyClick(view.entries.table, Qt.Key.Key_F)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Right)
    assert view.entries.table.rows.rowCount() == 2


def test_a_whole_log_says_so_and_v_verifies_again(qtbot: QtBot) -> None:
    view = opened(qtbot)
    assert "Log verified. Nothing added, changed or removed." in said(view.check)
    assert not view.check.stop.isVisible()
    steps: list[CheckStep] = []
    view._presenter.changed.connect(lambda state: steps.append(state.check.step))  # noqa: SLF001 - what the page hears
    QTest.keyClick(view.entries.table, Qt.Key.Key_V)
    assert steps[0] is CheckStep.RUNNING
    assert steps[-1] is CheckStep.DONE


def test_a_changed_entry_is_named_in_red_with_what_to_do(qtbot: QtBot) -> None:
    view = broken()
    shown(qtbot, view)
    assert "1 thing does not match." in said(view)
    assert "was changed. Take the disk out of use and call the custodian." in said(view)


def test_while_it_runs_it_can_be_cancelled(qtbot: QtBot) -> None:
    view = running()
    shown(qtbot, view)
    assert isinstance(view, RecordingLogView)
    assert "Checking 812 of 1,252" in said(view.check)
    assert view.check.stop.isVisible()
    assert not view.again.isEnabled()


def test_a_cancelled_verification_never_looks_like_a_good_one(qtbot: QtBot) -> None:
    view = cancelled()
    shown(qtbot, view)
    assert "Not verified: it was cancelled." in said(view)
    assert "Log verified" not in said(view)


def test_there_is_nothing_to_type_into(qtbot: QtBot) -> None:
    view = opened(qtbot)
    assert not view.findChildren(QLineEdit)
    assert not view.findChildren(QPlainTextEdit)


@pytest.mark.parametrize("act", [None, *Act])
def test_an_entry_that_was_tampered_with_is_still_told(act: Act | None) -> None:
    """Whatever stands in an entry's details, the page must not fall over it."""
    odd: dict[str, object] = {
        "reasons": ["no-such-reason@x", 7],
        "original_size": "many",
        "role": {"a": 1},
        "because": "moved\u202eback",
        "kind": None,
        "reports": "x",
    }
    for details in ({}, odd):
        entry = LogEntry(3, "ab" * 32, act, None, None, details)
        assert what(entry)
        assert "\u202e" not in detail(entry)
        assert entry_sentence(entry).startswith("Entry 3")
        assert "\u202e" not in str(entry_pairs(entry))


def test_enter_in_the_list_opens_the_log_of_a_recording(qtbot: QtBot) -> None:
    logged = LoggedStation()
    view = logged.list_view()
    shown(qtbot, view)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert logged.frame.state.page == RecordingLogPage(logged.recording.id)
    logged.frame.back()
    view.open.click()
    assert logged.frame.state.page == RecordingLogPage(logged.recording.id)


def test_an_export_says_what_it_holds_and_asks_for_a_file_by_keyboard(qtbot: QtBot) -> None:
    logged = LoggedStation()
    view = logged.view()
    shown(qtbot, view)
    QTest.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    banner = view.exporting
    assert banner.banner.accessibleName().startswith("The whole custody log as one file")
    assert "No footage, no words of a report." in banner.banner.accessibleName()
    assert banner.choose.hasFocus()
    assert view.check.isHidden()
    dialog = banner.choose_file()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.fileSelected.emit("/media/stick/log.zip")
    dialog.reject()
    assert Path("/media/stick/log.zip") in logged.station.outside_files.files
    assert banner.banner.accessibleName().startswith("Exported: ")
    assert "/media/stick/log.zip" in banner.banner.accessibleName()
    banner.close_it.click()
    assert banner.isHidden()
    assert view.check.isVisible()


def test_a_broken_log_is_still_called_broken_while_it_is_exported(qtbot: QtBot) -> None:
    view = broken()
    assert isinstance(view, RecordingLogView)
    shown(qtbot, view)
    view.export.click()
    assert view.check.isVisible()


def test_an_export_is_cancelled_from_the_page(qtbot: QtBot) -> None:
    logged = LoggedStation()
    view = logged.view()
    shown(qtbot, view)
    view.export.click()
    logged.lane.hold = True
    logged.export.write(Path("/media/stick/log.zip"))
    view.exporting.stop.click()
    logged.lane.let_go()
    assert view.exporting.banner.accessibleName().startswith("Not exported: it was cancelled.")
    view.leave()


def test_who_may_not_export_finds_no_way_to(qtbot: QtBot) -> None:
    view = LoggedStation().view(REYES)
    shown(qtbot, view)
    assert view.export.isHidden()
    QTest.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert view.exporting.isHidden()
    assert "Export for court" not in [does for does, _ in view.keys[0].keys]


def test_what_no_head_covers_yet_is_said_until_one_is_signed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Screens 10: the newest entries are not covered yet."""
    papers: list[str] = []
    monkeypatch.setattr(recording_log_view, "print_text", lambda text, _: papers.append(text))
    logged = LoggedStation()
    view = logged.view()
    shown(qtbot, view)
    covered = logged.head.state
    words = f"The newest {covered.uncovered} entries are not covered by a signed head yet."
    assert words in view.check.banner.accessibleName()
    view.side.head.sign.click()
    assert words not in view.check.banner.accessibleName()
    (paper,) = papers
    assert logged.head.state.code in paper.splitlines()
    assert "Keep this paper outside the station." in paper


def test_the_log_of_a_recording_goes_on_paper_as_it_is_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers: list[str] = []
    monkeypatch.setattr(recording_log_view, "print_text", lambda text, _: papers.append(text))
    logged = LoggedStation()
    view = logged.view()
    shown(qtbot, view)
    QTest.keyClick(view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    view.print_out.click()
    first, second = papers
    assert first == second
    lines = first.splitlines()
    assert "Log verified. Nothing added, changed or removed." in lines
    assert f"Incidents: {logged.incident.number}" in lines
    viewed = "05:00:00 to 05:00:04 at normal speed; 05:00:09 to 05:01:05 at 2 times"
    assert f"4711: 01:00; {viewed}" in lines
    for entry in view._presenter.state.entries:  # noqa: SLF001 - what the page goes by
        assert f"   {grouped(entry.leaf)}" in lines


def test_paper_says_what_was_not_verified_and_what_is_no_evidence() -> None:
    state = LoggedStation().presenter().state
    assert printed_log(state, "Station 7", demonstration=True) == ""
    view = cancelled()
    assert isinstance(view, RecordingLogView)
    told = printed_log(view._presenter.state, "Station 7", demonstration=True)  # noqa: SLF001 - see above
    assert told.startswith("Station 7\nDEMONSTRATION STATION. NOT EVIDENCE.\n")
    assert "\nNot verified.\n" in told
    view = broken()
    assert isinstance(view, RecordingLogView)
    told = printed_log(view._presenter.state, "Station 7", demonstration=False)  # noqa: SLF001 - see above
    assert "does not match. Do not rely on this recording" in told


def test_the_entry_in_full_has_both_hashes(qtbot: QtBot) -> None:
    view = opened(qtbot)
    state = view._presenter.state  # noqa: SLF001 - what the page goes by
    entry = state.chosen_entry
    assert entry is not None
    pairs = dict(entry_pairs(entry, state.chosen_root))
    assert pairs["Entry hash"] == grouped(entry.leaf)
    assert pairs["Log up to it"] == grouped(state.chosen_root)


def test_who_viewed_is_told_with_each_part_and_its_speed(qtbot: QtBot) -> None:
    history = opened(qtbot)._presenter.state.history  # noqa: SLF001 - what the page goes by
    assert history is not None
    assert [viewer_pair(each) for each in history.viewers] == [
        ("4711", "01:00\n05:00:00 to 05:00:04 at normal speed\n05:00:09 to 05:01:05 at 2 times")
    ]


def test_a_certificate_is_asked_for_by_c(qtbot: QtBot) -> None:
    logged = LoggedStation()
    view = logged.view()
    shown(qtbot, view)
    QTest.keyClick(view.entries.table, Qt.Key.Key_C)
    assert logged.frame.state.page == CertificatePage((logged.incident.number,))
