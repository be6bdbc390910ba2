"""A fake of the dock port: cameras in memory."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.identifiers import camera_from
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.dock import DockedCamera, SetAside, Sighting, UntrustedFile

MODIFIED_AT = datetime(2026, 11, 20, 17, 0, tzinfo=UTC)


class FakeDock:
    """Cameras by folder; the folder's name is the camera's number. Nothing lies on any disk."""

    def __init__(self) -> None:
        self._cameras: dict[Path, tuple[UntrustedFile, ...]] = {}
        self._set_aside: dict[Path, tuple[SetAside, ...]] = {}

    def dock(
        self,
        folder: Path,
        sizes: Mapping[str, int],
        *,
        named_at: Mapping[str, datetime] | None = None,
        modified_at: datetime = MODIFIED_AT,
    ) -> None:
        """Put a camera with these files (name below the folder, size in bytes) into the dock."""
        spelt = named_at or {}
        self._cameras[folder] = tuple(
            UntrustedFile(folder / name, name, sizes[name], modified_at, spelt.get(name))
            for name in sorted(sizes)
        )

    def set_aside(self, folder: Path, name: str, problem: Problem) -> None:
        """Let something in a docked camera's folder be set aside."""
        self._set_aside[folder] = (*self._set_aside.get(folder, ()), SetAside(name, problem))

    def undock(self, folder: Path) -> None:
        """Pull the camera."""
        del self._cameras[folder]

    def touch(self, folder: Path, name: str, size: int) -> None:
        """Change the size of one file, as a camera that still records does."""
        self._cameras[folder] = tuple(
            replace(file, size=size) if file.untrusted_name == name else file
            for file in self._cameras[folder]
        )

    def folders(self) -> tuple[Path, ...]:
        """The docked cameras' folders, in the order in which they were docked; none is empty."""
        return tuple(
            folder
            for folder, files in self._cameras.items()
            if files or self._set_aside.get(folder)
        )

    def list_camera(self, folder: Path) -> DockedCamera:
        if folder not in self._cameras:
            raise BadInput(Problem.FOLDER_MISSING, folder=folder.as_posix())
        files = self._cameras[folder]
        set_aside = self._set_aside.get(folder, ())
        if not files and not set_aside:
            raise BadInput(Problem.FOLDER_EMPTY, folder=folder.as_posix())
        return DockedCamera(folder, camera_from(folder.name), files, set_aside)

    def is_present(self, docked: DockedCamera) -> bool:
        return docked.folder in self._cameras


class FakeDockWatch:
    """Sees whatever is docked in a FakeDock; `missing` are docks that aren't there."""

    def __init__(self, dock: FakeDock) -> None:
        self._dock = dock
        self.missing: tuple[Path, ...] = ()

    def look(self) -> Sighting:
        return Sighting(self._dock.folders(), self.missing)
