"""The exported log as one ZIP file: the log, its signed heads, and what checks them without us."""

import zipfile
from collections.abc import Callable
from typing import BinaryIO

from desktop.domain.log_export import LogExport

LOG, HEADS, VERIFIER, INSTRUCTIONS = (
    "log.jsonl",
    "heads.json",
    "verify_firsthand_log.py",
    "VERIFY.txt",
)
_TOLD_EVERY = 200

Progress = Callable[[int, int], None]
"""Is told how many entries of how many were written; what it raises stops the writing."""


def write_package(
    file: BinaryIO,
    export: LogExport,
    verifier: bytes,
    progress: Progress = lambda _done, _total: None,
) -> int:
    """Write an export line by line; tell how many entries it holds."""
    total = export.heading.head.head.size
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        entries = -1
        with package.open(LOG, "w", force_zip64=True) as log:
            for line in export.lines():
                log.write(f"{line}\n".encode())
                entries += 1
                if entries % _TOLD_EVERY == 0:
                    progress(entries, total)
        package.writestr(HEADS, export.heads_text())
        package.writestr(INSTRUCTIONS, _instructions(export))
        package.writestr(VERIFIER, verifier)
    progress(entries, total)
    return entries


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
