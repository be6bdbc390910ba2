"""A simulation of a policy as the page tells it. All times in the page's own zone."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.gate import LockReason
from desktop.domain.identifiers import Badge
from desktop.domain.policy_simulation import Effect
from desktop.domain.refusals import KnownError


class SimulationStep(StrEnum):
    """How far a simulation is."""

    NONE = "none"
    RUNNING = "running"
    CANCELLED = "cancelled"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class SimulatedRow:
    """What would change for one person in one incident (None: footage of none), how often."""

    incident: str | None
    viewer: Badge
    effect: Effect
    times: int
    reasons: tuple[LockReason, ...]

    @property
    def key(self) -> str:
        """What the row is known by."""
        return f"{self.incident} {self.viewer} {self.effect}"


@dataclass(frozen=True, slots=True)
class SimulationResult:
    """What one policy would have changed; `rows` are only whom it would have changed it for."""

    title: str
    since: datetime
    until: datetime
    would_lock: int
    would_open: int
    unchanged: int
    not_replayed: int
    rows: tuple[SimulatedRow, ...]

    @property
    def replayed(self) -> int:
        """How many accesses were decided again."""
        return self.would_lock + self.would_open + self.unchanged


@dataclass(frozen=True, slots=True)
class PolicySimulatorState:
    """The simulator as it stands: `read` of at most `of` entries while it runs."""

    presets: tuple[tuple[str, str], ...] = ()
    step: SimulationStep = SimulationStep.NONE
    read: int = 0
    of: int = 0
    result: SimulationResult | None = None
    problem: KnownError | None = None
