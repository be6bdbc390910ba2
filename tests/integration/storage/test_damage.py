"""Damage on the disk is found, and the page is named."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.storage import create_records, open_records
from desktop.storage.connection import connect, write_ahead_log
from tests.integration.storage.filled_station import KEY, NUMBER, fill

_PAGE_SIZE = 4096


def _flip(database: Path, page: int, offset: int = 2000) -> None:
    held = bytearray(database.read_bytes())
    held[(page - 1) * _PAGE_SIZE + offset] ^= 1
    database.write_bytes(held)


def _root_page(database: Path, table: str) -> int:
    connection = connect(database, KEY)
    row = connection.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
    ).fetchone()
    connection.close()
    return int(row[0])


def _told(database: Path) -> tuple[str, ...]:
    """What opening and checking say of a database."""
    try:
        records = open_records(database, KEY)
    except IntegrityFailure as failure:
        return (f"page {failure.facts['page']}",)
    try:
        return records.damage()
    finally:
        records.close()


def test_a_flipped_byte_in_any_page_names_that_page(database: Path) -> None:
    whole = database.read_bytes()
    pages = len(whole) // _PAGE_SIZE
    assert pages > len("every table has a page")

    told = {}
    for page in range(1, pages + 1):
        _flip(database, page)
        told[page] = _told(database)
        database.write_bytes(whole)

    assert told == {page: (f"page {page}",) for page in range(1, pages + 1)}
    assert _told(database) == ()


def test_several_damaged_pages_are_all_named(database: Path) -> None:
    first, second = sorted((_root_page(database, "reports"), _root_page(database, "viewings")))
    _flip(database, first)
    _flip(database, second)

    assert _told(database) == (f"page {first}", f"page {second}")


def test_the_salt_at_the_very_start_counts_as_the_first_page(database: Path) -> None:
    _flip(database, 1, offset=3)

    assert _told(database) == ("page 1",)


def test_reading_a_damaged_page_names_it(database: Path) -> None:
    page = _root_page(database, "reports")
    _flip(database, page)
    records = open_records(database, KEY)

    with pytest.raises(IntegrityFailure) as failure, records.reading() as work:
        work.reports.of_incident(work.incidents.find(NUMBER).id)

    assert failure.value.problem is Problem.DATABASE_DAMAGED
    assert failure.value.facts["page"] == str(page)
    assert records.damage() == (f"page {page}",)
    records.close()


def test_a_file_that_was_cut_short_is_damaged(database: Path) -> None:
    whole = database.read_bytes()
    database.write_bytes(whole[: len(whole) - _PAGE_SIZE - 100])

    with pytest.raises(IntegrityFailure) as failure:
        open_records(database, KEY)

    assert failure.value.problem is Problem.DATABASE_DAMAGED
    assert failure.value.facts["page"] == str(len(whole) // _PAGE_SIZE - 1)


def test_a_file_that_was_cut_at_a_page_is_damaged(database: Path) -> None:
    whole = database.read_bytes()
    database.write_bytes(whole[: -3 * _PAGE_SIZE])

    with pytest.raises(IntegrityFailure) as failure:
        open_records(database, KEY)

    assert failure.value.problem is Problem.DATABASE_DAMAGED


def test_damage_in_the_write_ahead_log_is_found(tmp_path: Path) -> None:
    database = tmp_path / "records.db"
    records = create_records(database, KEY)
    fill(records)
    log = write_ahead_log(database)
    held = bytearray(log.read_bytes())
    header, frame = 32, 24 + _PAGE_SIZE
    for start in range(header, len(held), frame):
        held[start + 24 + 2000] ^= 1
    log.write_bytes(held)

    (told,) = records.damage()
    assert told.split()[0] == "structure"
    with (
        pytest.raises(IntegrityFailure) as failure,
        closing(open_records(database, KEY)) as reader,
        reader.reading() as work,
    ):
        work.reports.of_incident(work.incidents.find(NUMBER).id)
    assert failure.value.problem is Problem.DATABASE_DAMAGED
    records.close()


def test_a_row_that_names_nothing_is_found(database: Path) -> None:
    connection = connect(database, KEY)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(
        "INSERT INTO viewings (viewer, recording, from_ms, to_ms, viewed_at, decision)"
        " VALUES ('4711', 'never recorded', 0, 1, 0, 0)"
    )
    connection.close()

    assert _told(database) == ("reference viewings 2",)


def test_an_index_that_disagrees_with_its_table_is_found(database: Path) -> None:
    connection = connect(database, KEY)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "UPDATE sqlite_schema SET sql = replace(sql, '(incident)', '(author)')"
        " WHERE name = 'reports_by_incident'"
    )
    connection.close()

    (told,) = {line.split()[0] for line in _told(database)}
    assert told == "structure"
