"""Which policy was in force when, and who proposed to change it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.identifiers import Badge, ProposalId
from desktop.domain.policy_proposals import (
    PolicyAdoption,
    PolicyProposal,
    ProposalAnswer,
    ProposalOutcome,
)
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import Records, UnrecordedChangeError
from tests.fakes.builders import NOON, make_entry

_DAY = timedelta(days=1)
_FIRST = PolicyProposal(ProposalId("p1"), "critical-only/1", NOON + _DAY, Badge("9000"), NOON)
_SECOND = replace(_FIRST, id=ProposalId("p2"), policy="boston-405-like/1", at=NOON + _DAY)
_YES = ProposalAnswer(ProposalOutcome.AGREED, Badge("C100"), NOON + _DAY)


@pytest.fixture
def ruled(records: Records) -> Records:
    with records.writing() as work:
        work.policies.adopt("clean-reporting/1", NOON)
        work.policies.adopt("clean-reporting/3", NOON + 2 * _DAY)
        work.policies.adopt("clean-reporting/2", NOON + _DAY)
        work.policies.adopt("clean-reporting/4", NOON + 2 * _DAY)
        work.custody.append(make_entry())
    return records


@pytest.mark.parametrize(
    ("at", "policy"),
    [
        (NOON - _DAY, "clean-reporting/1"),
        (NOON, "clean-reporting/1"),
        (NOON + _DAY - timedelta(milliseconds=1), "clean-reporting/1"),
        (NOON + _DAY, "clean-reporting/2"),
        (NOON + 2 * _DAY, "clean-reporting/4"),
        (NOON + 900 * _DAY, "clean-reporting/4"),
    ],
)
def test_the_policy_in_force_is_the_last_that_had_begun(
    ruled: Records, at: object, policy: str
) -> None:
    with ruled.reading() as work:
        assert work.policies.in_force(at) == policy  # type: ignore[arg-type]  # a time of the table


def test_every_adoption_is_told_in_its_order(ruled: Records) -> None:
    with ruled.reading() as work:
        assert work.policies.adoptions() == (
            PolicyAdoption("clean-reporting/1", NOON),
            PolicyAdoption("clean-reporting/3", NOON + 2 * _DAY),
            PolicyAdoption("clean-reporting/2", NOON + _DAY),
            PolicyAdoption("clean-reporting/4", NOON + 2 * _DAY),
        )


def _propose(records: Records, *proposals: PolicyProposal) -> None:
    with records.writing() as work:
        for proposal in proposals:
            work.policies.propose(proposal)
        work.custody.append(make_entry())


def _answer(records: Records, proposal: ProposalId, answer: ProposalAnswer) -> None:
    with records.writing() as work:
        work.policies.answer(proposal, answer)
        work.custody.append(make_entry())


def test_proposals_come_back_in_their_order_with_their_answers(ruled: Records) -> None:
    _propose(ruled, _FIRST, _SECOND)
    _answer(ruled, _FIRST.id, _YES)
    with ruled.reading() as work:
        assert work.policies.proposals() == (replace(_FIRST, answer=_YES), _SECOND)


def test_a_proposal_puts_nothing_in_force_by_itself(ruled: Records) -> None:
    _propose(ruled, _FIRST)
    _answer(ruled, _FIRST.id, _YES)
    with ruled.reading() as work:
        assert work.policies.in_force(NOON + _DAY) == "clean-reporting/2"


def test_a_proposal_is_entered_once_and_unanswered(ruled: Records) -> None:
    _propose(ruled, replace(_FIRST, answer=_YES))
    with pytest.raises(Exception, match=r"UNIQUE|entered once"):
        _propose(ruled, _FIRST)
    with ruled.reading() as work:
        assert work.policies.proposals() == (_FIRST,)


def test_a_proposal_is_answered_once(ruled: Records) -> None:
    _propose(ruled, _FIRST)
    no = replace(_YES, outcome=ProposalOutcome.DECLINED)
    _answer(ruled, _FIRST.id, no)
    with pytest.raises(Exception, match=r"UNIQUE|answered once"):
        _answer(ruled, _FIRST.id, _YES)
    with ruled.reading() as work:
        assert work.policies.proposals() == (replace(_FIRST, answer=no),)


def test_what_nobody_proposed_is_not_answered(ruled: Records) -> None:
    for name in ("unknown", "odd\ud800"):
        with pytest.raises(BadInput) as refusal:
            _answer(ruled, ProposalId(name), _YES)
        assert refusal.value.problem is Problem.PROPOSAL_MISSING


def test_a_proposal_needs_an_entry(ruled: Records) -> None:
    with pytest.raises(UnrecordedChangeError), ruled.writing() as work:
        work.policies.propose(_FIRST)
    with ruled.reading() as work:
        assert work.policies.proposals() == ()
