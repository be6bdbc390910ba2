"""`make journey`: the main job through the real window, told aloud, with a picture of each step."""

import argparse
import os
import shutil
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.journeys.shell import ROOT
from tests.journeys.window.main_job import walk
from tests.journeys.window.stage import stage

_OUT = ROOT / "build" / "journey"
_STAGE = ROOT / "build" / "journey-station"


def main() -> int:
    """Walk through it; tells the exit code."""
    reading = argparse.ArgumentParser(prog="journey")
    reading.add_argument(
        "--camera", type=Path, metavar="FOLDER", help="recordings to take for the officer's own"
    )
    camera: Path | None = reading.parse_args().camera
    if camera is not None and not camera.is_dir():
        reading.error(f"{camera} is no folder")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    shutil.rmtree(_OUT, ignore_errors=True)
    _OUT.mkdir(parents=True)
    application = QApplication(sys.argv[:1])
    with stage(_STAGE, camera) as made:
        walked = walk(application, made, _OUT, _tell, own=camera is None)
    shutil.rmtree(_STAGE, ignore_errors=True)
    _tell(f"The main job is done: incident {walked.incident}. The pictures lie in {_OUT}.")
    return 0


def _tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
