"""`make commands`: the main job on a demonstration station, told command by command."""

import shutil
import sys

from tests.journeys.main_job import walk
from tests.journeys.shell import ROOT, Shell


def main() -> None:
    """Walk through it in build/demonstration, which is made anew."""
    folder = ROOT / "build" / "demonstration"
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(exist_ok=True)
    job = walk(folder, Shell(aloud=True))
    sys.stdout.write(
        f"\nThe main job is done. The station lies in {job.station}, the still in {job.still}.\n"
    )


if __name__ == "__main__":
    main()
