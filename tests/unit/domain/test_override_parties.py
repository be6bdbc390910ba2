"""Who may answer a request for an override, and who may look back at one (policy 2.8, 4)."""

import pytest

from desktop.domain.identifiers import Badge
from desktop.domain.override_parties import (
    OverrideBar,
    OverrideParties,
    bar_to_answering,
    bar_to_reviewing,
)
from desktop.domain.roles import Role
from tests.fakes.builders import REYES, UNIT, make_officer

SECOND_ACCOUNT = Badge("4799")
WITNESS = Badge("S300")
DETECTIVE = Badge("D100")
GRANTER = Badge("C200")
PARTIES = OverrideParties(
    unit=UNIT,
    requester=frozenset({REYES, SECOND_ACCOUNT}),
    involved=frozenset({REYES, WITNESS}),
    on_case=frozenset({DETECTIVE}),
)

MAY_ANSWER = {
    (Role.SERGEANT, UNIT): None,
    (Role.COMMANDER, UNIT): None,
    (Role.SERGEANT, "harbour"): OverrideBar.OTHER_UNIT,
    (Role.COMMANDER, "harbour"): OverrideBar.OTHER_UNIT,
    (Role.INVESTIGATOR, UNIT): OverrideBar.NOT_ON_CASE,
    (Role.OFFICER, UNIT): OverrideBar.WITHOUT_RIGHT,
    (Role.INTERNAL_AFFAIRS, UNIT): OverrideBar.WITHOUT_RIGHT,
    (Role.CUSTODIAN, UNIT): OverrideBar.WITHOUT_RIGHT,
    (Role.AUDITOR, UNIT): OverrideBar.WITHOUT_RIGHT,
    (Role.ADMINISTRATOR, UNIT): OverrideBar.WITHOUT_RIGHT,
}
MAY_REVIEW = {
    (Role.COMMANDER, UNIT): None,
    (Role.COMMANDER, "harbour"): OverrideBar.OTHER_UNIT,
    (Role.AUDITOR, "audit"): None,
    (Role.SERGEANT, UNIT): OverrideBar.WITHOUT_RIGHT,
    (Role.INVESTIGATOR, UNIT): OverrideBar.WITHOUT_RIGHT,
}


@pytest.mark.parametrize(("who", "bar"), MAY_ANSWER.items())
def test_the_role_and_its_reach_say_who_answers(
    who: tuple[Role, str], bar: OverrideBar | None
) -> None:
    """Policy 4: supervisors of the unit grant, investigators on their case."""
    officer = make_officer("X1", *who)
    assert bar_to_answering(officer, frozenset({officer.badge}), PARTIES) is bar


@pytest.mark.parametrize(("who", "bar"), MAY_REVIEW.items())
def test_the_role_and_its_reach_say_who_looks_back(
    who: tuple[Role, str], bar: OverrideBar | None
) -> None:
    """Policy 4: commanders of the unit and auditors review."""
    officer = make_officer("X1", *who)
    found = bar_to_reviewing(officer, frozenset({officer.badge}), PARTIES, frozenset({GRANTER}))
    assert found is bar


def test_an_investigator_answers_on_their_own_case() -> None:
    """Policy 4."""
    officer = make_officer(DETECTIVE, Role.INVESTIGATOR, "detectives")
    assert bar_to_answering(officer, frozenset({DETECTIVE}), PARTIES) is None


@pytest.mark.parametrize(
    ("badges", "bar"),
    [
        ({REYES}, OverrideBar.REQUESTER),
        ({Badge("S100"), SECOND_ACCOUNT}, OverrideBar.REQUESTER),
        ({WITNESS}, OverrideBar.INVOLVED),
        ({Badge("S100"), WITNESS}, OverrideBar.INVOLVED),
    ],
)
def test_neither_the_requester_nor_anybody_who_was_there_has_a_say_by_any_of_their_badges(
    badges: set[Badge], bar: OverrideBar
) -> None:
    """Policy 2.8, 4: own incidents are always excluded; a second account is the same person."""
    officer = make_officer("S100", Role.COMMANDER)
    assert bar_to_answering(officer, frozenset(badges), PARTIES) is bar
    assert bar_to_reviewing(officer, frozenset(badges), PARTIES, frozenset()) is bar


def test_an_account_that_is_disabled_has_no_say() -> None:
    officer = make_officer("C100", Role.COMMANDER, disabled=True)
    assert bar_to_answering(officer, frozenset({officer.badge}), PARTIES) is OverrideBar.DISABLED
    found = bar_to_reviewing(officer, frozenset({officer.badge}), PARTIES, frozenset())
    assert found is OverrideBar.DISABLED


def test_who_granted_does_not_look_back_at_it() -> None:
    """Policy 2.8: the review is by somebody who neither asked nor granted."""
    officer = make_officer(GRANTER, Role.COMMANDER)
    found = bar_to_reviewing(officer, frozenset({GRANTER}), PARTIES, frozenset({GRANTER}))
    assert found is OverrideBar.GRANTED_IT
