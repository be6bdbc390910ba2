"""The station's facts, its policies and the CAD calls, in memory."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from desktop.domain.cad import CadCall, NoRecording
from desktop.domain.identifiers import Badge, ProposalId
from desktop.domain.policy_proposals import PolicyAdoption, PolicyProposal, ProposalAnswer
from desktop.domain.recordings import Recording
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import StationFacts
from tests.fakes.records.state import Unit, kept


class FakeStation:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def found(self, facts: StationFacts) -> None:
        if self._unit.state.station is not None:
            raise BadInput(Problem.STATION_EXISTS)
        self._unit.changing().station = kept(facts)

    def facts(self) -> StationFacts:
        facts = self._unit.state.station
        if facts is None:
            raise BadInput(Problem.STATION_MISSING)
        return facts


class FakePolicies:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def adopt(self, name: str, effective_at: datetime) -> None:
        self._unit.changing().policies.append((name, kept(effective_at)))

    def in_force(self, at: datetime) -> str:
        # Stable: of two adoptions from the same time the later one stands last.
        adopted = sorted(self._unit.state.policies, key=lambda adoption: adoption[1])
        if not adopted:
            raise BadInput(Problem.STATION_MISSING)
        begun = [name for name, effective_at in adopted if effective_at <= kept(at)]
        return begun[-1] if begun else adopted[0][0]

    def adoptions(self) -> tuple[PolicyAdoption, ...]:
        return tuple(PolicyAdoption(name, at) for name, at in self._unit.state.policies)

    def propose(self, proposal: PolicyProposal) -> None:
        state = self._unit.changing()
        if proposal.id in state.proposals:
            raise ValueError("a proposal is entered once")
        state.proposals[proposal.id] = kept(replace(proposal, answer=None))

    def answer(self, proposal: ProposalId, answer: ProposalAnswer) -> None:
        state = self._unit.changing(changes=False)
        if proposal not in state.proposals:
            raise BadInput(Problem.PROPOSAL_MISSING)
        self._unit.changing()
        if state.proposals[proposal].answer is not None:
            raise ValueError("a proposal is answered once")
        state.proposals[proposal] = replace(state.proposals[proposal], answer=kept(answer))

    def proposals(self) -> tuple[PolicyProposal, ...]:
        return tuple(self._unit.state.proposals.values())


class FakeCad:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, calls: Iterable[CadCall]) -> int:
        state = self._unit.changing(changes=False)
        before = len(state.calls)
        state.calls = list(dict.fromkeys([*state.calls, *map(kept, calls)]))
        new = len(state.calls) - before
        self._unit.changing(changes=new > 0)
        return new

    def matching(self, recording: Recording) -> tuple[CadCall, ...]:
        return _in_order(call for call in self._unit.state.calls if call.matches(recording))

    def event(self, event: str) -> tuple[CadCall, ...]:
        return _in_order(call for call in self._unit.state.calls if call.event == event)

    def of_badge(self, badge: Badge, start: datetime, end: datetime) -> tuple[CadCall, ...]:
        return _in_order(
            call
            for call in self._unit.state.calls
            if call.badge == badge and kept(start) <= call.dispatched_at < kept(end)
        )

    def explain(self, reason: NoRecording) -> None:
        self._unit.changing().explanations.append(kept(reason))

    def explanations(self, badge: Badge, events: Collection[str]) -> Mapping[str, NoRecording]:
        return {
            reason.event: reason
            for reason in self._unit.state.explanations
            if reason.badge == badge and reason.event in events
        }


def _in_order(calls: Iterable[CadCall]) -> tuple[CadCall, ...]:
    return tuple(sorted(calls, key=lambda call: call.dispatched_at))
