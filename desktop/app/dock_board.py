"""Wiring the dock board: lanes of its own, each with a desk of its own on the same station."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from desktop.app.dock_settings import dock_settings
from desktop.app.resources import RESOURCES
from desktop.app.station import open_station
from desktop.app.system_clock import SystemClock
from desktop.dock.folder_watch import FolderWatch
from desktop.dock.profile_files import load_profiles
from desktop.presenters.dock import DockPresenter
from desktop.presenters.dock_look import WatchLane
from desktop.presenters.dock_offload import DockLane
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.tasks.lane import ThreadLane

AT_ONCE = 2
"""So many cameras are copied at the same time; more would only share the disk's speed."""


@contextmanager
def open_dock(station: Path, workplace: Workplace) -> Iterator[DockPresenter]:
    """Open the dock of a station; on leaving, offloads stop and their workers end.

    Make it on the GUI thread, and call `start` on the presenter. Raises as `open_station` does,
    and BadInput (DATA_FILE_INVALID).
    """
    settings = dock_settings(station.absolute(), demonstration=workplace.is_demonstration)
    watch = FolderWatch(load_profiles(RESOURCES / "camera_profiles"), settings.camera_folders)
    with ExitStack() as opened:

        def lane_of_its_own(name: str) -> tuple[ThreadLane, Desk]:
            desk = opened.enter_context(open_station(station))
            lane = ThreadLane(name)
            opened.callback(lane.close)
            return lane, desk

        lanes = []
        for number in range(1, AT_ONCE + 1):
            lane, desk = lane_of_its_own(f"dock-{number}")
            lanes.append(DockLane(lane, desk.survey, desk.offload))
        lane, desk = lane_of_its_own("dock-watch")
        watching = WatchLane(lane, watch, desk.survey.dock.list_camera, desk.survey)
        presenter = DockPresenter(lanes, watching, workplace, SystemClock())
        opened.callback(presenter.close)
        yield presenter
