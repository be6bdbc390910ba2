"""A change of policy through the commands: shown, proposed, agreed, and nothing is opened by it."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.refusals import Problem
from tests.journeys.expectations import assert_whole, problem_of
from tests.journeys.main_job import ADMINISTRATOR, OFFICER
from tests.journeys.shell import Shell

COMMANDER, FIRST, OWN = "1001", "set by another 1", "my very own 2"
TOMORROW = datetime.now(UTC) + timedelta(days=1)
PROPOSE = ("policy", "propose", "critical-only", "--from", TOMORROW.isoformat(), "--json")


@pytest.fixture
def commanded(shell: Shell) -> Shell:
    """A shell at a station that has a commander."""
    add = ("officer", "add", COMMANDER, "--role", "commander", "--unit", "School Unit")
    shell.at(*add, badge=ADMINISTRATOR, FIRSTHAND_NEW_PASSWORD=FIRST)
    shell.passwords[COMMANDER] = FIRST
    change = ("officer", "password", COMMANDER)
    shell.at(*change, badge=COMMANDER, FIRSTHAND_NEW_PASSWORD=OWN)
    shell.passwords[COMMANDER] = OWN
    return shell


def test_a_change_is_proposed_by_one_and_agreed_to_by_another(
    commanded: Shell,
) -> None:
    """Policy 2: two people, a later date, and a difference in plain words."""
    told = commanded.at("policy", "diff", "critical-only", badge=OFFICER).out
    assert "Looser: Footage of Use of force no longer waits for a report." in told
    assert "Stricter: A tag opens nothing until dispatch or a supervisor" in told

    proposed = commanded.at(*PROPOSE, badge=ADMINISTRATOR).body["proposal"]
    assert (proposed["policy"], proposed["state"]) == ("critical-only-demonstration/1", "open")
    again = commanded.at(*PROPOSE, badge=ADMINISTRATOR, code=3)
    assert problem_of(again) is Problem.PROPOSAL_OPEN_ALREADY
    alone = commanded.at("policy", "agree", "--json", badge=ADMINISTRATOR, code=3)
    assert problem_of(alone) is Problem.NO_RIGHT
    agreed = commanded.at("policy", "agree", "--json", badge=COMMANDER).body
    assert agreed["proposal"]["answered_by"] == COMMANDER
    twice = commanded.at("policy", "agree", "--json", badge=COMMANDER, code=3)
    assert problem_of(twice) is Problem.PROPOSAL_ANSWERED_ALREADY

    shown = commanded.at("policy", "show", "--json", badge=OFFICER).body
    assert shown["policy"]["preset"] == "clean-reporting-demonstration"
    assert [each["policy"] for each in shown["adoptions"]] == [
        "clean-reporting-demonstration/1",
        "critical-only-demonstration/1",
    ]
    people = commanded.at("policy", "show", badge=OFFICER).out
    assert "have counsel confirm" in people
    assert f"Agreed ({COMMANDER})" in people
    assert_whole(commanded)


@pytest.mark.parametrize(("end", "badge"), [("decline", COMMANDER), ("withdraw", ADMINISTRATOR)])
def test_a_change_that_is_not_wanted_ends(commanded: Shell, end: str, badge: str) -> None:
    commanded.at(*PROPOSE, badge=ADMINISTRATOR)
    assert "Everything stays as it is." in commanded.at("policy", end, badge=badge).out
    shown = commanded.at("policy", "show", "--json", badge=badge).body
    assert len(shown["adoptions"]) == 1
    assert_whole(commanded)


def test_log_only_is_listed_and_never_proposed(shell: Shell) -> None:
    """Policy 2, preset E: chosen when a station is created, or never."""
    listed = shell.at("policy", "list", "--json", badge=OFFICER).body["policies"]
    assert len(listed) == 5
    assert [each["preset"] for each in listed if not each["may_be_proposed"]] == [
        "log-only-demonstration"
    ]
    assert "(chosen when a station is created, or never)" in (
        shell.at("policy", "list", badge=OFFICER).out
    )
    words = ("policy", "propose", "log-only", "--from", TOMORROW.isoformat(), "--json")
    told = shell.at(*words, badge=ADMINISTRATOR, code=3)
    assert problem_of(told) is Problem.LOG_ONLY_AT_FOUNDING_ONLY


@pytest.mark.parametrize(
    ("when", "code", "problem"),
    [
        ("soon", 2, Problem.TIME_MALFORMED),
        ("2020-01-01", 3, Problem.POLICY_DATE_PASSED),
    ],
)
def test_a_date_that_is_none_or_has_passed_is_turned_away(
    shell: Shell, when: str, code: int, problem: Problem
) -> None:
    words = ("policy", "propose", "critical-only", "--from", when, "--json")
    told = shell.at(*words, badge=ADMINISTRATOR, code=code)
    assert problem_of(told) is problem
    missing = shell.at("policy", "withdraw", "--json", badge=ADMINISTRATOR, code=2)
    assert problem_of(missing) is Problem.PROPOSAL_MISSING


def test_a_simulation_tells_what_the_main_job_would_have_been_under_another_preset(
    shell: Shell,
) -> None:
    """Policy 2: whom and what it would have changed, before anybody adopts it."""
    words = ("policy", "simulate", "log-only", "--days", "30")
    told = shell.at(*words, "--json", badge=ADMINISTRATOR).body["simulation"]
    assert told["policy"] == "log-only-demonstration/1"
    assert (told["would_lock"], told["not_replayed"]) == (0, 0)
    assert told["would_open"] == sum(each["would_open"] for each in told["people"]) > 0
    people = shell.at(*words, badge=ADMINISTRATOR).out
    assert f"Was refused, would have been open: {told['would_open']}" in people
    assert "would have been open" in people.splitlines()[-1]
    same = ("policy", "simulate", "clean-reporting", "--days", "90", "--json")
    unchanged = shell.at(*same, badge=ADMINISTRATOR).body["simulation"]
    assert (unchanged["would_lock"], unchanged["would_open"]) == (0, 0)
    alone = shell.at(*words, "--json", badge=OFFICER, code=3)
    assert problem_of(alone) is Problem.NO_RIGHT
    assert_whole(shell)
