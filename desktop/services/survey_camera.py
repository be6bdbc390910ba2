"""Surveying a docked camera: what is on it, who wears it, what is sealed already."""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.identifiers import Badge
from desktop.ports.dock import Dock, DockedCamera
from desktop.ports.records import Records
from desktop.services.offload import source_file


@dataclass(frozen=True, slots=True)
class CameraSurvey:
    """A camera as it lies in the dock; `wearer` is who it is assigned to, `known` sealed files."""

    docked: DockedCamera
    wearer: Badge | None
    known: frozenset[str]

    @property
    def is_all_sealed(self) -> bool:
        """Whether an offload would find nothing left to copy."""
        return len(self.known) == len(self.docked.files)


@dataclass(frozen=True, slots=True)
class SurveyCamera:
    """Looks at a camera without taking anything off it. Nobody needs to be signed in."""

    records: Records
    dock: Dock

    def __call__(self, folder: Path) -> CameraSurvey:
        """Survey it. Raises BadInput as `Dock.list_camera` does."""
        docked = self.dock.list_camera(folder)
        with self.records.reading() as work:
            known = frozenset(
                found.untrusted_name
                for found in docked.files
                if work.recordings.known_source(source_file(docked, found)) is not None
            )
            return CameraSurvey(docked, work.cameras.wearer(docked.camera), known)
