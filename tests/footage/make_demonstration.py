"""Remakes the demonstration's footage and calls: python -m tests.footage.make_demonstration."""

import csv
import shutil
from dataclasses import astuple
from pathlib import Path

from tests.footage.demonstration import CAD_COLUMNS, CAD_ROWS, RECORDINGS
from tests.footage.recordings import make_recording

DEMONSTRATION = Path(__file__).parents[2] / "resources" / "demonstration"


def make_demonstration(folder: Path) -> None:
    """Write the cameras' recordings and the CAD export below a folder; cameras there go first."""
    cameras = folder / "cameras"
    if cameras.exists():
        shutil.rmtree(cameras)
    for recording in RECORDINGS:
        path = cameras / recording.path
        path.parent.mkdir(parents=True, exist_ok=True)
        make_recording(path, recording.plan)
    with (folder / "cad.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(CAD_COLUMNS)
        rows.writerows(astuple(row) for row in CAD_ROWS)


if __name__ == "__main__":
    make_demonstration(DEMONSTRATION)
