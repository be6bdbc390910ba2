"""What the simulator of a policy says, and that it can be stopped."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.gate import LockReason
from desktop.domain.identifiers import Badge
from desktop.domain.policy_simulation import Effect
from desktop.domain.refusals import Problem
from desktop.presenters.policy_simulator import PolicySimulatorPresenter
from desktop.presenters.policy_simulator_state import (
    PolicySimulatorState,
    SimulatedRow,
    SimulationResult,
    SimulationStep,
)
from tests.fakes.builders import REYES
from tests.unit.services.station_on_fakes import AUDITOR, SERGEANT
from tests.views.policy.policy_station import PolicyStation

WHAT_WAS_ENTERED = [("policy-simulated", AUDITOR)]


@pytest.fixture
def stands(qapp: QApplication) -> PolicyStation:
    del qapp
    made = PolicyStation("log-only").month()
    made.station.turn_page()
    return made


def opened(stands: PolicyStation, badge: Badge = AUDITOR) -> PolicySimulatorPresenter:
    presenter = stands.simulator(badge)
    presenter.start()
    return presenter


def result(presenter: PolicySimulatorPresenter) -> SimulationResult:
    told = presenter.state.result
    assert told is not None
    return told


def test_whom_and_what_would_change_is_told_and_only_that(stands: PolicyStation) -> None:
    """Policy 2: replay the last days under any preset, and show whom and what would change."""
    presenter = opened(stands)
    presenter.simulate("model-act-classes", 30)
    told = result(presenter)
    assert presenter.state.step is SimulationStep.DONE
    assert (told.would_lock, told.would_open, told.unchanged) == (2, 3, 4)
    assert (told.replayed, told.not_replayed) == (9, 0)
    reasons = (LockReason.REPORT_NOT_SEALED,)
    assert told.rows == (
        SimulatedRow("I-26-00001", REYES, Effect.WOULD_LOCK, 1, reasons),
        SimulatedRow("I-26-00002", REYES, Effect.WOULD_LOCK, 1, reasons),
        SimulatedRow("I-26-00003", REYES, Effect.WOULD_OPEN, 2, ()),
        SimulatedRow("I-26-00004", REYES, Effect.WOULD_OPEN, 1, ()),
    )
    assert len({row.key for row in told.rows}) == len(told.rows)
    assert told.title == "Model Act classes"
    assert (told.until - told.since).days == 30


def test_it_changes_nothing_but_that_reading_it_is_entered(stands: PolicyStation) -> None:
    presenter = opened(stands)
    assert stands.station.journal() == []
    presenter.simulate("critical-only", 90)
    assert stands.station.journal() == WHAT_WAS_ENTERED


def test_every_preset_can_be_tried_even_one_that_could_not_be_proposed(
    stands: PolicyStation,
) -> None:
    presenter = opened(PolicyStation())
    presets = dict(presenter.state.presets)
    assert presets["log-only"] == "Log only, shadow"
    assert len(presets) == 5
    del stands


def test_how_far_it_is_is_told_while_it_runs(stands: PolicyStation) -> None:
    presenter = opened(stands)
    told: list[PolicySimulatorState] = []
    presenter.changed.connect(told.append)
    presenter.simulate("critical-only", 30)
    running = [each for each in told if each.step is SimulationStep.RUNNING]
    assert running[0].of == 0
    assert running[-1].read == running[-1].of > 0


def test_it_can_be_cancelled_before_it_begins_and_between_pages(stands: PolicyStation) -> None:
    presenter = opened(stands)
    presenter.cancel()
    stands.lane.hold = True
    presenter.simulate("critical-only", 30)
    presenter.simulate("critical-only", 30)
    presenter.cancel()
    stands.lane.let_go()
    assert presenter.state.step is SimulationStep.CANCELLED
    assert stands.station.journal() == []

    def stop(state: PolicySimulatorState) -> None:
        if state.read:
            presenter.cancel()

    presenter.simulate("critical-only", 30)
    presenter.changed.connect(stop)
    stands.lane.let_go()
    assert presenter.state.step is SimulationStep.CANCELLED
    assert presenter.state.result is None
    assert stands.station.journal() == WHAT_WAS_ENTERED


def test_leaving_the_page_stops_it_and_hears_no_more(stands: PolicyStation) -> None:
    presenter = opened(stands)
    presenter.close()
    stands.lane.hold = True
    presenter.simulate("critical-only", 30)
    presenter.close()
    before = presenter.state
    stands.lane.let_go()
    assert presenter.state == before
    assert stands.station.journal() == []


def test_whose_role_may_not_simulate_is_told_so(stands: PolicyStation) -> None:
    presenter = opened(stands, SERGEANT)
    presenter.simulate("critical-only", 30)
    assert presenter.state.step is SimulationStep.NONE
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.NO_RIGHT
    stands.workplace.end()
    presenter.simulate("critical-only", 30)
    assert presenter.state.step is SimulationStep.NONE
