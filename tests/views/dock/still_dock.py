"""A dock that stands still: a presenter that shows one state and remembers what it was asked."""

from typing import cast

from desktop.presenters.dock import DockPresenter
from desktop.presenters.dock_look import WatchLane
from desktop.presenters.dock_state import DockState, FileState
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from tests.fakes.clock import FakeClock
from tests.fakes.lane import FakeLane


class StillDock(DockPresenter):
    """Shows what it is given; `asked` holds each intention with what it was about."""

    def __init__(self, state: DockState, files: tuple[FileState, ...]) -> None:
        workplace = Workplace(cast(Desk, None), FakeLane())
        super().__init__([], cast(WatchLane, None), workplace, FakeClock())
        self._workplace_kept = workplace
        self._files = files
        self.state = state
        self.asked: list[tuple[object, ...]] = []

    def show(self, state: DockState) -> None:
        """Go over to another state."""
        self.state = state
        self.changed.emit(state)

    def retry(self, number: int) -> None:
        self.asked.append(("retry", number))

    def name_wearer(self, number: int, untrusted_badge: str) -> None:
        self.asked.append(("name", number, untrusted_badge))

    def set_aside(self, number: int) -> None:
        self.asked.append(("aside", number))

    def files(self, number: int) -> tuple[FileState, ...]:
        return self._files


def still_dock(state: DockState, files: tuple[FileState, ...] = ()) -> StillDock:
    """Make one."""
    return StillDock(state, files)
