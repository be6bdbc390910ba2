"""What lies on the disk says nothing."""

import os
from pathlib import Path

import pytest

from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.storage import create_records, open_records
from desktop.storage.connection import connect, write_ahead_log
from tests.integration.storage.filled_station import KEY, fill

_MARKERS = (b"PLAINTEXT-MARKER", b"clean-reporting", b"custody_entries", b"SQLite format")


def _assert_nothing_readable(folder: Path) -> None:
    for file in folder.iterdir():
        held = file.read_bytes()
        for marker in _MARKERS:
            assert marker not in held, f"{file.name} holds {marker!r}"


def test_neither_database_nor_write_ahead_log_holds_plaintext(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    records = create_records(path, KEY)
    fill(records)

    assert write_ahead_log(path).stat().st_size > 0
    _assert_nothing_readable(tmp_path)
    with records.writing() as work:
        work.officers.all()
        _assert_nothing_readable(tmp_path)
    records.close()
    _assert_nothing_readable(tmp_path)


def test_the_marker_would_be_found_where_it_is(database: Path) -> None:
    connection = connect(database, KEY)
    stored = connection.execute("SELECT text FROM reports").fetchone()[0]
    connection.close()

    assert _MARKERS[0].decode() in stored


def test_a_wrong_key_reads_as_damage_of_the_first_page(database: Path) -> None:
    with pytest.raises(IntegrityFailure) as failure:
        open_records(database, bytes(32))

    assert failure.value.problem is Problem.DATABASE_DAMAGED
    assert failure.value.facts["page"] == "1"


@pytest.mark.parametrize("key", [b"", b"short", bytes(33)])
def test_a_key_of_another_length_is_our_own_mistake(database: Path, key: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_records(database, key)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in other ways")
def test_only_the_account_of_the_program_may_read_the_files(tmp_path: Path) -> None:
    records = create_records(tmp_path / "records.db", KEY)
    fill(records)

    modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    records.close()
    assert modes == {"records.db": 0o600, "records.db-wal": 0o600, "records.db-shm": 0o600}
