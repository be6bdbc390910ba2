"""Making the places of a new station: what the disk refuses, and taking back what was begun."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.domain.refusals import BadInput, Problem

_FULL = {errno.ENOSPC, errno.EDQUOT}


@contextmanager
def disk_refusals(place: Path) -> Iterator[None]:
    """Turn what a disk refuses into known problems.

    Raises BadInput (STATION_READ_ONLY, DISK_FULL).
    """
    try:
        yield
    except OSError as error:
        problem = Problem.DISK_FULL if error.errno in _FULL else Problem.STATION_READ_ONLY
        raise BadInput(problem, station=place) from error


@contextmanager
def new_folder(folder: Path) -> Iterator[None]:
    """See that a folder is there; if what follows fails, folders made for it go, if empty.

    Raises BadInput (STATION_READ_ONLY, DISK_FULL).
    """
    made = [place for place in (folder, *folder.parents) if not place.exists()]
    try:
        with disk_refusals(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        yield
    except BaseException:
        with suppress(OSError):
            for place in made:
                place.rmdir()
        raise


def remove(place: Path) -> None:
    """Remove what was begun at a place, as far as it can be removed."""
    if place.is_dir():
        shutil.rmtree(place, ignore_errors=True)
    else:
        with suppress(OSError):
            place.unlink()
