"""Changing the policy: one person proposes, another agrees, and it takes effect later."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.custody import Act, Detail, Entry
from desktop.domain.identifiers import ProposalId, new_id
from desktop.domain.log_lines import log_line
from desktop.domain.policy import Policy
from desktop.domain.policy_difference import PolicyChange, policy_difference
from desktop.domain.policy_proposals import (
    PolicyAdoption,
    PolicyProposal,
    ProposalAnswer,
    ProposalOutcome,
    ProposalState,
)
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.session import Session

# Founding enters the station, then its policy, then its administrator.
_FOUNDING_ENTRIES = 3


@dataclass(frozen=True, slots=True)
class PolicyOffer:
    """The newest version of a preset; log-only can be proposed only where it was founded with."""

    policy: Policy
    may_be_proposed: bool


@dataclass(frozen=True, slots=True)
class PolicyOverview:
    """The policy in force, what changed it and what may, oldest first; `at` is when it was read."""

    at: datetime
    in_force: Policy
    adoptions: tuple[PolicyAdoption, ...]
    proposals: tuple[PolicyProposal, ...]
    offers: tuple[PolicyOffer, ...]

    @property
    def open_proposal(self) -> PolicyProposal | None:
        """The proposal that waits for an answer; there is one at most."""
        return _open(self.proposals, self.at)


@dataclass(frozen=True, slots=True)
class PolicyComparison:
    """What would change if one policy took the place of another."""

    before: Policy
    after: Policy
    changes: tuple[PolicyChange, ...]


@dataclass(frozen=True, slots=True)
class ChangePolicy:
    """Proposes, agrees to, declines and withdraws changes of policy.

    Promises: two people; a date in the future; log-only never at a station that was founded with
    another policy. It opens nothing that was locked: a recording keeps the policies of its start
    and of its offload, of which the stricter counts (policy 2).
    """

    records: Records
    rulebook: Rulebook
    clock: Clock

    def overview(self, session: Session) -> PolicyOverview:
        """The policy in force and every proposal; no secret to anybody who is signed in.

        Raises Refused (SESSION_ENDED, PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET).
        """
        session.require_ready()
        now = self.clock.now()
        with self.records.reading() as work:
            demonstration = work.station.facts().demonstration
            newest = (
                self.rulebook.newest_policy(preset, demonstration=demonstration)
                for preset in self.rulebook.presets()
            )
            founded_log_only = self._founded_log_only(work)
            return PolicyOverview(
                at=now,
                in_force=self.rulebook.policy(work.policies.in_force(now)),
                adoptions=work.policies.adoptions(),
                proposals=work.policies.proposals(),
                offers=tuple(
                    PolicyOffer(policy, founded_log_only or not policy.log_only)
                    for policy in newest
                ),
            )

    def compare(self, session: Session, preset: str) -> PolicyComparison:
        """What a preset would change in the policy in force.

        Raises BadInput (CODE_UNKNOWN) and Refused as `overview`.
        """
        session.require_ready()
        with self.records.reading() as work:
            before = self.rulebook.policy(work.policies.in_force(self.clock.now()))
            after = self._newest(work, preset)
        return self._compared(before, after)

    def compare_proposal(self, session: Session, proposal: PolicyProposal) -> PolicyComparison:
        """What a proposal would change in the policy that is in force when it takes effect.

        Once it took effect: what it changed. Raises Refused as `overview`.
        """
        session.require_ready()
        with self.records.reading() as work:
            adopted = [
                each.policy
                for each in sorted(work.policies.adoptions(), key=lambda each: each.effective_at)
                if each.effective_at < proposal.effective_at
            ]
            before = adopted[-1] if adopted else work.policies.in_force(proposal.at)
        return self._compared(self.rulebook.policy(before), self.rulebook.policy(proposal.policy))

    def propose(self, session: Session, preset: str, effective_at: datetime) -> PolicyProposal:
        """Propose that the newest version of a preset takes effect at a time.

        Raises Refused (NO_RIGHT, POLICY_DATE_PASSED, POLICY_IN_FORCE_ALREADY,
        LOG_ONLY_AT_FOUNDING_ONLY, PROPOSAL_OPEN_ALREADY), BadInput (CODE_UNKNOWN).
        """
        session.require(Right.PROPOSE_POLICY)
        with self.records.writing() as work:
            now = self.clock.now()
            policy = self._newest(work, preset)
            if effective_at <= now:
                raise Refused(Problem.POLICY_DATE_PASSED)
            self._check(work, policy, effective_at)
            waiting = _open(work.policies.proposals(), now)
            if waiting is not None:
                raise Refused(Problem.PROPOSAL_OPEN_ALREADY, policy=waiting.policy)
            proposal = PolicyProposal(
                ProposalId(new_id(now)), policy.name, effective_at, session.badge, now
            )
            work.policies.propose(proposal)
            work.custody.append(Entry(Act.POLICY_PROPOSED, now, session.badge, _told(proposal)))
        return proposal

    def agree(self, session: Session, proposal: ProposalId) -> PolicyAdoption:
        """Agree to a proposal, so that its policy is in force from its date on.

        Raises Refused (NO_RIGHT, OWN_PROPOSAL, PROPOSAL_LAPSED, PROPOSAL_ANSWERED_ALREADY,
        POLICY_IN_FORCE_ALREADY, LOG_ONLY_AT_FOUNDING_ONLY), BadInput (PROPOSAL_MISSING).
        """
        session.require(Right.AGREE_POLICY)
        with self.records.writing() as work:
            now = self.clock.now()
            found = self._waiting(work, proposal, now)
            if found.by in work.officers.badges_of(session.badge):
                raise Refused(Problem.OWN_PROPOSAL)
            # Checked again: a row that no proposal of this program left must not pass here either.
            self._check(work, self.rulebook.policy(found.policy), found.effective_at)
            self._answer(work, session, found, ProposalOutcome.AGREED, now)
            work.policies.adopt(found.policy, found.effective_at)
            work.custody.append(Entry(Act.POLICY_ADOPTED, now, session.badge, _told(found)))
        return PolicyAdoption(found.policy, found.effective_at)

    def decline(self, session: Session, proposal: ProposalId) -> None:
        """Decline a proposal; everything stays as it is.

        Raises Refused (NO_RIGHT, PROPOSAL_LAPSED, PROPOSAL_ANSWERED_ALREADY), BadInput
        (PROPOSAL_MISSING).
        """
        session.require(Right.AGREE_POLICY)
        self._end(session, proposal, ProposalOutcome.DECLINED)

    def withdraw(self, session: Session, proposal: ProposalId) -> None:
        """Take a proposal back; any administrator may. Raises as `decline`."""
        session.require(Right.PROPOSE_POLICY)
        self._end(session, proposal, ProposalOutcome.WITHDRAWN)

    def _end(self, session: Session, proposal: ProposalId, outcome: ProposalOutcome) -> None:
        with self.records.writing() as work:
            now = self.clock.now()
            self._answer(work, session, self._waiting(work, proposal, now), outcome, now)

    def _answer(
        self,
        work: Work,
        session: Session,
        proposal: PolicyProposal,
        outcome: ProposalOutcome,
        now: datetime,
    ) -> None:
        work.policies.answer(proposal.id, ProposalAnswer(outcome, session.badge, now))
        details = {**_told(proposal), "proposed_by": proposal.by}
        work.custody.append(Entry(_ACTS[outcome], now, session.badge, details))

    def _waiting(self, work: Work, name: ProposalId, now: datetime) -> PolicyProposal:
        found = [each for each in work.policies.proposals() if each.id == name]
        if not found:
            raise BadInput(Problem.PROPOSAL_MISSING)
        match found[0].state(now):
            case ProposalState.OPEN:
                return found[0]
            case ProposalState.LAPSED:
                raise Refused(Problem.PROPOSAL_LAPSED)
            case _:
                raise Refused(Problem.PROPOSAL_ANSWERED_ALREADY)

    def _check(self, work: Work, policy: Policy, effective_at: datetime) -> None:
        if policy.log_only and not self._founded_log_only(work):
            raise Refused(Problem.LOG_ONLY_AT_FOUNDING_ONLY, policy=policy.title)
        if work.policies.in_force(effective_at) == policy.name:
            raise Refused(Problem.POLICY_IN_FORCE_ALREADY, policy=policy.title)

    def _founded_log_only(self, work: Work) -> bool:
        """Whether the station began log-only, as its log says: a row alone could be forged."""
        founding = map(log_line, work.custody.entries(0, _FOUNDING_ENTRIES))
        adopted = [line for line in founding if line.act is Act.POLICY_ADOPTED]
        return any(self.rulebook.policy(str(line.details["policy"])).log_only for line in adopted)

    def _newest(self, work: Work, preset: str) -> Policy:
        demonstration = work.station.facts().demonstration
        return self.rulebook.newest_policy(preset, demonstration=demonstration)

    def _compared(self, before: Policy, after: Policy) -> PolicyComparison:
        codes = [category.code for category in self.rulebook.taxonomy().categories]
        return PolicyComparison(before, after, policy_difference(before, after, codes))


_ACTS = {
    ProposalOutcome.AGREED: Act.POLICY_AGREED,
    ProposalOutcome.DECLINED: Act.POLICY_DECLINED,
    ProposalOutcome.WITHDRAWN: Act.POLICY_WITHDRAWN,
}


def _open(proposals: Sequence[PolicyProposal], at: datetime) -> PolicyProposal | None:
    waiting = [each for each in proposals if each.state(at) is ProposalState.OPEN]
    return waiting[-1] if waiting else None


def _told(proposal: PolicyProposal) -> dict[str, Detail]:
    return {
        "proposal": proposal.id,
        "policy": proposal.policy,
        "effective_at": proposal.effective_at.isoformat(timespec="milliseconds"),
    }
