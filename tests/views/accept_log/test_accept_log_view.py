"""A log that is not the one of before, as a person sees it and works it by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.kept_head import LogStanding
from desktop.presenters.pages import AcceptLogPage
from desktop.views.frame.log_bar import LogBar
from desktop.views.log.accept_log_view import AcceptLogView
from tests.fakes.builders import REYES
from tests.unit.services.station_on_fakes import CUSTODIAN, PASSWORD
from tests.views.accept_log.older_station import OlderStation
from tests.views.on_screen import shown


def test_the_bar_says_what_waits_and_whom_to_call(qtbot: QtBot) -> None:
    older = OlderStation()
    bar = LogBar(older.bar)
    qtbot.addWidget(bar)
    assert bar.isHidden()
    older.sign_in(REYES)
    assert bar.isVisible()
    assert bar.banner.accessibleName().startswith(
        "Footage and the sealing of reports wait. This station's records are an older copy: the "
        "keychain remembers a custody log of"
    )
    assert "Call the custodian" in bar.banner.accessibleName()
    assert bar.open.isHidden()
    older.workplace.end()
    assert bar.isHidden()


def test_the_custodian_goes_from_the_bar_to_the_page(qtbot: QtBot) -> None:
    older = OlderStation()
    bar = LogBar(older.bar)
    older.sign_in(CUSTODIAN)
    shown(qtbot, bar)
    bar.open.setFocus()
    QTest.keyClick(bar.open, Qt.Key.Key_Space)
    assert older.frame.state.page == AcceptLogPage()


def test_a_log_is_compared_verified_and_accepted_by_keyboard(qtbot: QtBot) -> None:
    older = OlderStation()
    view = older.view()
    shown(qtbot, view)
    view.focus_first()
    QTest.keyClick(view, Qt.Key.Key_V)
    assert "rolled back to an older copy" in view.check.accessibleName()
    card = view.signing
    card.accept.click()
    assert (card.note.error, card.password.error) == ("Needed.", "Type your password to sign")
    QTest.keyClicks(card.note.edit, "The disk died.")
    QTest.keyClick(card.note.edit, Qt.Key.Key_Tab)
    assert card.password.edit.hasFocus()
    QTest.keyClick(card.password.edit, Qt.Key.Key_Return)
    assert card.note.error == ""
    QTest.keyClicks(card.password.edit, PASSWORD)
    QTest.keyClick(card.password.edit, Qt.Key.Key_Return)
    assert card.password.edit.text() == ""
    assert older.station.kept.standing() is LogStanding.EXTENDS
    assert card.isHidden()
    assert view.done.accessibleName().startswith("Accepted, and the log says so.")


def test_a_wrong_password_accepts_nothing_and_says_so(qtbot: QtBot) -> None:
    view = OlderStation().view()
    shown(qtbot, view)
    view.signing.note.set_value("The disk died.")
    view.signing.password.set_value("wrong")
    view.signing.accept.click()
    assert view.signing._problem.accessibleName().startswith("Not accepted.")  # noqa: SLF001 - as read
    assert view.signing.password.edit.text() == ""
    assert not view.signing.isHidden()


def test_verifying_is_cancelled_from_the_page(qtbot: QtBot) -> None:
    older = OlderStation()
    view = older.view()
    shown(qtbot, view)
    older.lane.hold = True
    view.verify.click()
    assert not view.verify.isEnabled()
    view.stop.click()
    older.lane.let_go()
    assert view.check.accessibleName().startswith("Not verified: it was cancelled.")
    assert view.verify.isEnabled()


def test_whoever_may_not_compare_is_told_so(qtbot: QtBot) -> None:
    older = OlderStation()
    presenter = older.presenter()
    older.sign_in(REYES)
    view = AcceptLogView(presenter)
    shown(qtbot, view)
    assert view.standing.isVisible()
    assert view.signing.isHidden()
    view.leave()


def test_where_nothing_is_wrong_there_is_nothing_to_accept(qtbot: QtBot) -> None:
    view = OlderStation(whole=True).view()
    shown(qtbot, view)
    assert view.standing.accessibleName().startswith("The log extends the newest head")
    assert view.signing.isHidden()
    assert [group.title for group in view.keys] == ["The log that is here"]
