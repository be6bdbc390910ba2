"""What the packaged product is called, and its one version."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "package"
"""Everything that is made on the way."""
DIST = ROOT / "dist"
"""What is handed out."""

NAME = "Firsthand"
PUBLISHER = "Firsthand"
WINDOW = "Firsthand"
"""The executable that opens the window."""
CONSOLE = "firsthand-cli"
"""The executable for the shell; Windows would take `firsthand` for the window's."""
LICENCE = "GPL-3.0-or-later"


def version() -> str:
    """Return the one version, from pyproject.toml: three numbers, as Windows needs them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    words: str = project["version"]
    numbers(words)
    return words


def numbers(words: str) -> tuple[int, int, int]:
    """Return the three numbers of a version. Raises ValueError for any other kind."""
    first, second, third = map(int, words.split("."))
    return first, second, third


def next_version(words: str) -> str:
    """Return the version that would come after another."""
    first, second, third = numbers(words)
    return f"{first}.{second}.{third + 1}"
