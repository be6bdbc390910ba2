"""Where the journey happens: a station made anew, and what its cameras hold."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from desktop.app.demonstration_station import create_demonstration
from desktop.domain.demonstration import PASSWORD
from tests.journeys.main_job import ADMINISTRATOR
from tests.journeys.shell import Shell

OWN_CAMERA = "C-0317"
_TEMPORARY = ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR")


@dataclass(frozen=True, slots=True)
class Stage:
    """A demonstration station with its cameras, and an empty folder for whatever is temporary."""

    station: Path
    cameras: Path
    temporary: Path


def make_station(folder: Path) -> Path:
    """Make the demonstration station in a folder that is not there yet, its calls imported."""
    create_demonstration(folder)
    station = folder / "station"
    shell = Shell(station, PASSWORD, program=None)
    shell.at("cad", "import", folder / "cad.csv", badge=ADMINISTRATOR)
    return station


@contextmanager
def stage(folder: Path, camera: Path | None = None) -> Iterator[Stage]:
    """Set the stage in a folder, made anew; temporary files go into it while it stands.

    `camera` is a folder of recordings that take the place of those on the officer's own camera.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    station = make_station(folder / "demonstration")
    cameras = folder / "demonstration" / "cameras"
    if camera is not None:
        shutil.rmtree(cameras / OWN_CAMERA)
        shutil.copytree(camera, cameras / OWN_CAMERA)
    temporary = folder / "temporary"
    temporary.mkdir()
    places = dict.fromkeys(_TEMPORARY, str(temporary))
    with mock.patch.dict(os.environ, places), mock.patch.object(tempfile, "tempdir", None):
        yield Stage(station, cameras, temporary)
