"""Files outside the station, in memory."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.domain.refusals import BadInput, Problem


class FakeOutsideFiles:
    """Keeps what was written by its path; `full` fails the writing as a full disk does."""

    def __init__(self, station: Path, files: dict[Path, bytes] | None = None) -> None:
        self.station = station
        self.files = {} if files is None else files
        self.full = False

    @contextmanager
    def new(self, out: Path) -> Iterator[BinaryIO]:
        if out.is_relative_to(self.station):
            raise BadInput(Problem.OUTPUT_INSIDE_STATION, file=out)
        if out in self.files:
            raise BadInput(Problem.OUTPUT_EXISTS, file=out)
        if self.full:
            raise BadInput(Problem.OUTPUT_NOT_WRITABLE, file=out)
        file = io.BytesIO()
        yield file
        self.files[out] = file.getvalue()
