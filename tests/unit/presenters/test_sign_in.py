"""What the sign-in page says."""

from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem
from desktop.domain.roles import Role
from desktop.presenters.sign_in import SignInPresenter
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from tests.fakes.lane import FakeLane


def test_the_right_password_begins_a_session(workplace: Workplace) -> None:
    presenter = SignInPresenter(workplace)
    presenter.sign_in(" 4412 ", PASSWORD, "")
    assert workplace.session.badge == "4412"
    assert presenter.state.problem is None
    assert presenter.state.badge == ""


def test_the_page_says_that_it_is_a_demonstration(workplace: Workplace) -> None:
    assert SignInPresenter(workplace).state.demonstration


def test_a_wrong_password_tells_how_many_tries_are_left_and_keeps_the_badge(
    workplace: Workplace,
) -> None:
    presenter = SignInPresenter(workplace)
    presenter.sign_in("4412", "wrong", "")
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.SIGN_IN_WRONG
    assert presenter.state.problem.facts["left"] == "4"
    assert presenter.state.badge == "4412"
    assert not workplace.is_signed_in


def test_what_is_no_badge_number_is_said_without_asking_the_desk(
    workplace: Workplace, lane: FakeLane
) -> None:
    lane.hold = True
    presenter = SignInPresenter(workplace)
    presenter.sign_in("4412; DROP", PASSWORD, "")
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.BADGE_MALFORMED
    assert not presenter.state.busy


def test_a_second_press_while_the_first_is_checked_counts_for_nothing(
    workplace: Workplace, lane: FakeLane
) -> None:
    lane.hold = True
    presenter = SignInPresenter(workplace)
    presenter.sign_in("4412", "wrong", "")
    assert presenter.state.busy
    presenter.sign_in("4412", "wrong", "")
    lane.let_go()
    assert presenter.state.problem is not None
    assert presenter.state.problem.facts["left"] == "4"


def _add_newcomer(desk: Desk) -> None:
    administrator = desk.sign_in(Badge("9001"), PASSWORD)
    desk.officers.add(administrator, Badge("4499"), Role.OFFICER, "School Unit", "first password")


def test_a_first_password_must_be_changed_before_anybody_is_signed_in(
    workplace: Workplace, desk: Desk
) -> None:
    _add_newcomer(desk)
    presenter = SignInPresenter(workplace)
    presenter.sign_in("4499", "first password", "")
    assert presenter.state.must_change
    assert not workplace.is_signed_in

    presenter.change_password("short")
    assert presenter.state.must_change
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.PASSWORD_TOO_SHORT

    presenter.change_password("my own long password")
    assert workplace.session.badge == "4499"


def test_whoever_gives_up_a_first_password_is_not_signed_in(
    workplace: Workplace, desk: Desk
) -> None:
    _add_newcomer(desk)
    presenter = SignInPresenter(workplace)
    presenter.sign_in("4499", "first password", "")
    presenter.give_up()
    presenter.change_password("my own long password")
    assert not presenter.state.must_change
    assert not workplace.is_signed_in
