"""Proposals to change the policy: one person proposes, another agrees or declines (policy 2)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.identifiers import Badge, ProposalId


class ProposalOutcome(StrEnum):
    """How a proposal was answered; it is answered once."""

    AGREED = "agreed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class ProposalState(StrEnum):
    """Where a proposal stands. `lapsed`: its date came before anybody had agreed."""

    OPEN = "open"
    AGREED = "agreed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class ProposalAnswer:
    """What one person said to a proposal."""

    outcome: ProposalOutcome
    by: Badge
    at: datetime


@dataclass(frozen=True, slots=True)
class PolicyProposal:
    """That a policy ("critical-only/1") takes effect at a time, and what was said to it."""

    id: ProposalId
    policy: str
    effective_at: datetime
    by: Badge
    at: datetime
    answer: ProposalAnswer | None = None

    def state(self, at: datetime) -> ProposalState:
        """Where it stands at a time; what nobody agreed to in time takes effect never."""
        if self.answer is not None:
            return ProposalState(self.answer.outcome.value)
        return ProposalState.OPEN if at < self.effective_at else ProposalState.LAPSED


@dataclass(frozen=True, slots=True)
class PolicyAdoption:
    """That a policy is in force from a time on, until the next one is."""

    policy: str
    effective_at: datetime
