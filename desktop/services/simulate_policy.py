"""Simulating a policy: the accesses of the past, decided again as another policy would have."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.domain.custody import Act, Detail, Entry
from desktop.domain.gate import LockReason, RecordingFacts, Viewer, decide
from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from desktop.domain.log_lines import LogLine, log_line
from desktop.domain.policy import PoliciesInForce, Policy
from desktop.domain.policy_simulation import (
    SIMULATED_DAYS,
    ReplayedAccess,
    Simulation,
    SimulationTally,
)
from desktop.domain.refusals import KnownError
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.facts_of_then import IncidentHistory, Then
from desktop.services.gate_facts import viewer_from
from desktop.services.session import Session

_PAGE = 200
_GIVEN = "given"
_ASKS_FOR_WORDS = (LockReason.REASON_MISSING.value, LockReason.PURPOSE_MISSING.value)

Progress = Callable[[int, int], bool]
"""Is told how many entries were read and how many there are; False stops the simulation."""


@dataclass(frozen=True, slots=True)
class SimulatePolicy:
    """Replays accesses under another policy, with the facts as they stood then.

    Promises: it changes nothing but that the reading itself is entered, before anything is read.
    What a person may do by role counts as it is today.
    """

    records: Records
    rulebook: Rulebook
    clock: Clock

    def __call__(
        self,
        session: Session,
        preset: str,
        days: int,
        progress: Progress = lambda _read, _of: True,
    ) -> Simulation | None:
        """Simulate the newest version of a preset over the last 30 or 90 days; None if stopped.

        Raises Refused (NO_RIGHT), BadInput (CODE_UNKNOWN); ValueError for other numbers of days.
        """
        session.require(Right.SIMULATE_POLICY)
        if days not in SIMULATED_DAYS:
            msg = f"a simulation looks back {SIMULATED_DAYS} days"
            raise ValueError(msg)
        now = self.clock.now()
        with self.records.writing() as work:
            demonstration = work.station.facts().demonstration
            policy = self.rulebook.newest_policy(preset, demonstration=demonstration)
            size = work.custody.head().size
            told: dict[str, Detail] = {
                "policy": policy.name,
                "days": days,
                "terminal": session.terminal,
            }
            work.custody.append(Entry(Act.POLICY_SIMULATED, now, session.badge, told))
        since = now - timedelta(days=days)
        replay = _Replay(self.rulebook, policy, SimulationTally(), {})
        # Newest first, so that what is older than the period is never read.
        for start in range((size - 1) // _PAGE * _PAGE, -1, -_PAGE):
            with self.records.reading() as work:
                page = work.custody.entries(start, min(_PAGE, size - start))
                lines = tuple(map(log_line, page))
                replay.page(work, [line for line in lines if _is_from(line, since)])
            if not progress(size - start, size):
                return None
            if not any(_is_from(line, since) for line in lines):
                break
        return replay.tally.result(policy.name, since, now)


@dataclass(frozen=True, slots=True)
class _Replay:
    """One simulation. Histories are kept: what happened before it began does not change."""

    rulebook: Rulebook
    policy: Policy
    tally: SimulationTally
    histories: dict[IncidentId, IncidentHistory]

    def page(self, work: Work, lines: list[LogLine]) -> None:
        for line in lines:
            if not _is_access(line):
                continue
            try:
                self.tally.count(self._again(work, line))
            except (KnownError, ValueError, KeyError, TypeError):
                # What was tampered with is named by verifying; here it only can't be told.
                self.tally.not_replayed += 1

    def _again(self, work: Work, line: LogLine) -> ReplayedAccess:
        names = line.details["recordings"]
        if line.at is None or line.actor is None or not isinstance(names, list):
            msg = "no access that can be read"
            raise ValueError(msg)
        then = Then(line.seq, line.at)
        officer = work.officers.account(line.actor).officer
        viewer = viewer_from(work, officer, _reason(line))
        facts = [self._facts(work, viewer, RecordingId(str(name)), then) for name in names]
        numbers = {each.number for recording in facts for each in recording.incidents}
        return ReplayedAccess(
            Badge(line.actor),
            line.act is Act.FOOTAGE_RELEASED,
            tuple(sorted(numbers)),
            decide(viewer, facts),
        )

    def _facts(self, work: Work, viewer: Viewer, name: RecordingId, then: Then) -> RecordingFacts:
        (recording,) = work.recordings.get_many([name])
        held = [each for each in self._histories(work, name) if each.held(name, then)]
        taxonomy = self.rulebook.taxonomy()
        return RecordingFacts(
            recording.id,
            recording.wearers,
            PoliciesInForce((self.policy,)),
            tuple(each.facts(viewer.badges, taxonomy, then) for each in held),
            frozenset(
                each.incident.id
                for each in held
                if each.overridden(viewer.badges, taxonomy, name, then)
            ),
        )

    def _histories(self, work: Work, recording: RecordingId) -> Iterator[IncidentHistory]:
        for incident in work.incidents.holding(recording):
            if incident.id not in self.histories:
                self.histories[incident.id] = IncidentHistory.of(work, incident)
            yield self.histories[incident.id]


def _is_from(line: LogLine, since: datetime) -> bool:
    return line.at is not None and line.at >= since


def _is_access(line: LogLine) -> bool:
    """A release, or a refusal by the gate; a disabled account was refused by no policy."""
    if line.act is Act.ACCESS_REFUSED:
        return "reasons" in line.details
    return line.act is Act.FOOTAGE_RELEASED


def _reason(line: LogLine) -> str | None:
    """Whether the viewer had given a reason: a release holds its digest, a refusal its want."""
    if line.act is Act.FOOTAGE_RELEASED:
        return _GIVEN if "reason" in line.details else None
    reasons = line.details["reasons"]
    codes = [str(each).partition("@")[0] for each in reasons] if isinstance(reasons, list) else []
    return None if any(code in _ASKS_FOR_WORDS for code in codes) else _GIVEN
