"""Which cameras are plugged in: recognised volumes, and every folder in a dock's folder."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from desktop.dock.camera_profile import CameraProfile
from desktop.dock.folder_dock import is_recognised
from desktop.dock.folder_walk import is_link
from desktop.dock.mounted_volumes import plugged_volumes
from desktop.ports.dock import Sighting


class FolderWatch:
    """Looks at folders; opens no file.

    A volume counts as a camera only where a profile recognises it, so that nobody's memory stick
    is taken for one. In a dock's folder, which the station was told of, every folder is a camera.
    """

    def __init__(
        self,
        profiles: Sequence[CameraProfile],
        docks: Iterable[Path],
        volumes: Callable[[], Iterable[Path]] = plugged_volumes,
    ) -> None:
        self._profiles = tuple(profile for profile in profiles if profile.recognised_by)
        self._docks = tuple(docks)
        self._volumes = volumes

    def look(self) -> Sighting:
        found: list[Path] = []
        missing: list[Path] = []
        for dock in self._docks:
            try:
                found += sorted(_cameras_in(dock))
            except OSError:
                missing.append(dock)
        found += [volume for volume in self._volumes() if self._is_camera(volume)]
        return Sighting(tuple(dict.fromkeys(found)), tuple(missing))

    def _is_camera(self, volume: Path) -> bool:
        return any(is_recognised(profile, volume) for profile in self._profiles)


def _cameras_in(dock: Path) -> Iterator[Path]:
    """Folders with something in them; links are passed over. Raises OSError for the dock itself."""
    with os.scandir(dock) as entries:
        for entry in entries:
            try:
                status = entry.stat(follow_symlinks=False)
            except OSError:
                continue
            is_folder = stat.S_ISDIR(status.st_mode) and not is_link(status)
            if is_folder and _holds_anything(Path(entry.path)):
                yield Path(entry.path)


def _holds_anything(folder: Path) -> bool:
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is not None
    except OSError:
        return os.path.isdir(folder)  # noqa: PTH112 - never raises, unlike Path.is_dir
