"""What the tests of presenters share: a real demonstration station, answered at once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.demonstration_station import create_demonstration
from desktop.app.station import open_station
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from tests.fakes.lane import FakeLane


@pytest.fixture(scope="session")
def prepared_demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration station, its cameras and calls, made once."""
    folder = tmp_path_factory.mktemp("demonstration") / "made"
    create_demonstration(folder)
    return folder


@pytest.fixture
def demonstration(prepared_demonstration: Path, tmp_path: Path) -> Path:
    """The same, as a copy that a test may change."""
    return Path(shutil.copytree(prepared_demonstration, tmp_path / "demonstration"))


@pytest.fixture
def desk(demonstration: Path) -> Iterator[Desk]:
    """Its desk."""
    with open_station(demonstration / "station") as opened:
        yield opened


@pytest.fixture
def lane() -> FakeLane:
    """Answers before the question returns, unless it is told to hold."""
    return FakeLane()


@pytest.fixture
def workplace(qapp: QApplication, desk: Desk, lane: FakeLane) -> Workplace:
    """The workplace with nobody signed in."""
    return Workplace(desk, lane)
