"""Whether everything that was packaged is there and unchanged, and nothing else is."""

import hashlib
import platform
import sys
from importlib.metadata import version
from pathlib import Path

from desktop.app.resources import RESOURCES
from desktop.app.self_testing.steps import Broken

CONTENTS = "contents.sha256"
"""The list that the package's build writes: a digest and a place a line, as sha256sum does."""


def versions() -> str:
    """Tell which program this is, and what it runs on."""
    kind = "packaged" if is_packaged() else "from its sources"
    python = platform.python_version()
    return f"Firsthand {version('firsthand')}, {kind}, Python {python}, {platform.platform()}"


def is_packaged() -> bool:
    """Whether this is the frozen program, which can know all of its files."""
    return bool(getattr(sys, "frozen", False))


def program_folder() -> Path:
    """The folder of the frozen program."""
    return Path(sys.executable).parent


def files_are_whole(folder: Path) -> str:
    """Compare a packaged program with its list. Raises Broken, OSError."""
    listed = dict(_line(line) for line in (folder / CONTENTS).read_text("utf-8").splitlines())
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    if missing := sorted(listed.keys() - there):
        raise Broken(f"missing: {', '.join(missing)}")
    if strange := sorted(there - listed.keys() - {CONTENTS}):
        raise Broken(f"not of this program: {', '.join(strange)}")
    if changed := sorted(name for name in listed if _digest(folder / name) != listed[name]):
        raise Broken(f"changed: {', '.join(changed)}")
    return f"{len(listed)} files are as they were packaged"


def verifier() -> str:
    """Compile the program that exports of the log carry. Raises SyntaxError, OSError."""
    file = RESOURCES / "verifier" / "verify_firsthand_log.py"
    compile(file.read_text("utf-8"), file.name, "exec")
    return file.name


def _line(words: str) -> tuple[str, str]:
    digest, _, name = words.partition("  ")
    return name, digest


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
