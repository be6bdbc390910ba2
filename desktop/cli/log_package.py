"""Reading an exported log back, to check it without a station."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from desktop.domain.custody import SignedHead
from desktop.domain.log_export import heads_from
from desktop.domain.refusals import BadInput, Problem
from desktop.services.log_package import HEADS, LOG

_UNREADABLE = (OSError, EOFError, UnicodeDecodeError, RuntimeError, KeyError, zipfile.BadZipFile)

Lines = Iterator[str]


@contextmanager
def opened_package(place: Path) -> Iterator[tuple[Lines, tuple[SignedHead, ...]]]:
    """The lines and the signed heads of an export: its ZIP file, its folder, or its log alone.

    Raises BadInput (EXPORT_UNREADABLE, HEADS_UNREADABLE), while lines are read too.
    """
    try:
        if place.is_dir():
            with (place / LOG).open("rb") as log:
                heads = place / HEADS
                text = heads.read_text(encoding="utf-8") if heads.exists() else None
                yield _lines(log), _heads(text)
        elif zipfile.is_zipfile(place):
            with zipfile.ZipFile(place) as package, package.open(LOG) as log:
                within = HEADS in package.namelist()
                yield _lines(log), _heads(package.read(HEADS).decode() if within else None)
        else:
            with place.open("rb") as log:
                yield _lines(log), ()
    except (*_UNREADABLE, zlib.error) as unreadable:
        raise BadInput(Problem.EXPORT_UNREADABLE, line=1) from unreadable


def _lines(log: IO[bytes]) -> Lines:
    for line in log:
        yield line.decode().removesuffix("\n")


def _heads(text: str | None) -> tuple[SignedHead, ...]:
    return () if text is None else heads_from(text)
