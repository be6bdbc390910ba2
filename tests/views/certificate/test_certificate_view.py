"""A certificate's page as a person sees it and works it by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.views.certificate.certificate_view import CertificateView
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from tests.views.certificate.certified_station import CertifiedStation
from tests.views.on_screen import said, shown
from tests.views.report.station_with_shipped_forms import AUTHOR, COLLEAGUE

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(qtbot: QtBot, certified: CertifiedStation | None = None) -> CertificateView:
    view = (certified or CertifiedStation()).view()
    shown(qtbot, view)
    return view


def test_it_is_said_that_issuing_is_entered_before_it_is_issued_by_a_button(qtbot: QtBot) -> None:
    certified = CertifiedStation()
    view = opened(qtbot, certified)
    assert "Issuing it is entered in the custody log." in said(view, buttons=True)
    assert certified.station.journal() == []
    view.form.issue.click()
    assert [act for act, _ in certified.station.journal()] == ["certificate-issued"]
    assert view.told.accessibleName().startswith("Issued, and entered in the custody log.")
    assert view.print_it.hasFocus()


def test_what_it_says_stands_officer_by_officer_beside_its_text(qtbot: QtBot) -> None:
    view = opened(qtbot)
    view.form.issue.click()
    words = said(view, buttons=True)
    assert "Own report sealed before footage was first released" in words
    assert "No own report sealed, and no footage released" in words
    assert "not named as part of the incident" in words
    issued = view._presenter.state.issued  # noqa: SLF001 - the page has no other
    assert issued is not None
    assert view.text.toPlainText() == issued.text
    assert issued.sha256[:4] in words


def test_one_officer_is_named_by_badge_and_enter_issues_it(qtbot: QtBot) -> None:
    view = opened(qtbot)
    view.form.about.focus_choice()
    chosen = QApplication.focusWidget()
    assert chosen is not None
    QTest.keyClick(chosen, Qt.Key.Key_Right)
    assert view.form.badge.isVisible()
    assert view.form.badge.edit.text() == COLLEAGUE
    view.form.badge.edit.clear()
    QTest.keyClick(view.form.badge.edit, Qt.Key.Key_Return)
    assert view.form.badge.error
    QTest.keyClicks(view.form.badge.edit, COLLEAGUE)
    QTest.keyClick(view.form.badge.edit, Qt.Key.Key_Return)
    assert f"Officer {COLLEAGUE} has not viewed" in view.text.toPlainText()
    assert AUTHOR not in view.text.toPlainText()


def test_who_was_there_is_told_that_it_is_about_them_alone(qtbot: QtBot) -> None:
    view = CertifiedStation().view(AUTHOR)
    shown(qtbot, view)
    assert "It is about you alone, badge 4412." in said(view, buttons=True)
    assert view.form.about.isHidden()


def test_the_hash_is_copied_whole_by_key_and_by_button(qtbot: QtBot) -> None:
    view = opened(qtbot)
    view.form.issue.click()
    QTest.keyClick(view.title, Qt.Key.Key_C, CONTROL | SHIFT)
    issued = view._presenter.state.issued  # noqa: SLF001 - the page has no other
    assert issued is not None
    assert QGuiApplication.clipboard().text() == issued.sha256
    QGuiApplication.clipboard().clear()
    view.side.copy.click()
    assert QGuiApplication.clipboard().text() == issued.sha256


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
def test_it_is_saved_where_a_person_says_and_not_over_a_file(qtbot: QtBot) -> None:
    certified = CertifiedStation()
    view = opened(qtbot, certified)
    view.ask_where()
    assert view.findChild(QFileDialog) is None
    view.form.issue.click()
    QTest.keyClick(view.title, Qt.Key.Key_S, CONTROL)
    asked = view.findChild(QFileDialog)
    assert asked is not None
    asked.reject()
    qtbot.waitUntil(lambda: view.findChild(QFileDialog) is None)
    out = Path("/media/stick/here.txt")
    for expected in ("Saved:", "already there"):
        view.save.click()
        dialog = view.findChild(QFileDialog)
        assert dialog is not None
        assert dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.emit(str(out))
        dialog.reject()
        qtbot.waitUntil(lambda: view.findChild(QFileDialog) is None)
        assert expected in view.told.accessibleName()
    written = certified.station.outside_files.files[out]
    assert written.startswith(b"FIRSTHAND CLEAN-REPORTING CERTIFICATE")


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
def test_print_asks_for_a_printer_once_there_is_something_to_print(qtbot: QtBot) -> None:
    view = opened(qtbot)
    QTest.keyClick(view.title, Qt.Key.Key_P, CONTROL)
    assert view.findChild(QPrintDialog) is None
    view.form.issue.click()
    QTest.keyClick(view.title, Qt.Key.Key_P, CONTROL)
    dialog = view.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()


def test_another_is_issued_after_it(qtbot: QtBot) -> None:
    view = opened(qtbot)
    view.form.issue.click()
    view.another.click()
    assert view.form.issue.isVisible()
    assert view.form.issue.hasFocus()
    assert not view.text.isVisible()


def test_another_incident_of_the_recording_is_chosen_from_the_list(qtbot: QtBot) -> None:
    certified = CertifiedStation()
    other = certified.desk.another(COLLEAGUE, "MED", 50)
    view = certified.view(AUTHOR, certified.number, other.number)
    shown(qtbot, view)
    view.form.which.setFocus()
    QTest.keyClick(view.form.which, Qt.Key.Key_Down)
    assert other.number in said(view, buttons=True)


def test_the_text_grows_with_the_size_that_is_chosen(qtbot: QtBot, qapp: QApplication) -> None:
    view = opened(qtbot)
    view.form.issue.click()
    before = view.text.document().size().height()
    apply_theme(qapp, ThemeChoice.LIGHT, TextScale.LARGEST)
    QApplication.processEvents()
    assert view.text.document().size().height() > before
