"""What journeys share: a station on which the main job was done, and copies of it to change."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.main_job import MainJob, walk
from tests.journeys.shell import Shell

CopyOfStation = Callable[[], Shell]


@pytest.fixture(scope="session")
def job(tmp_path_factory: pytest.TempPathFactory) -> MainJob:
    """The main job, done once; nothing may change what it left behind."""
    return walk(tmp_path_factory.mktemp("main-job") / "demonstration", Shell(program=None))


@pytest.fixture
def copy_of_station(job: MainJob, tmp_path: Path) -> CopyOfStation:
    """Makes copies of that station: its key lies in its folder, so each copy works."""
    made: list[Shell] = []

    def copy() -> Shell:
        folder = shutil.copytree(job.station, tmp_path / f"station-{len(made)}")
        made.append(Shell(folder, job.password, program=None))
        return made[-1]

    return copy


@pytest.fixture
def shell(copy_of_station: CopyOfStation) -> Shell:
    """A shell at a copy of that station."""
    return copy_of_station()
