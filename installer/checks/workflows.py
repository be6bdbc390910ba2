"""Whether the release's workflow is well-formed and sound, without asking anyone."""

import subprocess
from pathlib import Path

from installer.checks.tools import tool
from installer.product import ROOT

_FOLDER = ROOT / ".github" / "workflows"


class Unsound(Exception):
    """The workflow must not run; the message is what was found."""


def see_workflows_sound(folder: Path = _FOLDER) -> str:
    """Look at every workflow with zizmor, offline. Raises Unsound."""
    files = sorted(folder.glob("*.yml"))
    options = ("--offline", "--no-progress", "--strict-collection", "--persona", "regular")
    command: list[str | Path] = [tool("zizmor"), *options, *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not files:
        raise Unsound(f"{done.stdout}\n{done.stderr}".strip())
    return f"{', '.join(file.name for file in files)}: nothing was found"
