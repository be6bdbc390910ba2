"""What another policy would have changed: past accesses decided again, counted (policy 2)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.gate import GateDecision, Locked, LockReason
from desktop.domain.identifiers import Badge

SIMULATED_DAYS = (30, 90)
"""How far back a simulation may look."""


class Effect(StrEnum):
    """What another policy would have changed for one access."""

    UNCHANGED = "unchanged"
    WOULD_LOCK = "would-lock"
    WOULD_OPEN = "would-open"


@dataclass(frozen=True, slots=True)
class ReplayedAccess:
    """One access of the past with the decision of another policy.

    `incidents` are the numbers of the incidents that its footage stood in by then.
    """

    viewer: Badge
    was_open: bool
    incidents: tuple[str, ...]
    decision: GateDecision

    @property
    def effect(self) -> Effect:
        """What the other policy would have changed."""
        would_be_open = not isinstance(self.decision, Locked)
        if would_be_open == self.was_open:
            return Effect.UNCHANGED
        return Effect.WOULD_OPEN if would_be_open else Effect.WOULD_LOCK


@dataclass(frozen=True, slots=True)
class SimulatedPart:
    """One person and one incident (None: footage of none): how many accesses would differ.

    `reasons` are why footage that was released would have been locked, in the gate's order.
    """

    incident: str | None
    viewer: Badge
    would_lock: int
    would_open: int
    unchanged: int
    reasons: tuple[LockReason, ...]


@dataclass(frozen=True, slots=True)
class Simulation:
    """What one policy would have changed from a time to another.

    The totals count each access once, though its footage may stand in several incidents.
    `not_replayed` are accesses whose entry or records can't be read any more.
    """

    policy: str
    since: datetime
    until: datetime
    would_lock: int
    would_open: int
    unchanged: int
    not_replayed: int
    parts: tuple[SimulatedPart, ...]


@dataclass(slots=True)
class SimulationTally:
    """Counts replayed accesses as they come, in any order."""

    not_replayed: int = 0
    _totals: dict[Effect, int] = field(default_factory=lambda: dict.fromkeys(Effect, 0))
    _parts: dict[tuple[str, Badge], dict[Effect, int]] = field(default_factory=dict)
    _reasons: dict[tuple[str, Badge], set[LockReason]] = field(default_factory=dict)

    def count(self, access: ReplayedAccess) -> None:
        """Count one access, for its person in each of its incidents."""
        self._totals[access.effect] += 1
        for incident in access.incidents or ("",):
            key = (incident, access.viewer)
            effect = _effect_in(access, incident)
            self._parts.setdefault(key, dict.fromkeys(Effect, 0))[effect] += 1
            if effect is Effect.WOULD_LOCK:
                self._reasons.setdefault(key, set()).update(_reasons_in(access, incident))

    def result(self, policy: str, since: datetime, until: datetime) -> Simulation:
        """What was counted so far, by incident and then by person."""
        return Simulation(
            policy=policy,
            since=since,
            until=until,
            would_lock=self._totals[Effect.WOULD_LOCK],
            would_open=self._totals[Effect.WOULD_OPEN],
            unchanged=self._totals[Effect.UNCHANGED],
            not_replayed=self.not_replayed,
            parts=tuple(self._part(*key) for key in sorted(self._parts)),
        )

    def _part(self, incident: str, viewer: Badge) -> SimulatedPart:
        counts = self._parts[incident, viewer]
        reasons = self._reasons.get((incident, viewer), set())
        return SimulatedPart(
            incident=incident or None,
            viewer=viewer,
            would_lock=counts[Effect.WOULD_LOCK],
            would_open=counts[Effect.WOULD_OPEN],
            unchanged=counts[Effect.UNCHANGED],
            reasons=tuple(reason for reason in LockReason if reason in reasons),
        )


def _effect_in(access: ReplayedAccess, incident: str) -> Effect:
    """Footage that another incident alone would have locked is not locked by this one."""
    locks = access.effect is Effect.WOULD_LOCK
    return Effect.UNCHANGED if locks and not _reasons_in(access, incident) else access.effect


def _reasons_in(access: ReplayedAccess, incident: str) -> list[LockReason]:
    """The reasons that come from an incident, or from the viewer whatever the incident."""
    reasons = access.decision.reasons if isinstance(access.decision, Locked) else ()
    return [each.code for each in reasons if each.incident_number in {None, incident}]
