"""Trying a policy on what already happened."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.policy_simulation import Effect, SimulatedPart, Simulation
from desktop.domain.refusals import KnownError
from desktop.presenters.policy_simulator_state import (
    PolicySimulatorState,
    SimulatedRow,
    SimulationResult,
    SimulationStep,
)
from desktop.presenters.policy_telling import local
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.session import Session
from desktop.tasks.operation import Running, Tell

Presets = tuple[tuple[str, str], ...]


class PolicySimulatorPresenter(QObject):
    """Replays the last days under a preset; one simulation at a time.

    Promises: it changes nothing; that it was read is entered by the service. It can be cancelled,
    and leaving the page cancels it.
    """

    changed = Signal(object)

    def __init__(
        self, workplace: Workplace, zone: tzinfo | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._zone = workplace, zone
        self._running: Running[Simulation | None] | None = None
        self.state = PolicySimulatorState()

    def start(self) -> None:
        """Read which presets there are."""
        self._workplace.ask_as(_presets, self._read, self._refused)

    def close(self) -> None:
        """Stop what runs, and hear no more of it."""
        if self._running is not None:
            self._running.cancel()
            self._running.forget()

    def simulate(self, preset: str, days: int) -> None:
        """Replay the last 30 or 90 days under a preset, unless that is under way."""
        if self.state.step is SimulationStep.RUNNING or not self._workplace.is_signed_in:
            return

        def replay(desk: Desk, session: Session, tell: Tell) -> Simulation | None:
            def told(read: int, of: int) -> bool:
                tell.progress((read, of))
                return not tell.is_cancelled

            return desk.simulate_policy(session, preset, days, told)

        self._show(PolicySimulatorState(self.state.presets, SimulationStep.RUNNING))
        title = dict(self.state.presets).get(preset, preset)
        self._running = self._workplace.follow_as(
            replay,
            lambda simulation: self._simulated(title, simulation),
            self._refused,
            self._told,
            self._cancelled,
        )

    def cancel(self) -> None:
        """Stop at the next safe place."""
        if self._running is not None:
            self._running.cancel()

    def _read(self, presets: Presets) -> None:
        self._show(replace(self.state, presets=presets))

    def _told(self, value: object) -> None:
        if isinstance(value, tuple) and self.state.step is SimulationStep.RUNNING:
            read, of = value
            self._show(replace(self.state, read=int(read), of=int(of)))

    def _simulated(self, title: str, simulation: Simulation | None) -> None:
        if simulation is None:
            self._cancelled()
            return
        zone = self._zone
        result = SimulationResult(
            title=title,
            since=local(simulation.since, zone),
            until=local(simulation.until, zone),
            would_lock=simulation.would_lock,
            would_open=simulation.would_open,
            unchanged=simulation.unchanged,
            not_replayed=simulation.not_replayed,
            rows=tuple(row for part in simulation.parts for row in _rows(part)),
        )
        self._show(replace(self.state, step=SimulationStep.DONE, result=result))

    def _cancelled(self) -> None:
        self._show(replace(self.state, step=SimulationStep.CANCELLED))

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, step=SimulationStep.NONE, problem=error))

    def _show(self, state: PolicySimulatorState) -> None:
        self.state = state
        self.changed.emit(state)


def _presets(desk: Desk, session: Session) -> Presets:
    offers = desk.policy.overview(session).offers
    names = desk.rulebook.presets()
    return tuple((name, each.policy.title) for name, each in zip(names, offers, strict=True))


def _rows(part: SimulatedPart) -> Iterator[SimulatedRow]:
    if part.would_lock:
        yield SimulatedRow(
            part.incident, part.viewer, Effect.WOULD_LOCK, part.would_lock, part.reasons
        )
    if part.would_open:
        yield SimulatedRow(part.incident, part.viewer, Effect.WOULD_OPEN, part.would_open, ())
