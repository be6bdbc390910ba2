"""What the page of cases says, and what is done there."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.cases import AccountKind, CaseActKind, UnobtainableReason
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem
from desktop.domain.roles import Role
from desktop.presenters.cases import CasesPresenter
from desktop.presenters.cases_state import CaseDone, CaseRow, CaseTask
from desktop.presenters.pages import Destination, destinations
from tests.fakes.builders import REYES
from tests.unit.services.station_on_fakes import (
    COMMANDER,
    CUSTODIAN,
    HARBOUR_SERGEANT,
    INTERNAL_AFFAIRS,
    INVESTIGATOR,
    PARTNER,
    SERGEANT,
)
from tests.views.cases.cases_station import CasesStation


@pytest.fixture
def cases(qapp: QApplication) -> CasesStation:
    del qapp
    return CasesStation()


def opened(cases: CasesStation, badge: Badge = INVESTIGATOR) -> CasesPresenter:
    presenter = cases.presenter(badge)
    presenter.start()
    if presenter.state.finds:
        presenter.open(cases.case.incident.number)
    return presenter


def choose(presenter: CasesPresenter, badge: Badge) -> CaseRow:
    row = next(each for each in presenter.state.rows if each.badge == badge)
    presenter.choose(row.key)
    return row


def allowed(presenter: CasesPresenter) -> set[CaseTask]:
    return {task for task in CaseTask if presenter.state.allows(task)}


def refusal(presenter: CasesPresenter) -> Problem | None:
    refused = presenter.state.refused
    return None if refused is None else refused.problem


def test_those_who_work_beside_reports_find_the_page_in_their_rail() -> None:
    found = {role for role in Role if Destination.CASES in destinations(role)}
    assert found == {
        Role.SERGEANT,
        Role.COMMANDER,
        Role.INVESTIGATOR,
        Role.INTERNAL_AFFAIRS,
        Role.CUSTODIAN,
    }


def test_an_investigator_sees_who_has_told_and_who_may_watch(cases: CasesStation) -> None:
    presenter = opened(cases)
    assert [(row.badge, row.has_account) for row in presenter.state.rows] == [
        (REYES, True),
        (PARTNER, False),
    ]
    assert allowed(presenter) == {CaseTask.RELEASE}
    choose(presenter, PARTNER)
    assert allowed(presenter) == {CaseTask.RELEASE, CaseTask.STATEMENT}
    assert opened(cases, INTERNAL_AFFAIRS).state.rows == ()


def test_footage_is_released_to_the_chosen_person_alone(cases: CasesStation) -> None:
    """Policy 2.6."""
    presenter = opened(cases)
    presenter.begin(CaseTask.RELEASE)
    presenter.release("After the interview")
    assert presenter.state.done == CaseDone(CaseTask.RELEASE, cases.case.incident.number, REYES)
    assert presenter.state.task is None
    assert cases.case.officers(CaseActKind.RELEASED) == {REYES}
    assert allowed(presenter) == set()
    presenter.dismiss()
    assert presenter.state.done is None


def test_before_the_account_a_release_is_refused_and_the_form_stays(cases: CasesStation) -> None:
    presenter = opened(cases)
    choose(presenter, PARTNER)
    presenter.begin(CaseTask.RELEASE)
    presenter.release("Now")
    assert refusal(presenter) is Problem.RELEASE_BEFORE_ACCOUNT
    assert presenter.state.task is CaseTask.RELEASE
    presenter.choose("another")
    presenter.open("another")
    presenter.give_up()
    presenter.begin(CaseTask.STATEMENT)
    presenter.record_statement("At noon")
    assert choose(presenter, PARTNER).outside is AccountKind.STATEMENT


def test_a_commander_assigns_and_confirms(cases: CasesStation) -> None:
    presenter = opened(cases, COMMANDER)
    assert allowed(presenter) == {CaseTask.ASSIGN, CaseTask.CONFIRM}
    presenter.begin(CaseTask.ASSIGN)
    presenter.assign("no badge;", "Yours")
    assert refusal(presenter) is Problem.BADGE_MALFORMED
    presenter.assign(INTERNAL_AFFAIRS, "Yours")
    assert choose(presenter, REYES).workers == (INVESTIGATOR, INTERNAL_AFFAIRS)
    presenter.begin(CaseTask.CONFIRM)
    presenter.confirm("As it was")
    assert allowed(presenter) == {CaseTask.ASSIGN}


def test_tags_that_changed_since_they_were_shown_are_not_confirmed(cases: CasesStation) -> None:
    """Policy 2.9."""
    presenter = opened(cases, SERGEANT)
    station, incident = cases.station, cases.case.incident
    station.tag.retag(station.session(), incident.id, "CRI", ["dispatched-call"])
    presenter.begin(CaseTask.CONFIRM)
    presenter.confirm("As it was")
    assert refusal(presenter) is Problem.TAGS_CHANGED_MEANWHILE


def test_a_custodian_marks_a_report_that_will_not_come(cases: CasesStation) -> None:
    presenter = opened(cases, CUSTODIAN)
    assert allowed(presenter) == set()
    choose(presenter, PARTNER)
    presenter.begin(CaseTask.UNOBTAINABLE)
    presenter.mark_unobtainable(UnobtainableReason.INJURED, "In hospital")
    assert choose(presenter, PARTNER).unobtainable is UnobtainableReason.INJURED
    assert allowed(presenter) == set()


def test_what_cannot_be_opened_is_said(cases: CasesStation) -> None:
    presenter = opened(cases, HARBOUR_SERGEANT)
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.OUTSIDE_UNIT
    presenter.open("  ")
    assert presenter.state.rows == ()


def test_nothing_is_done_without_its_form(cases: CasesStation) -> None:
    presenter = opened(cases)
    presenter.release("Now")
    presenter.record_statement("Now")
    presenter.assign(INTERNAL_AFFAIRS, "Now")
    presenter.confirm("Now")
    presenter.mark_unobtainable(UnobtainableReason.INJURED, "Now")
    presenter.begin(CaseTask.ASSIGN)
    assert presenter.state.task is None
    assert cases.station.journal() == []
