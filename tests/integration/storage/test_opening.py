"""Making and opening a database."""

import sys
from pathlib import Path

import pytest

from desktop.domain.refusals import BadInput, IntegrityFailure, Problem
from desktop.storage import create_records, open_records
from desktop.storage.connection import connect
from tests.fakes.builders import REYES
from tests.integration.storage.filled_station import KEY, NARRATIVE, NUMBER


def test_what_was_recorded_is_there_after_a_restart(database: Path) -> None:
    records = open_records(database, KEY)
    with records.reading() as work:
        incident = work.incidents.find(NUMBER)
        (report,) = work.reports.of_incident(incident.id)
        assert report.text == NARRATIVE
        assert work.officers.find(REYES) is not None
        assert work.custody.head().size == 5
    records.close()


def test_a_station_that_is_there_is_not_made_again(database: Path) -> None:
    before = database.read_bytes()

    with pytest.raises(BadInput) as refusal:
        create_records(database, KEY)

    assert refusal.value.problem is Problem.STATION_EXISTS
    assert database.read_bytes() == before


def test_a_station_needs_its_folder(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as refusal:
        create_records(tmp_path / "nowhere" / "records.db", KEY)

    assert refusal.value.problem is Problem.STATION_MISSING


def test_a_station_that_is_not_there_is_not_made_by_opening(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as refusal:
        open_records(tmp_path / "records.db", KEY)

    assert refusal.value.problem is Problem.STATION_MISSING
    assert list(tmp_path.iterdir()) == []


def test_a_station_that_is_taken_away_while_open_is_missed(database: Path) -> None:
    records = open_records(database, KEY)
    database.rename(database.with_name("elsewhere.db"))

    with pytest.raises(BadInput) as refusal:
        records.damage()

    assert refusal.value.problem is Problem.STATION_MISSING
    assert not database.exists()
    records.close()


@pytest.mark.parametrize("name", ["100 % sure?", "a#b", "Café 🚓", "file:x"])
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    if sys.platform == "win32" and set(name) & set("?:"):
        pytest.skip("Windows has no such names")
    folder = tmp_path / name
    folder.mkdir()
    create_records(folder / "records.db", KEY).close()

    open_records(folder / "records.db", KEY).close()

    assert [file.name for file in folder.iterdir()] == ["records.db"]


def test_an_emptied_database_is_damaged_and_not_a_new_station(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    path.touch()

    with pytest.raises(IntegrityFailure) as failure:
        open_records(path, KEY)

    assert failure.value.problem is Problem.DATABASE_DAMAGED
    assert failure.value.facts["page"] == "1"
    assert path.read_bytes() == b""


def test_a_failed_making_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        create_records(tmp_path / "records.db", b"short")

    assert list(tmp_path.iterdir()) == []


def test_commits_wait_for_the_disk_and_references_count(database: Path) -> None:
    connection = connect(database, KEY)
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "temp_store", "secure_delete")
    }
    connection.close()

    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "temp_store": 2,  # in memory
        "secure_delete": 1,
    }
