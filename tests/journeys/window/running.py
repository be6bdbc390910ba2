"""`make run`: the window on a demonstration station that is kept; without a display the journey."""

import os
import subprocess
import sys

from desktop.domain.demonstration import PASSWORD
from tests.journeys.shell import ROOT
from tests.journeys.window.stage import make_station

_PLACE = ROOT / "build" / "demonstration-station"
_FIRSTHAND = (sys.executable, str(ROOT / "main.py"))


def main() -> int:
    """Open the window and wait until it is closed; tells the exit code."""
    if not _has_display():
        _tell("There is no display here, so the journey is done on a virtual one.")
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        journey = (sys.executable, "-m", "tests.journeys.window")
        return subprocess.run(journey, env=environment, cwd=ROOT, check=False).returncode
    station = _PLACE / "station"
    if not station.is_dir():
        _tell(f"The demonstration station is made in {_PLACE}, and kept.")
        make_station(_PLACE)
    environment = {name: it for name, it in os.environ.items() if name != "QT_QPA_PLATFORM"}
    _tell(f"Sign in as officer 4412 or sergeant 2107; everybody's password is {PASSWORD}.")
    opened = (*_FIRSTHAND, "--station", str(station))
    return subprocess.run(opened, env=environment, check=False).returncode


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
