"""Finds the tools of the environment that runs this."""

import sysconfig
from pathlib import Path


def tool(name: str) -> Path:
    """Return a tool that was installed beside this Python. Raises FileNotFoundError."""
    place = Path(sysconfig.get_path("scripts")) / name
    for found in (place, place.with_suffix(".exe")):
        if found.is_file():
            return found
    raise FileNotFoundError(f"{name} is not installed: make setup")
