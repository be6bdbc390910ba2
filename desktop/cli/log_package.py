"""The exported log as one ZIP file: the log, its signed heads, and what checks them without us."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from desktop.domain.custody import SignedHead
from desktop.domain.log_export import LogExport, heads_from
from desktop.domain.refusals import BadInput, Problem

LOG, HEADS, VERIFIER, INSTRUCTIONS = (
    "log.jsonl",
    "heads.json",
    "verify_firsthand_log.py",
    "VERIFY.txt",
)
_UNREADABLE = (OSError, EOFError, UnicodeDecodeError, RuntimeError, KeyError, zipfile.BadZipFile)

Lines = Iterator[str]


def write_package(file: BinaryIO, export: LogExport, verifier: bytes) -> int:
    """Write an export line by line; tell how many entries it holds."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        entries = -1
        with package.open(LOG, "w", force_zip64=True) as log:
            for line in export.lines():
                log.write(f"{line}\n".encode())
                entries += 1
        package.writestr(HEADS, export.heads_text())
        package.writestr(INSTRUCTIONS, _instructions(export))
        package.writestr(VERIFIER, verifier)
    return entries


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


def _instructions(export: LogExport) -> str:
    heading = export.heading
    kind = "demonstration station" if heading.demonstration else "station"
    return (
        f"The custody log of Firsthand {kind} {heading.station}, up to the head "
        f"{heading.head.head.code}.\n"
        f"Check it on any computer with Python 3.9 or later:  python {VERIFIER}\n"
        f"Against a code that was printed earlier:  python {VERIFIER} --code CODE\n"
        f"A sealed report's text against the log:  python {VERIFIER} --report FILE\n"
        f"The station signs with the Ed25519 key {heading.signing_key.hex()}. Compare it with what "
        "the department made known.\n"
    )
