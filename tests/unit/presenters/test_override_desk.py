"""Overrides on a supervisor's desk (policy 2.8)."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.identifiers import Badge
from desktop.domain.overrides import Override
from desktop.domain.refusals import Problem
from desktop.presenters.override_desk import OverrideDeskPresenter, OverrideStep
from tests.views.desk.waiting_desk import COMMANDER, WaitingDesk
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    COLLEAGUE,
    SECOND_SERGEANT,
    SERGEANT,
    ZONE,
)


@pytest.fixture
def desk(qapp: QApplication) -> WaitingDesk:
    return WaitingDesk()


def ask(desk: WaitingDesk, by: Badge = AUTHOR, of: Badge = SERGEANT) -> str:
    return desk.station.asked(desk.incident, desk.recordings[0], by=by, of=of).number


def over(desk: WaitingDesk) -> str:
    """One that was granted and ended."""
    number = ask(desk, of=SECOND_SERGEANT)
    session = desk.station.session(SECOND_SERGEANT)
    desk.station.answer_override(session, number, "Go.", grant=True)
    desk.station.end_override(session, number)
    return number


def presenter(desk: WaitingDesk, badge: Badge = SERGEANT) -> OverrideDeskPresenter:
    desk.at_desk(badge)
    made = OverrideDeskPresenter(desk.workplace, ZONE)
    made.start()
    return made


def kept(desk: WaitingDesk, number: str) -> Override:
    with desk.station.records.reading() as work:
        return work.overrides.find(number)


def test_requests_come_before_reviews_one_at_a_time(desk: WaitingDesk) -> None:
    """Policy 2.8: what cannot wait is first."""
    done = over(desk)
    number = ask(desk, by=COLLEAGUE, of=COMMANDER)
    page = presenter(desk, COMMANDER)
    assert page.state.shown is not None
    assert (page.state.shown.number, page.state.is_request) == (number, True)
    page.show_next()
    assert page.state.shown.number == done
    assert not page.state.is_request
    page.refresh()
    assert page.state.shown.number == done
    page.show_next()
    assert page.state.shown.number == number


def test_a_new_request_goes_before_what_is_looked_at(desk: WaitingDesk) -> None:
    over(desk)
    page = presenter(desk, COMMANDER)
    assert not page.state.is_request
    ask(desk, of=COMMANDER)
    page.refresh()
    assert page.state.is_request


@pytest.mark.parametrize(
    ("step", "granted"), [(OverrideStep.GRANT, True), (OverrideStep.REFUSE, False)]
)
def test_an_answer_is_signed_with_the_password(
    desk: WaitingDesk, step: OverrideStep, *, granted: bool
) -> None:
    """Policy 2.8."""
    number = ask(desk)
    page = presenter(desk)
    desk.station.turn_page()
    page.begin(step)
    page.sign("Go.", desk.password())
    (answer,) = kept(desk, number).answers
    assert (answer.by, answer.granted, answer.words.text) == (SERGEANT, granted, "Go.")
    acts = [act for act, _ in desk.station.journal()]
    assert acts == ["signed-again", "override-granted" if granted else "override-refused"]
    assert page.state.done is not None
    assert (page.state.done.number, page.state.done.is_whole) == (number, True)
    assert (page.state.shown, page.state.signing) == (None, None)
    page.dismiss()
    assert page.state.done is None


@pytest.mark.parametrize(
    ("step", "justified"), [(OverrideStep.JUSTIFIED, True), (OverrideStep.UNJUSTIFIED, False)]
)
def test_a_review_is_signed_too(desk: WaitingDesk, step: OverrideStep, *, justified: bool) -> None:
    """Policy 2.8."""
    number = over(desk)
    page = presenter(desk, COMMANDER)
    page.begin(step)
    page.sign("A child was missing.", desk.password())
    review = kept(desk, number).review
    assert review is not None
    assert (review.by, review.justified) == (COMMANDER, justified)


def test_a_first_grant_of_two_says_that_another_is_missing(qapp: QApplication) -> None:
    """Policy 2.6."""
    desk = WaitingDesk("CRI")
    ask(desk)
    page = presenter(desk)
    page.begin(OverrideStep.GRANT)
    page.sign("Go.", desk.password())
    assert page.state.done is not None
    assert not page.state.done.is_whole
    second = presenter(desk, SECOND_SERGEANT)
    second.begin(OverrideStep.GRANT)
    second.sign("Go.", desk.password())
    assert second.state.done is not None
    assert second.state.done.is_whole


def test_a_wrong_password_grants_nothing(desk: WaitingDesk) -> None:
    number = ask(desk)
    page = presenter(desk)
    page.begin(OverrideStep.GRANT)
    page.sign("Go.", "not this one")
    assert page.state.problem is not None
    assert page.state.problem.problem is Problem.SIGNATURE_WRONG
    assert (page.state.signing, page.state.busy) == (OverrideStep.GRANT, False)
    assert kept(desk, number).answers == ()


def test_an_answer_without_words_is_not_signed(desk: WaitingDesk) -> None:
    ask(desk)
    page = presenter(desk)
    page.begin(OverrideStep.REFUSE)
    page.sign("  ", desk.password())
    assert page.state.problem is not None
    assert page.state.problem.problem is Problem.NOTE_MISSING


def test_only_what_fits_is_begun(desk: WaitingDesk) -> None:
    page = presenter(desk)
    page.begin(OverrideStep.GRANT)
    page.sign("Go.", desk.password())
    page.show_next()
    assert page.state.signing is None
    ask(desk)
    page.refresh()
    page.begin(OverrideStep.JUSTIFIED)
    assert page.state.signing is None
    page.give_up()
    page.begin(OverrideStep.GRANT)
    page.show_next()
    page.give_up()
    assert page.state.signing is None


def test_while_it_is_signed_nothing_else_is_done_and_nothing_moves(desk: WaitingDesk) -> None:
    number = ask(desk)
    page = presenter(desk)
    desk.lane.hold = True
    page.refresh()
    page.begin(OverrideStep.GRANT)
    desk.station.end_override(desk.station.session(AUTHOR), number)
    desk.lane.let_go()
    assert page.state.shown is not None
    page.sign("Go.", desk.password())
    page.sign("Go.", desk.password())
    page.begin(OverrideStep.REFUSE)
    page.give_up()
    page.refresh()
    desk.lane.let_go()
    assert page.state.problem is not None
    assert page.state.problem.problem is Problem.OVERRIDE_CLOSED
    assert kept(desk, number).answers == ()


def test_times_are_told_in_the_zone_of_the_page(desk: WaitingDesk) -> None:
    over(desk)
    desk.clock.advance(timedelta(hours=1))
    (due,) = presenter(desk, COMMANDER).state.due
    assert due.review_due is not None
    assert due.review_due.tzinfo is ZONE
    assert due.until is not None
    assert due.recordings[0].started_at is not None
    assert f"{due.recordings[0].started_at:%H:%M:%S}" == "11:47:31"


def test_nothing_is_read_after_signing_out(desk: WaitingDesk) -> None:
    page = presenter(desk)
    desk.workplace.end()
    page.refresh()
    page.close()
    assert page.state.problem is None
