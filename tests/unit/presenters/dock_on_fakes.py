"""A dock board on a station of fakes: cameras are put in and pulled by hand, looks come by call."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import cast

from desktop.domain.identifiers import Badge, CameraId
from desktop.presenters.dock import DockPresenter
from desktop.presenters.dock_look import WatchLane
from desktop.presenters.dock_offload import DockLane
from desktop.presenters.dock_state import DockState, SlotState
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.survey_camera import SurveyCamera
from tests.fakes.builders import NOON, REYES
from tests.fakes.clock import FakeClock
from tests.fakes.dock import FakeDockWatch
from tests.fakes.lane import FakeLane
from tests.unit.services.station_on_fakes import StationOnFakes

_NO_DESK = cast(Desk, None)
"""The dock asks the workplace who is signed in, and its desk nothing."""

WRITTEN_AT = NOON - timedelta(hours=2)
CAMERAS = Path("cameras")
FIRST, SECOND, THIRD = "DCIM/0001.MP4", "DCIM/0002.MP4", "DCIM/0003.MP4"


class TickingClock(FakeClock):
    """Each time that it is asked, a second went by."""

    def monotonic(self) -> float:
        self.advance(timedelta(seconds=1))
        return super().monotonic()


@dataclass
class DockOnFakes:
    """Two lanes, a watch, and every state that the board has shown."""

    station: StationOnFakes = field(default_factory=StationOnFakes)
    lanes: Sequence[FakeLane] = field(default_factory=lambda: (FakeLane(), FakeLane()))
    seen: list[DockState] = field(default_factory=list)

    def __post_init__(self) -> None:
        station = self.station
        survey = SurveyCamera(station.records, station.dock)
        self.watch = FakeDockWatch(station.dock)
        self.watch_lane = FakeLane()
        self.workplace = Workplace(_NO_DESK, FakeLane())
        self.broken: list[Exception] = []
        self.workplace.broken.connect(self.broken.append)
        self.presenter = DockPresenter(
            [DockLane(lane, survey, station.offload) for lane in self.lanes],
            WatchLane(self.watch_lane, self.watch, station.dock.list_camera, survey),
            self.workplace,
            station.clock,
        )
        self.presenter.changed.connect(self.seen.append)

    def folder(self, camera: str) -> Path:
        """Where a camera shows itself."""
        return CAMERAS / camera

    def put(self, camera: str, *files: str, worn_by: Badge | None = REYES) -> Path:
        """Put a camera in, with files of 10, 20, 30... bytes; nothing is looked at yet."""
        if worn_by is not None:
            self.station.assign(worn_by, CameraId(camera))
        names = files or (FIRST, SECOND)
        sizes = {name: 10 * number for number, name in enumerate(names, start=1)}
        self.station.dock.dock(self.folder(camera), sizes, modified_at=WRITTEN_AT)
        return self.folder(camera)

    def pull(self, camera: str) -> None:
        """Pull a camera; the next look sees it."""
        self.station.dock.undock(self.folder(camera))

    def look(self) -> None:
        """Look at the dock, as happens every second."""
        self.presenter.look()

    def sign_in(self, badge: Badge) -> None:
        """Sign somebody in."""
        self.workplace.begin(self.station.session(badge))

    def slot(self, number: int) -> SlotState:
        """A slot as it stands now."""
        return self.presenter.state.slots[number - 1]

    def hold(self) -> None:
        """Let every lane keep what it is given."""
        for lane in self.lanes:
            lane.hold = True

    def let_go(self) -> None:
        """Let every lane do what it was given, and work on."""
        for lane in self.lanes:
            lane.hold = False
            lane.let_go()
