"""People and cameras as a person sees them and works them by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.identifiers import Badge
from desktop.domain.roles import Role
from desktop.presenters.pages import Destination, RailPage
from desktop.views.people.people_view import PeopleView
from tests.unit.services.station_on_fakes import ADMIN, DEVICE_MANAGER, PARTNER
from tests.views.on_screen import said, shown
from tests.views.people.staffed_station import StaffedStation


def opened(qtbot: QtBot, staffed: StaffedStation, badge: Badge = ADMIN) -> PeopleView:
    view = staffed.view(badge)
    shown(qtbot, view)
    view.tables.shown.setFocus()
    return view


def test_a_person_is_added_without_a_mouse(qtbot: QtBot) -> None:
    staffed = StaffedStation()
    view = opened(qtbot, staffed)
    QTest.keyClick(view.tables.people, Qt.Key.Key_N)
    form = view.form
    assert form.badge.edit.hasFocus()
    QTest.keyClicks(form.badge.edit, "4499")
    form.role.box.setFocus()
    QTest.keyClicks(form.role.box, "Sergeant")
    QTest.keyClicks(form.unit.edit, "Unit 7 (N R D)")
    QTest.keyClicks(form.password.edit, "a first password")
    QTest.keyClick(form.password.edit, Qt.Key.Key_Return)
    assert view.told.accessibleName().startswith("4499 was added.")
    assert form.password.edit.text() == ""
    with staffed.station.records.reading() as work:
        account = work.officers.account(Badge("4499"))
    assert (account.officer.role, account.officer.unit) == (Role.SERGEANT, "Unit 7 (N R D)")
    assert account.must_change


def test_what_is_missing_is_said_beside_it(qtbot: QtBot) -> None:
    staffed = StaffedStation()
    view = opened(qtbot, staffed)
    QTest.keyClick(view.tables.people, Qt.Key.Key_N)
    view.form.go.click()
    assert view.form.badge.error
    assert view.form.role.error
    assert view.form.badge.edit.hasFocus()
    assert staffed.station.journal() == []


def test_a_locked_account_is_told_and_unlocked_by_u(qtbot: QtBot) -> None:
    staffed = StaffedStation()
    view = opened(qtbot, staffed)
    QTest.keyClick(view.tables.people, Qt.Key.Key_Down)
    row = view.tables.people.rows.find(PARTNER)
    assert row is not None
    assert view.tables.people.currentIndex().row() == row
    QApplication.processEvents()
    assert "Locked until" in said(view.person)
    QTest.keyClick(view.tables.people, Qt.Key.Key_U)
    assert view.told.accessibleName().startswith(f"{PARTNER} is unlocked.")
    assert not view.person.unlock.isVisible()


def test_disabling_asks_first_and_esc_leaves_it(qtbot: QtBot) -> None:
    staffed = StaffedStation()
    view = opened(qtbot, staffed)
    QTest.keyClick(view.tables.people, Qt.Key.Key_D)
    assert "nobody can take that back" in said(view.form)
    assert view.form.back.hasFocus()
    QTest.keyClick(view.form.back, Qt.Key.Key_Escape)
    assert not view.form.isVisible()
    assert staffed.station.journal() == []
    QTest.keyClick(view.tables.people, Qt.Key.Key_D)
    QTest.keyClick(view.form.stop, Qt.Key.Key_Space)
    assert [act for act, _ in staffed.station.journal()] == ["officer-disabled"]


def test_a_password_is_reset_by_r(qtbot: QtBot) -> None:
    staffed = StaffedStation()
    view = opened(qtbot, staffed)
    QTest.keyClick(view.tables.people, Qt.Key.Key_R)
    QTest.keyClicks(view.form.password.edit, "another first password")
    QTest.keyClick(view.form.password.edit, Qt.Key.Key_Return)
    assert "has a new first password." in view.told.accessibleName()


def test_a_device_manager_changes_the_wearer_of_a_camera(qtbot: QtBot) -> None:
    staffed = StaffedStation()
    view = opened(qtbot, staffed, DEVICE_MANAGER)
    QTest.keyClick(view.tables.cameras, Qt.Key.Key_C)
    form = view.form
    assert form.camera.edit.text() == "C-0317"
    assert form.wearer.edit.hasFocus()
    QTest.keyClicks(form.wearer.edit, PARTNER)
    QTest.keyClick(form.wearer.edit, Qt.Key.Key_Return)
    assert view.told.accessibleName().startswith(f"{PARTNER} wears C-0317 from now on.")
    QTest.keyClick(view.tables.cameras, Qt.Key.Key_N)
    assert form.camera.edit.text() == ""


def test_what_is_refused_is_said_in_the_form(qtbot: QtBot) -> None:
    staffed = StaffedStation()
    view = opened(qtbot, staffed)
    QTest.keyClick(view.tables.people, Qt.Key.Key_C)
    QTest.keyClicks(view.form.camera.edit, "C/9")
    QTest.keyClick(view.form.camera.edit, Qt.Key.Key_Return)
    assert view.form.isVisible()
    assert "C/9" in said(view.form)


@pytest.mark.parametrize("badge", [ADMIN, DEVICE_MANAGER])
def test_nothing_on_the_page_leads_to_footage(qtbot: QtBot, badge: Badge) -> None:
    staffed = StaffedStation()
    view = opened(qtbot, staffed, badge)
    for button in view.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled():
            button.click()
            assert staffed.frame.state.page == RailPage(Destination.PEOPLE)
    words = " ".join(each.text() for each in view.findChildren(QAbstractButton))
    assert not any(word in words for word in ("Play", "Review", "Watch", "Footage"))
