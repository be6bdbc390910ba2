"""Files for people to take along, on this machine's disks."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.services.outside_file import new_file, see_that_free


@dataclass(frozen=True, slots=True)
class FilesOutside:
    """Makes files anywhere but inside a station's folder."""

    station: Path

    @contextmanager
    def new(self, out: Path) -> Iterator[BinaryIO]:
        see_that_free(out, self.station)
        with new_file(out) as file:
            yield file
