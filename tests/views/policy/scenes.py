"""The policy in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from desktop.domain.identifiers import Badge
from desktop.domain.roles import Role
from desktop.presenters.pages import Destination
from desktop.presenters.policy import PolicyPresenter
from desktop.presenters.policy_state import PolicyPart, PolicyTask
from desktop.views.policy.policy_view import PolicyView
from tests.unit.services.station_on_fakes import ADMIN, AUDITOR, COMMANDER, PASSWORD
from tests.views.framed import Standing
from tests.views.policy.policy_station import DAY, PolicyStation

STANDING = Standing(Role.COMMANDER, "1001", "School Unit", Destination.POLICY)


def _of(view: PolicyView) -> PolicyPresenter:
    return view._presenter  # noqa: SLF001 - the scene stands where a person would choose


def _proposed(badge: Badge) -> QWidget:
    stands = PolicyStation()
    stands.propose()
    return stands.view(badge)


def _history() -> QWidget:
    stands = PolicyStation("log-only")
    stands.decline(stands.propose("model-act-classes"))
    stands.agree(stands.propose("clean-reporting", 1))
    stands.propose("critical-only", 2)
    stands.station.clock.advance(3 * DAY)
    stands.agree(stands.propose("model-act-classes", 30))
    return stands.view(AUDITOR)


def _task(task: PolicyTask, badge: Badge, password: str = "") -> QWidget:
    stands = PolicyStation()
    if task is not PolicyTask.PROPOSE:
        stands.propose()
    view = stands.view(badge)
    _of(view).begin(task)
    if password:
        _of(view).answer(password)
    return view


def _propose(written: str, password: str = "") -> QWidget:
    view = PolicyStation().view()
    _of(view).begin(PolicyTask.PROPOSE)
    view.form.preset.set_value("model-act-classes")
    view.form.preset.changed.emit()
    view.form.starts.set_value(written)
    if password:
        _of(view).propose("model-act-classes", written, password)
    return view


def _simulator(*, stands: PolicyStation | None = None) -> PolicyView:
    view = (stands or PolicyStation()).view(COMMANDER)
    _of(view).show_part(PolicyPart.SIMULATOR)
    return view


def _simulated(preset: str, stands: PolicyStation) -> QWidget:
    view = _simulator(stands=stands)
    view.simulator.preset.set_value(preset)
    view.simulator._presenter.simulate(preset, 30)  # noqa: SLF001 - as a click does
    return view


def _running() -> QWidget:
    stands = PolicyStation()
    view = _simulator(stands=stands)
    view.simulator.preset.set_value("critical-only")
    stands.lane.hold = True
    simulator = view.simulator._presenter  # noqa: SLF001 - the scene stands in the middle of it
    simulator.simulate("critical-only", 90)
    simulator._told((12_400, 31_960))  # noqa: SLF001 - as the lane tells it
    return view


def _cancelled() -> QWidget:
    stands = PolicyStation()
    view = _simulator(stands=stands)
    view.simulator.preset.set_value("critical-only")
    stands.lane.hold = True
    simulator = view.simulator._presenter  # noqa: SLF001 - the scene stands after it
    simulator.simulate("critical-only", 90)
    simulator.cancel()
    stands.lane.let_go()
    return view


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "policy", lambda: _proposed(COMMANDER)
    yield "policy_none", lambda: PolicyStation().view(ADMIN)
    yield "policy_proposed_by_me", lambda: _proposed(ADMIN)
    yield "policy_audited", _history
    yield "policy_propose", lambda: _propose("2026-12-01T07:00:00")
    yield "policy_propose_refused", lambda: _propose("2020-12-01T07:00:00", PASSWORD)
    yield "policy_agree", lambda: _task(PolicyTask.AGREE, COMMANDER)
    yield "policy_agree_wrong", lambda: _task(PolicyTask.AGREE, COMMANDER, "not this one")
    yield "policy_agreed", lambda: _task(PolicyTask.AGREE, COMMANDER, PASSWORD)
    yield "policy_decline", lambda: _task(PolicyTask.DECLINE, COMMANDER)
    yield "policy_withdrawn", lambda: _task(PolicyTask.WITHDRAW, ADMIN, PASSWORD)
    yield "policy_simulator", _simulator
    yield "policy_simulating", _running
    yield (
        "policy_simulated",
        lambda: _simulated("model-act-classes", PolicyStation("log-only").month()),
    )
    yield (
        "policy_simulated_same",
        lambda: _simulated("log-only", PolicyStation("log-only").quiet_month()),
    )
    yield "policy_simulated_nobody", lambda: _simulated("critical-only", PolicyStation())
    yield "policy_simulation_cancelled", _cancelled
