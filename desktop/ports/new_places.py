"""The new places port: folders in which a station could be made, looked at before anything is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class NewPlace:
    """A folder that can be written to and holds nothing; `free` are bytes on its disk."""

    folder: Path
    free: int
    on_share: bool
    """Whether another machine's disk is behind it."""


class NewPlaces(Protocol):
    """Looks at folders on this machine; makes and changes none."""

    def survey(self, folder: Path) -> NewPlace:
        """Look at a folder that is empty or not there yet.

        Raises BadInput (STATION_EXISTS, STATION_FOLDER_NOT_EMPTY, STATION_READ_ONLY, DISK_FULL).
        """
        ...
