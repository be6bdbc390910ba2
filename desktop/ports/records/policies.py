"""Which policy was in force when, and who proposed to change it."""

from datetime import datetime
from typing import Protocol

from desktop.domain.identifiers import ProposalId
from desktop.domain.policy_proposals import PolicyAdoption, PolicyProposal, ProposalAnswer


class PolicyRecords(Protocol):
    """Adopted policies by name ("clean-reporting/1"), each from a time on; nothing is undone."""

    def adopt(self, name: str, effective_at: datetime) -> None:
        """Put a policy in force from a time on."""
        ...

    def in_force(self, at: datetime) -> str:
        """The policy in force at a time; before the first adoption, the first one.

        Raises BadInput (STATION_MISSING) where none was adopted, as no station was founded.
        """
        ...

    def adoptions(self) -> tuple[PolicyAdoption, ...]:
        """Every adoption, in the order in which they were entered."""
        ...

    def propose(self, proposal: PolicyProposal) -> None:
        """Enter a proposal, as yet unanswered (its `answer` is not kept); each id once."""
        ...

    def answer(self, proposal: ProposalId, answer: ProposalAnswer) -> None:
        """Enter the answer to a proposal; each has one. Raises BadInput (PROPOSAL_MISSING)."""
        ...

    def proposals(self) -> tuple[PolicyProposal, ...]:
        """Every proposal with its answer, in the order in which they were entered."""
        ...
