"""Cases as a person sees them and works them by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.domain.cases import CaseActKind
from desktop.domain.identifiers import Badge
from desktop.presenters.pages import CertificatePage, Destination, RailPage, WhatChangedPage
from desktop.views.cases.cases_view import CasesView
from tests.fakes.builders import REYES
from tests.unit.services.station_on_fakes import (
    COMMANDER,
    CUSTODIAN,
    INTERNAL_AFFAIRS,
    INVESTIGATOR,
    PARTNER,
    SERGEANT,
)
from tests.views.cases.cases_station import CasesStation
from tests.views.on_screen import said, shown


def opened(qtbot: QtBot, cases: CasesStation, badge: Badge = INVESTIGATOR) -> CasesView:
    view = cases.view(badge)
    shown(qtbot, view)
    if not view.number.isHidden() and view.number.isVisible():
        QTest.keyClicks(view.number.edit, cases.case.incident.number)
        QTest.keyClick(view.number.edit, Qt.Key.Key_Return)
    view.table.setFocus()
    return view


def test_critical_footage_is_released_without_a_mouse(qtbot: QtBot) -> None:
    cases = CasesStation()
    view = opened(qtbot, cases)
    QTest.keyClick(view.table, Qt.Key.Key_R)
    assert view.form.note.edit.hasFocus()
    QTest.keyClick(view.form.note.edit, Qt.Key.Key_Return)
    assert view.form.note.error
    QTest.keyClicks(view.form.note.edit, "After the interview (R S U)")
    QTest.keyClick(view.form.note.edit, Qt.Key.Key_Return)
    number = cases.case.incident.number
    assert view.told.accessibleName().startswith(f"{number} is released to {REYES}.")
    assert cases.case.officers(CaseActKind.RELEASED) == {REYES}
    assert not view.card.buttons[next(iter(view.card.buttons))].isVisible()


def test_what_is_refused_is_said_in_the_form_and_esc_leaves_it(qtbot: QtBot) -> None:
    cases = CasesStation()
    view = opened(qtbot, cases)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    QTest.keyClick(view.table, Qt.Key.Key_R)
    QTest.keyClicks(view.form.note.edit, "Now")
    QTest.keyClick(view.form.note.edit, Qt.Key.Key_Return)
    assert "has not given an account" in said(view.form)
    QTest.keyClick(view.form.note.edit, Qt.Key.Key_Escape)
    assert not view.form.isVisible()
    assert view.table.hasFocus()
    assert cases.station.journal() == []


def test_a_statement_is_recorded_by_s(qtbot: QtBot) -> None:
    cases = CasesStation()
    view = opened(qtbot, cases)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    QTest.keyClick(view.table, Qt.Key.Key_S)
    QTest.keyClicks(view.form.note.edit, "By telephone")
    view.form.go.click()
    assert [act for act, _ in cases.station.journal()] == ["statement-recorded"]


def test_a_commander_assigns_by_number(qtbot: QtBot) -> None:
    cases = CasesStation(assigned=False)
    view = opened(qtbot, cases, COMMANDER)
    QTest.keyClick(view.table, Qt.Key.Key_A)
    assert view.form.badge.edit.hasFocus()
    QTest.keyClicks(view.form.badge.edit, INTERNAL_AFFAIRS)
    QTest.keyClicks(view.form.note.edit, "Yours")
    view.form.go.click()
    assert cases.case.officers(CaseActKind.ASSIGNED) == {INTERNAL_AFFAIRS}


def test_a_sergeant_confirms_by_c(qtbot: QtBot) -> None:
    cases = CasesStation()
    view = opened(qtbot, cases, SERGEANT)
    QTest.keyClick(view.table, Qt.Key.Key_C)
    QTest.keyClicks(view.form.note.edit, "As it was")
    view.form.go.click()
    assert cases.case.file.confirmed_versions() == {1}


def test_a_custodian_says_why_a_report_will_not_come(qtbot: QtBot) -> None:
    cases = CasesStation()
    view = opened(qtbot, cases, CUSTODIAN)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    QTest.keyClick(view.table, Qt.Key.Key_U)
    assert view.form.reason.box.hasFocus()
    QTest.keyClicks(view.form.reason.box, "Injured")
    QTest.keyClicks(view.form.note.edit, "Until June")
    view.form.go.click()
    assert cases.case.officers(CaseActKind.UNOBTAINABLE) == {PARTNER}


def test_an_incident_that_is_not_known_is_said(qtbot: QtBot) -> None:
    cases = CasesStation()
    view = cases.view(CUSTODIAN)
    shown(qtbot, view)
    QTest.keyClick(view, Qt.Key.Key_Slash)
    QTest.keyClicks(view.number.edit, "I-99-1")
    view.opener.click()
    assert "I-99-1" in said(view)


@pytest.mark.parametrize("badge", [INVESTIGATOR, COMMANDER, CUSTODIAN])
def test_nothing_on_the_page_leads_to_footage(qtbot: QtBot, badge: Badge) -> None:
    cases = CasesStation()
    view = opened(qtbot, cases, badge)
    for button in view.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled():
            button.click()
            page = cases.frame.state.page
            assert isinstance(page, CertificatePage | WhatChangedPage) or page == RailPage(
                Destination.CASES
            )


def test_accounts_are_compared_by_w_where_the_person_may_read_them(qtbot: QtBot) -> None:
    cases = CasesStation()
    view = opened(qtbot, cases)
    QTest.keyClick(view.table, Qt.Key.Key_W)
    page = cases.frame.state.page
    assert isinstance(page, WhatChangedPage)
    assert (page.incident, page.author) == (cases.case.incident.id, REYES)
    cases.frame.back()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert not view.card.changes.isVisible()
    QTest.keyClick(view.table, Qt.Key.Key_W)
    assert cases.frame.state.page == RailPage(Destination.CASES)


def test_who_may_not_read_the_reports_is_offered_no_comparison(qtbot: QtBot) -> None:
    """Policy 4: a custodian reads no reports."""
    cases = CasesStation()
    view = opened(qtbot, cases, CUSTODIAN)
    assert not view.card.changes.isVisible()
    QTest.keyClick(view.table, Qt.Key.Key_W)
    assert cases.frame.state.page == RailPage(Destination.CASES)


def test_a_certificate_is_asked_for_by_e_about_the_chosen_person(qtbot: QtBot) -> None:
    cases = CasesStation()
    view = opened(qtbot, cases, CUSTODIAN)
    assert view.card.certificate.isVisible()
    QTest.keyClick(view.table, Qt.Key.Key_E)
    assert cases.frame.state.page == CertificatePage((cases.case.incident.number,), REYES)
