"""Files for people to take along: new ones alone, outside the station, whole or not at all."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.app.outside_files import FilesOutside
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.outside_files import OutsideFiles
from tests.fakes.outside_files import FakeOutsideFiles

Read = Callable[[Path], bytes | None]


@pytest.fixture
def station(tmp_path: Path) -> Path:
    folder = tmp_path / "station"
    folder.mkdir()
    return folder


@pytest.fixture(params=["in memory", "on disk"])
def made(request: pytest.FixtureRequest, station: Path) -> tuple[OutsideFiles, Read]:
    if request.param == "in memory":
        fake = FakeOutsideFiles(station)
        return fake, fake.files.get
    return FilesOutside(station), lambda path: path.read_bytes() if path.exists() else None


def test_a_new_file_holds_what_was_written(made: tuple[OutsideFiles, Read], tmp_path: Path) -> None:
    files, read = made
    with files.new(tmp_path / "log.zip") as file:
        file.write(b"the ")
        file.write(b"log")
    assert read(tmp_path / "log.zip") == b"the log"


def test_no_file_takes_the_place_of_another(
    made: tuple[OutsideFiles, Read], tmp_path: Path
) -> None:
    files, read = made
    out = tmp_path / "log.zip"
    with files.new(out) as file:
        file.write(b"the first")
    with pytest.raises(BadInput) as refusal, files.new(out):
        pass
    assert refusal.value.problem is Problem.OUTPUT_EXISTS
    assert read(out) == b"the first"


def test_nothing_is_written_into_the_station(
    made: tuple[OutsideFiles, Read], station: Path
) -> None:
    files, read = made
    with pytest.raises(BadInput) as refusal, files.new(station / "log.zip"):
        pass
    assert refusal.value.problem is Problem.OUTPUT_INSIDE_STATION
    assert read(station / "log.zip") is None


def test_what_was_stopped_leaves_no_file(made: tuple[OutsideFiles, Read], tmp_path: Path) -> None:
    files, read = made

    def stop_halfway() -> None:
        with files.new(tmp_path / "log.zip") as file:
            file.write(b"the first half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stop_halfway()
    assert read(tmp_path / "log.zip") is None
