"""What the log says of policies, to hold the records against: no change without its two people."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.custody import Act
from desktop.domain.policy_proposals import PolicyAdoption, PolicyProposal, ProposalOutcome
from desktop.domain.verification import Finding, FindingKind

POLICY_ACTS = frozenset(
    {
        Act.POLICY_ADOPTED,
        Act.POLICY_PROPOSED,
        Act.POLICY_AGREED,
        Act.POLICY_DECLINED,
        Act.POLICY_WITHDRAWN,
    }
)
"""The acts that it listens to."""

_OUTCOMES = {
    Act.POLICY_AGREED: ProposalOutcome.AGREED,
    Act.POLICY_DECLINED: ProposalOutcome.DECLINED,
    Act.POLICY_WITHDRAWN: ProposalOutcome.WITHDRAWN,
}

_Change = tuple[str, datetime]
"""A policy, and from when on."""


@dataclass(slots=True)
class PolicyTestimony:
    """Listens to the entries on policies, then holds adoptions and proposals against them."""

    _adopted: list[tuple[_Change, str | None]] = field(default_factory=list)
    _proposed: dict[str, tuple[_Change, object]] = field(default_factory=dict)
    _answered: dict[str, tuple[ProposalOutcome, object]] = field(default_factory=dict)

    def hear(self, act: str, told: Mapping[str, object]) -> None:
        """Take in one entry: its details with `actor` and `at`. Raises ValueError or KeyError."""
        effective_at = datetime.fromisoformat(str(told.get("effective_at", told["at"])))
        change = (str(told["policy"]), effective_at)
        if act == Act.POLICY_ADOPTED:
            proposal = told.get("proposal")
            self._adopted.append((change, None if proposal is None else str(proposal)))
        elif act == Act.POLICY_PROPOSED:
            self._proposed[str(told["proposal"])] = (change, told["actor"])
        else:
            self._answered[str(told["proposal"])] = (_OUTCOMES[Act(act)], told["actor"])

    def against(
        self, adoptions: Iterable[PolicyAdoption], proposals: Iterable[PolicyProposal]
    ) -> Iterator[Finding]:
        """Everything in which records and log differ; a policy or a proposal is named."""
        yield from self._adoptions(adoptions)
        yield from self._proposals(proposals)

    def _adoptions(self, adoptions: Iterable[PolicyAdoption]) -> Iterator[Finding]:
        left = list(self._adopted)
        for index, adoption in enumerate(adoptions):
            change = (adoption.policy, adoption.effective_at)
            # The first is the founding's, by one person; every other has two behind it.
            entries = [
                each
                for each in left
                if each[0] == change and (self._has_two_people(each) if index else each[1] is None)
            ]
            if entries:
                left.remove(entries[0])
            else:
                yield Finding(FindingKind.RECORD_WITHOUT_ENTRY, adoption.policy)
        for (policy, _), _ in left:
            yield Finding(FindingKind.ENTRY_WITHOUT_RECORD, policy)

    def _has_two_people(self, adopted: tuple[_Change, str | None]) -> bool:
        change, proposal = adopted
        proposed = self._proposed.get(proposal or "")
        answered = self._answered.get(proposal or "")
        return (
            proposed is not None
            and answered is not None
            and proposed[0] == change
            and answered[0] is ProposalOutcome.AGREED
            and proposed[1] != answered[1]
        )

    def _proposals(self, proposals: Iterable[PolicyProposal]) -> Iterator[Finding]:
        left = dict(self._proposed)
        for proposal in proposals:
            told = left.pop(proposal.id, None)
            answer = proposal.answer
            if told is None:
                yield Finding(FindingKind.RECORD_WITHOUT_ENTRY, proposal.id)
            elif told != ((proposal.policy, proposal.effective_at), proposal.by) or (
                self._answered.get(proposal.id)
                != (None if answer is None else (answer.outcome, answer.by))
            ):
                yield Finding(FindingKind.RECORD_DIFFERS_FROM_ENTRY, proposal.id)
        for name in left:
            yield Finding(FindingKind.ENTRY_WITHOUT_RECORD, name)
