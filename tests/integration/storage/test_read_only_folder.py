"""A station in a folder where nothing can be written."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.refusals import Problem
from desktop.storage import open_records
from desktop.storage.connection import write_ahead_log
from tests.fakes.builders import make_entry
from tests.integration.storage.filled_station import KEY
from tests.integration.storage.processes import another_process

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows keeps the rights of folders in other ways"
)

_ROOT = Path(__file__).parents[3]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter; those of other tests are their owner's alone."""
    folder = Path(tempfile.mkdtemp(prefix="firsthand-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def station(database: Path, open_folder: Path) -> Path:
    """A closed database that everybody may read."""
    path = open_folder / "records.db"
    shutil.copy(database, path)
    path.chmod(0o444)
    return path


def _without_rights(act: str, path: Path, mode: int = 0o555) -> str:
    """What comes of an act by somebody who has only these rights to the folder."""
    path.parent.chmod(mode)
    script = Path(__file__).with_name("without_rights.py")
    told = subprocess.run(
        [sys.executable, str(script), act, str(path)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
    )
    assert told.returncode == 0, told.stderr
    return told.stdout


def test_a_settled_station_can_be_read_and_checked(station: Path) -> None:
    assert _without_rights("read", station) == "read 5, damage ()"
    assert [file.name for file in station.parent.iterdir()] == ["records.db"]


def test_nothing_can_be_written_and_that_is_said(station: Path) -> None:
    assert _without_rights("write", station) == Problem.STATION_READ_ONLY.value


def test_no_station_can_be_made_and_that_is_said(open_folder: Path) -> None:
    told = _without_rights("create", open_folder / "records.db")

    assert told == Problem.STATION_READ_ONLY.value


def test_a_station_that_somebody_has_open_can_be_read(station: Path) -> None:
    station.chmod(0o644)
    records = open_records(station, KEY)
    with records.writing() as work:
        work.custody.append(make_entry())
    for file in station.parent.iterdir():
        file.chmod(0o444)

    assert _without_rights("read", station) == "read 6, damage ()"
    assert _without_rights("write", station) == Problem.STATION_READ_ONLY.value
    records.close()


def test_what_lies_in_the_write_ahead_log_is_never_passed_over(station: Path) -> None:
    station.chmod(0o644)
    with another_process("append", station, "a", "1000000") as writer:
        writer.tell()
        writer.hears()
        writer.kill()
    station.with_name("records.db-shm").unlink()
    assert write_ahead_log(station).stat().st_size > 0
    for file in station.parent.iterdir():
        file.chmod(0o444)

    assert _without_rights("read", station) == Problem.STATION_READ_ONLY.value


def test_a_folder_that_cannot_be_entered_is_said(station: Path) -> None:
    assert _without_rights("read", station, mode=0o000) == Problem.STATION_READ_ONLY.value


def test_an_older_station_cannot_be_brought_up_to_date_there(station: Path) -> None:
    told = _without_rights("read with a newer program", station)

    assert told == Problem.STATION_READ_ONLY.value
