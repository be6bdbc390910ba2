"""The policy and its changes as the page tells them. All times in the page's own zone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.identifiers import Badge, ProposalId
from desktop.domain.policy import Policy
from desktop.domain.policy_difference import PolicyChange
from desktop.domain.policy_proposals import ProposalState
from desktop.domain.refusals import KnownError
from desktop.domain.roles import Right


class PolicyPart(StrEnum):
    """The two parts of the page."""

    RULES = "rules"
    SIMULATOR = "simulator"


class PolicyTask(StrEnum):
    """What can be done to a change of policy; each is signed with the password."""

    PROPOSE = "propose"
    AGREE = "agree"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


NEEDED = {
    PolicyTask.PROPOSE: Right.PROPOSE_POLICY,
    PolicyTask.AGREE: Right.AGREE_POLICY,
    PolicyTask.DECLINE: Right.AGREE_POLICY,
    PolicyTask.WITHDRAW: Right.PROPOSE_POLICY,
}
"""The right that each task needs."""


class AdoptionStanding(StrEnum):
    """Whether an adopted policy was in force, is, or will be."""

    BEFORE = "before"
    IN_FORCE = "in-force"
    TO_COME = "to-come"


@dataclass(frozen=True, slots=True)
class ToldAdoption:
    """A policy that was adopted, and from when on."""

    title: str
    effective_at: datetime
    standing: AdoptionStanding


@dataclass(frozen=True, slots=True)
class ToldChange:
    """A proposal: what it changes, and what became of it."""

    id: ProposalId
    before: str
    after: str
    effective_at: datetime
    by: Badge
    at: datetime
    state: ProposalState
    answered_by: Badge | None
    answered_at: datetime | None
    changes: tuple[PolicyChange, ...]


@dataclass(frozen=True, slots=True)
class ToldOffer:
    """A preset, and what it would change in the policy in force."""

    preset: str
    title: str
    may_be_proposed: bool
    changes: tuple[PolicyChange, ...]


@dataclass(frozen=True, slots=True)
class PolicyBook:
    """What was read. `changes` are newest first; `titles` name categories by their codes."""

    policy: Policy
    adoptions: tuple[ToldAdoption, ...]
    changes: tuple[ToldChange, ...]
    offers: tuple[ToldOffer, ...]
    titles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def in_force(self) -> ToldAdoption | None:
        """The adoption that is in force; a station that was tampered with may have none."""
        standing = AdoptionStanding.IN_FORCE
        return next((each for each in self.adoptions if each.standing is standing), None)

    @property
    def to_come(self) -> tuple[ToldAdoption, ...]:
        """What was agreed to and is not in force yet, the next one first."""
        return tuple(each for each in self.adoptions if each.standing is AdoptionStanding.TO_COME)

    @property
    def open_change(self) -> ToldChange | None:
        """The change that waits for an answer."""
        return next((each for each in self.changes if each.state is ProposalState.OPEN), None)


@dataclass(frozen=True, slots=True)
class PolicyDone:
    """What was done last, to a change to which policy, from when on."""

    task: PolicyTask
    title: str
    effective_at: datetime


@dataclass(frozen=True, slots=True)
class PolicyState:
    """The page as it stands. `rights` are what this person may do to a policy.

    `place` counts the changes, newest first. `task` is the form that is open; `refused` is what it
    was refused, `problem` what reading was.
    """

    rights: frozenset[Right] = frozenset()
    part: PolicyPart = PolicyPart.RULES
    book: PolicyBook | None = None
    place: int = 0
    task: PolicyTask | None = None
    busy: bool = False
    done: PolicyDone | None = None
    problem: KnownError | None = None
    refused: KnownError | None = None

    @property
    def chosen_change(self) -> ToldChange | None:
        """The change that is shown."""
        changes = () if self.book is None else self.book.changes
        return changes[self.place] if self.place < len(changes) else None

    def may(self, task: PolicyTask) -> bool:
        """Whether this person's role may do it at all."""
        return NEEDED[task] in self.rights

    def allows(self, task: PolicyTask) -> bool:
        """Whether a task can be begun now."""
        if self.book is None or self.task is not None or self.busy or not self.may(task):
            return False
        if task is PolicyTask.PROPOSE:
            return self.book.open_change is None
        change = self.chosen_change
        return change is not None and change.state is ProposalState.OPEN
