"""Files that are handed out: written outside the station, and never over another one."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO, Protocol


class OutsideFiles(Protocol):
    """Makes new files for people to take along."""

    def new(self, out: Path) -> AbstractContextManager[BinaryIO]:
        """Make a file that is not there yet, readable by this account alone, to be written.

        What fails on the way, and what stops it, leaves no file behind. Raises BadInput
        (OUTPUT_EXISTS, OUTPUT_INSIDE_STATION, OUTPUT_NOT_WRITABLE).
        """
        ...
