"""Running processes as Linux shows them: children, limits, files without a name."""

from contextlib import suppress
from pathlib import Path

import pytest

PROC = Path("/proc")

needs_proc = pytest.mark.skipif(
    not (PROC / "self" / "task").is_dir(), reason="this system does not show its processes"
)


def children(process: int) -> list[int]:
    """The processes that a process started and that still run."""
    found = []
    try:
        for task in (PROC / str(process) / "task").iterdir():
            found += [int(child) for child in (task / "children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):  # it ended meanwhile
        return []
    return found


def core_limits(process: int) -> tuple[str, str]:
    """The soft and the hard limit of core dumps."""
    for line in (PROC / str(process) / "limits").read_text().splitlines():
        if line.startswith("Max core file size"):
            soft, hard = line.split()[4:6]
            return soft, hard
    raise AssertionError("no limit of core dumps is told")


def nameless_contents(process: int) -> list[bytes]:
    """What lies in files that a process holds open and that have no name any more."""
    found = []
    try:
        handles = list((PROC / str(process) / "fd").iterdir())
    except FileNotFoundError:  # it ended meanwhile
        return []
    for handle in handles:
        with suppress(FileNotFoundError):
            if str(handle.readlink()).endswith(" (deleted)"):
                found.append(handle.read_bytes())
    return found
