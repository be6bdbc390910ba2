"""The main job by an installed program's console executable."""

import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.journeys.main_job import MainJob, walk
from tests.journeys.shell import Shell

_PNG = b"\x89PNG"
_REFUSED = 3


class NotDone(Exception):
    """A command did what it must not, or did not what it must; the message says which."""


def do_main_job(
    program: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None
) -> MainJob:
    """Make a station, offload, see the still refused, seal the report, write the still, verify.

    Raises NotDone.
    """
    shutil.rmtree(folder, ignore_errors=True)
    try:
        job = walk(folder, Shell(environment=dict(environment or {}), program=tuple(program)))
    except AssertionError as error:
        raise NotDone(str(error)) from error
    if not any("still" in ran.words and ran.code == _REFUSED for ran in job.told):
        raise NotDone("no still was refused")
    if not job.still.read_bytes().startswith(_PNG):
        raise NotDone(f"{job.still} is no picture")
    return job


if __name__ == "__main__":
    done = do_main_job(sys.argv[1:2], Path(sys.argv[2]))
    print(f"{len(done.told)} commands; the station lies in {done.station}")
