"""Where a proposal to change the policy stands."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.identifiers import Badge, ProposalId
from desktop.domain.policy_proposals import (
    PolicyProposal,
    ProposalAnswer,
    ProposalOutcome,
    ProposalState,
)
from tests.fakes.builders import NOON

FROM = NOON + timedelta(days=1)
PROPOSAL = PolicyProposal(ProposalId("p1"), "critical-only/1", FROM, Badge("9000"), NOON)


def test_a_proposal_waits_until_its_date_and_then_it_has_lapsed() -> None:
    """A timer never puts a policy in force."""
    assert PROPOSAL.state(FROM - timedelta(milliseconds=1)) is ProposalState.OPEN
    assert PROPOSAL.state(FROM) is ProposalState.LAPSED


@pytest.mark.parametrize("outcome", ProposalOutcome)
@pytest.mark.parametrize("at", [NOON, FROM + timedelta(days=9)])
def test_an_answer_stands_whenever_one_looks(outcome: ProposalOutcome, at: object) -> None:
    answered = replace(PROPOSAL, answer=ProposalAnswer(outcome, Badge("C100"), NOON))
    state = answered.state(at)  # type: ignore[arg-type]  # a time of the table
    assert state.value == outcome.value
