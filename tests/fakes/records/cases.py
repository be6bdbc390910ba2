"""What stands beside an incident's reports, and overrides, in memory."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime

from desktop.domain.cases import CaseAct, CaseActKind, CaseFile, OutsideAccount
from desktop.domain.identifiers import Badge, IncidentId, OverrideId
from desktop.domain.overrides import Override, OverrideAnswer, OverrideReview
from desktop.domain.refusals import BadInput, Problem
from tests.fakes.records.state import State, Unit, kept

Change = Callable[[Override], Override]


class FakeCases:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, act: CaseAct) -> None:
        _changing(self._unit, act.incident).case_acts.append(kept(act))

    def add_account(self, account: OutsideAccount) -> None:
        _changing(self._unit, account.incident).accounts.append(kept(account))

    def of(self, incident: IncidentId) -> CaseFile:
        state = self._unit.state
        return CaseFile(
            tuple(act for act in state.case_acts if act.incident == incident),
            tuple(account for account in state.accounts if account.incident == incident),
        )

    def incidents(self) -> tuple[IncidentId, ...]:
        state = self._unit.state
        acts = {act.incident for act in state.case_acts}
        return tuple(sorted(acts | {account.incident for account in state.accounts}))

    def assigned_to(self, badge: Badge, limit: int) -> tuple[IncidentId, ...]:
        newest_first = [
            act.incident
            for act in reversed(self._unit.state.case_acts)
            if act.officer == badge and act.kind is CaseActKind.ASSIGNED
        ]
        return tuple(dict.fromkeys(newest_first))[:limit]


class FakeOverrides:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def ask(self, override: Override) -> None:
        state = _changing(self._unit, override.incident)
        state.overrides[override.id] = kept(override)

    def answer(self, override: OverrideId, answer: OverrideAnswer) -> None:
        self._change(override, lambda one: replace(one, answers=(*one.answers, kept(answer))))

    def end(self, override: OverrideId, by: Badge, at: datetime) -> None:
        def ended(one: Override) -> Override:
            return one if one.ended_at else replace(one, ended_at=kept(at), ended_by=by)

        self._change(override, ended)

    def review(self, override: OverrideId, review: OverrideReview) -> None:
        self._change(override, lambda one: replace(one, review=one.review or kept(review)))

    def find(self, id_or_number: str) -> Override:
        wanted = id_or_number.strip()
        for override in self._unit.state.overrides.values():
            if wanted in {override.id, override.number}:
                return override
        raise BadInput(Problem.OVERRIDE_UNKNOWN, override=id_or_number)

    def of_incident(self, incident: IncidentId) -> tuple[Override, ...]:
        overrides = self._unit.state.overrides.values()
        return tuple(override for override in overrides if override.incident == incident)

    def of_people(self, badges: Collection[Badge], limit: int) -> tuple[Override, ...]:
        return tuple(
            override
            for override in reversed(self._unit.state.overrides.values())
            if override.requester in badges or override.asked_of in badges
        )[:limit]

    def waiting(self, limit: int) -> tuple[Override, ...]:
        return tuple(
            each
            for each in self._unit.state.overrides.values()
            if not (each.is_refused or each.ended_at or each.granted_at)
        )[:limit]

    def unreviewed(self, limit: int) -> tuple[Override, ...]:
        overrides = self._unit.state.overrides.values()
        return tuple(each for each in overrides if each.review_due is not None)[:limit]

    def page(self, after: OverrideId | None, limit: int) -> tuple[Override, ...]:
        overrides = self._unit.state.overrides
        ids = sorted(each for each in overrides if after is None or each > after)
        return tuple(overrides[each] for each in ids[:limit])

    def next_serial(self, year: int) -> int:
        start = f"{year % 100:02d}-"
        numbers = [override.number for override in self._unit.state.overrides.values()]
        return sum(number.startswith(start) for number in numbers) + 1

    def _change(self, override: OverrideId, change: Change) -> None:
        state = self._unit.changing(changes=False)
        if override not in state.overrides:
            raise BadInput(Problem.OVERRIDE_UNKNOWN, override=override)
        self._unit.changing()
        state.overrides[override] = change(state.overrides[override])


def _changing(unit: Unit, incident: IncidentId) -> State:
    state = unit.changing(changes=False)
    if incident not in state.incidents:
        raise BadInput(Problem.INCIDENT_UNKNOWN, incident=incident)
    return unit.changing()
