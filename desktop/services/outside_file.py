"""Files that are written outside the station: a certificate, an export, a still."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.domain.refusals import BadInput, Problem


def see_that_free(out: Path, station: Path) -> None:
    """See that a file can be made: never over another one, never inside the station.

    Raises BadInput (OUTPUT_EXISTS, OUTPUT_INSIDE_STATION, OUTPUT_NOT_WRITABLE).
    """
    folder = out.absolute().parent.resolve()
    if folder.is_relative_to(station.resolve()):
        raise BadInput(Problem.OUTPUT_INSIDE_STATION, file=out)
    if os.path.lexists(out):
        raise BadInput(Problem.OUTPUT_EXISTS, file=out)
    if not folder.is_dir():
        raise BadInput(Problem.OUTPUT_NOT_WRITABLE, file=out)


def write_new(out: Path, content: bytes) -> None:
    """Write a file that must not be there yet, readable by this account alone.

    Raises BadInput (OUTPUT_EXISTS, OUTPUT_NOT_WRITABLE).
    """
    with new_file(out) as file:
        file.write(content)


@contextmanager
def new_file(out: Path) -> Iterator[BinaryIO]:
    """The same, to be written part by part; what fails on the way leaves no file behind.

    Raises as `write_new` does.
    """
    try:
        file = out.open("xb")
    except FileExistsError as exists:
        raise BadInput(Problem.OUTPUT_EXISTS, file=out) from exists
    except OSError as refused:
        raise BadInput(Problem.OUTPUT_NOT_WRITABLE, file=out) from refused
    try:
        with file:
            out.chmod(0o600)
            yield file
    except OSError as refused:
        out.unlink(missing_ok=True)
        raise BadInput(Problem.OUTPUT_NOT_WRITABLE, file=out) from refused
    except BaseException:
        out.unlink(missing_ok=True)
        raise
