"""The list of a finished program's files, which its self-test compares it with."""

import hashlib
from pathlib import Path

from desktop.app.self_testing.installation import CONTENTS


def write_contents(program: Path) -> int:
    """Write the list, last of all, and tell how many files it names."""
    files = sorted(
        path for path in program.rglob("*") if path.is_file() and path != program / CONTENTS
    )
    lines = [f"{_digest(path)}  {path.relative_to(program).as_posix()}\n" for path in files]
    (program / CONTENTS).write_text("".join(lines), "utf-8", newline="\n")
    return len(lines)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
