"""What the page of the policy says, and how a change is made there."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.demonstration import PASSWORD as DEMONSTRATION_PASSWORD
from desktop.domain.identifiers import Badge
from desktop.domain.policy_difference import Direction
from desktop.domain.policy_proposals import ProposalState
from desktop.domain.refusals import Problem
from desktop.domain.roles import Role
from desktop.presenters.pages import Destination, destinations
from desktop.presenters.policy import PolicyPresenter
from desktop.presenters.policy_simulator import PolicySimulatorPresenter
from desktop.presenters.policy_simulator_state import SimulationStep
from desktop.presenters.policy_state import (
    AdoptionStanding,
    PolicyBook,
    PolicyPart,
    PolicyTask,
    ToldChange,
)
from desktop.presenters.sign_in import SignInPresenter
from desktop.presenters.workplace import Workplace
from tests.unit.services.station_on_fakes import ADMIN, AUDITOR, COMMANDER, PASSWORD
from tests.views.policy.policy_station import DAY, PolicyStation

IN_TIME = "2026-03-06T07:00:00"


@pytest.fixture
def stands(qapp: QApplication) -> PolicyStation:
    del qapp
    return PolicyStation()


def opened(stands: PolicyStation, badge: Badge = ADMIN) -> PolicyPresenter:
    presenter = stands.presenter(badge)
    presenter.start()
    return presenter


def book(presenter: PolicyPresenter) -> PolicyBook:
    told = presenter.state.book
    assert told is not None
    return told


def chosen(presenter: PolicyPresenter) -> ToldChange:
    change = presenter.state.chosen_change
    assert change is not None
    return change


def allowed(presenter: PolicyPresenter) -> set[PolicyTask]:
    return {task for task in PolicyTask if presenter.state.allows(task)}


def refusal(presenter: PolicyPresenter) -> Problem | None:
    refused = presenter.state.refused
    return None if refused is None else refused.problem


def test_those_who_change_or_simulate_a_policy_find_it_in_their_rail() -> None:
    found = {role for role in Role if Destination.POLICY in destinations(role)}
    assert found == {Role.ADMINISTRATOR, Role.COMMANDER, Role.AUDITOR}


def test_what_is_in_force_is_told_with_every_offer_and_its_difference(
    stands: PolicyStation,
) -> None:
    told = book(opened(stands, AUDITOR))
    assert told.policy.preset == "clean-reporting"
    assert told.in_force is not None
    assert told.in_force.title == "Clean Reporting"
    offers = {each.preset: each for each in told.offers}
    assert offers["clean-reporting"].changes == ()
    assert not offers["log-only"].may_be_proposed
    directions = {each.direction for each in offers["critical-only"].changes}
    assert directions == {Direction.LOOSER, Direction.STRICTER}


def test_an_administrator_proposes_for_a_later_time_of_this_terminal(
    stands: PolicyStation,
) -> None:
    """Policy 2: a new version takes effect at a date."""
    presenter = opened(stands)
    assert allowed(presenter) == {PolicyTask.PROPOSE}
    presenter.begin(PolicyTask.PROPOSE)
    presenter.propose("critical-only", IN_TIME, PASSWORD)
    change, done = chosen(presenter), presenter.state.done
    assert change.effective_at.isoformat() == "2026-03-06T07:00:00-05:00"
    assert (change.before, change.after) == ("Clean Reporting", "Critical only")
    assert (change.by, change.state) == (ADMIN, ProposalState.OPEN)
    assert done is not None
    assert (done.task, done.title) == (PolicyTask.PROPOSE, "Critical only")
    assert done.effective_at == change.effective_at
    assert allowed(presenter) == {PolicyTask.WITHDRAW}
    assert [act for act, _ in stands.station.journal()] == ["signed-again", "policy-proposed"]
    presenter.dismiss()
    assert presenter.state.done is None


def test_without_a_zone_of_its_own_the_page_takes_times_as_the_system_does(
    stands: PolicyStation,
) -> None:
    presenter = PolicyPresenter(stands.workplace_of(ADMIN))
    presenter.start()
    presenter.begin(PolicyTask.PROPOSE)
    presenter.propose("critical-only", IN_TIME, PASSWORD)
    assert chosen(presenter).effective_at.replace(tzinfo=None).isoformat() == IN_TIME


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("2026-03-06", Problem.TIME_MALFORMED),
        ("on Friday", Problem.TIME_MALFORMED),
        ("T07:00:00", Problem.TIME_MALFORMED),
        ("2026-03-06T07:00:00+02:00", Problem.TIME_MALFORMED),
        ("2026-13-06T07:00:00", Problem.TIME_MALFORMED),
        ("2020-03-06T07:00:00", Problem.POLICY_DATE_PASSED),
    ],
)
def test_a_date_that_cannot_be_read_or_has_passed_is_refused_and_the_form_stays(
    stands: PolicyStation, written: str, problem: Problem
) -> None:
    presenter = opened(stands)
    presenter.begin(PolicyTask.PROPOSE)
    presenter.propose("critical-only", written, PASSWORD)
    assert refusal(presenter) is problem
    assert presenter.state.task is PolicyTask.PROPOSE
    presenter.give_up()
    assert book(presenter).changes == ()


def test_a_commander_agrees_and_recordings_keep_their_policies(stands: PolicyStation) -> None:
    """Policy 2: two people; what is in force changes at its date, not before."""
    stands.propose(days=4)
    presenter = opened(stands, COMMANDER)
    assert allowed(presenter) == {PolicyTask.AGREE, PolicyTask.DECLINE}
    presenter.begin(PolicyTask.AGREE)
    presenter.answer(PASSWORD)
    told = book(presenter)
    assert chosen(presenter).state is ProposalState.AGREED
    assert chosen(presenter).answered_by == COMMANDER
    assert told.policy.preset == "clean-reporting"
    assert [each.title for each in told.to_come] == ["Critical only"]
    stands.station.clock.advance(5 * DAY)
    presenter.start()
    told = book(presenter)
    assert told.policy.preset == "critical-only"
    standings = [each.standing for each in told.adoptions]
    assert standings == [AdoptionStanding.BEFORE, AdoptionStanding.IN_FORCE]


def test_a_station_whose_adoptions_all_lie_ahead_is_told_without_a_guess(
    stands: PolicyStation,
) -> None:
    """It was tampered with; verifying names it."""
    later = stands.station.clock.now() + DAY
    stands.station.records.behind_its_back().policies[0] = ("clean-reporting/1", later)
    told = book(opened(stands, AUDITOR))
    assert told.in_force is None
    assert [each.standing for each in told.adoptions] == [AdoptionStanding.TO_COME]


def test_a_wrong_password_signs_nothing_and_is_not_kept(stands: PolicyStation) -> None:
    stands.propose()
    presenter = opened(stands, COMMANDER)
    presenter.begin(PolicyTask.AGREE)
    presenter.answer("not this one")
    assert refusal(presenter) is Problem.SIGNATURE_WRONG
    assert presenter.state.task is PolicyTask.AGREE
    assert "not this one" not in repr(presenter.state)
    presenter.answer(PASSWORD)
    assert refusal(presenter) is None
    assert presenter.state.task is None


@pytest.mark.parametrize(
    ("task", "badge", "state"),
    [
        (PolicyTask.DECLINE, COMMANDER, ProposalState.DECLINED),
        (PolicyTask.WITHDRAW, ADMIN, ProposalState.WITHDRAWN),
    ],
)
def test_a_change_that_is_declined_or_withdrawn_can_be_proposed_again(
    stands: PolicyStation, task: PolicyTask, badge: Badge, state: ProposalState
) -> None:
    stands.propose()
    presenter = opened(stands, badge)
    presenter.begin(task)
    presenter.answer(PASSWORD)
    assert chosen(presenter).state is state
    assert allowed(opened(stands, ADMIN)) == {PolicyTask.PROPOSE}


def test_an_auditor_reads_and_changes_nothing(stands: PolicyStation) -> None:
    stands.propose()
    presenter = opened(stands, AUDITOR)
    assert allowed(presenter) == set()
    for task in PolicyTask:
        presenter.begin(task)
    presenter.answer(PASSWORD)
    presenter.propose("critical-only", IN_TIME, PASSWORD)
    assert presenter.state.task is None
    assert chosen(presenter).state is ProposalState.OPEN


def test_a_change_that_was_answered_meanwhile_is_said_and_then_shown(
    stands: PolicyStation,
) -> None:
    proposal = stands.propose()
    presenter = opened(stands, COMMANDER)
    presenter.begin(PolicyTask.AGREE)
    stands.decline(proposal)
    presenter.answer(PASSWORD)
    assert refusal(presenter) is Problem.PROPOSAL_ANSWERED_ALREADY
    presenter.give_up()
    assert chosen(presenter).state is ProposalState.DECLINED
    assert allowed(presenter) == set()


def test_what_nobody_agreed_to_in_time_is_told_as_lapsed(stands: PolicyStation) -> None:
    stands.propose(days=1)
    stands.station.clock.advance(2 * DAY)
    presenter = opened(stands)
    assert chosen(presenter).state is ProposalState.LAPSED
    assert allowed(presenter) == {PolicyTask.PROPOSE}


def test_earlier_changes_are_shown_one_at_a_time(stands: PolicyStation) -> None:
    stands.decline(stands.propose("model-act-classes"))
    stands.station.clock.advance(timedelta(minutes=1))
    stands.propose()
    presenter = opened(stands, COMMANDER)
    presenter.show_newer()
    assert chosen(presenter).after == "Critical only"
    presenter.show_older()
    presenter.show_older()
    assert chosen(presenter).after == "Model Act classes"
    assert allowed(presenter) == set()
    presenter.show_newer()
    presenter.begin(PolicyTask.DECLINE)
    presenter.show_older()
    assert chosen(presenter).after == "Critical only"


def test_while_a_form_is_open_the_page_stays_and_leaving_it_does_nothing(
    stands: PolicyStation,
) -> None:
    stands.propose()
    presenter = opened(stands, COMMANDER)
    presenter.begin(PolicyTask.AGREE)
    presenter.show_part(PolicyPart.SIMULATOR)
    assert presenter.state.part is PolicyPart.RULES
    presenter.close()
    presenter.close()
    assert presenter.state.task is None
    presenter.show_part(PolicyPart.SIMULATOR)
    presenter.begin(PolicyTask.AGREE)
    assert presenter.state.task is None
    assert chosen(presenter).state is ProposalState.OPEN


def test_while_it_is_signed_nothing_else_is_done(stands: PolicyStation) -> None:
    stands.propose()
    presenter = opened(stands, COMMANDER)
    presenter.begin(PolicyTask.AGREE)
    stands.lane.hold = True
    presenter.answer(PASSWORD)
    presenter.answer(PASSWORD)
    presenter.give_up()
    presenter.close()
    assert presenter.state.task is PolicyTask.AGREE
    stands.lane.hold = False
    stands.lane.let_go()
    assert chosen(presenter).state is ProposalState.AGREED
    assert [act for act, _ in stands.station.journal()].count("signed-again") == 1


def test_a_policy_that_cannot_be_read_says_so(stands: PolicyStation) -> None:
    presenter = stands.presenter(AUDITOR)
    stands.workplace.session.end()
    presenter.start()
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.SESSION_ENDED
    presenter.show_older()
    presenter.begin(PolicyTask.PROPOSE)
    assert presenter.state.book is None
    assert presenter.state.chosen_change is None


def test_on_a_real_station_a_change_is_proposed_and_tried(workplace: Workplace) -> None:
    SignInPresenter(workplace).sign_in("9001", DEMONSTRATION_PASSWORD, "")
    presenter, simulator = PolicyPresenter(workplace), PolicySimulatorPresenter(workplace)
    presenter.start()
    assert book(presenter).policy.title == "Clean Reporting, demonstration"
    presenter.begin(PolicyTask.PROPOSE)
    in_a_week = datetime.now(UTC).astimezone() + 7 * DAY
    presenter.propose("critical-only", f"{in_a_week:%Y-%m-%dT%H:%M}", DEMONSTRATION_PASSWORD)
    change = chosen(presenter)
    assert change.after == "Critical only, demonstration"
    assert f"{change.effective_at:%Y-%m-%d %H:%M}" == f"{in_a_week:%Y-%m-%d %H:%M}"
    simulator.start()
    simulator.simulate("critical-only", 90)
    assert simulator.state.step is SimulationStep.DONE
    assert simulator.state.problem is None
