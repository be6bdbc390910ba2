"""A custody log of a million entries: checking it, proving from it, appending to it durably."""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from desktop.domain.custody import Act
from desktop.domain.merkle import leaf_hash
from desktop.domain.merkle_proofs import consistency_proof, inclusion_proof, is_included
from desktop.services.log_check import LogCheck
from desktop.services.stored_hashes import from_stored
from desktop.storage.connection import connect
from desktop.storage.opening import create_records
from desktop.storage.unit_of_work import SqliteRecords
from tests.benchmarks.side_by_side import Comparison
from tests.fakes.builders import make_entry, make_station

_ENTRIES, _PAGE, _BATCH = 1_000_000, 8192, 50_000
_PROOFS, _APPENDS = 1000, 200


@contextmanager
def comparisons(folder: Path) -> Iterator[list[Comparison]]:
    """A station's records with a long log; removed at the end."""
    file, key = folder / "records.db", secrets.token_bytes(32)
    records = create_records(file, key)
    _fill(records)
    yield [
        Comparison(
            f"check a custody log of {_ENTRIES:,} entries ÷ only fetching its rows",
            lambda: _check(records),
            lambda: _fetch(records),
            target=3.0,
        ),
        Comparison(
            f"make and check a proof of one entry of {_ENTRIES:,} ÷ reading the entry",
            lambda: _prove(records),
            lambda: _read(records),
            target=10.0,
        ),
        Comparison(
            f"prove that a head over {_ENTRIES:,} extends an older one ÷ reading an entry",
            lambda: _extend(records),
            lambda: _read(records),
            target=10.0,
        ),
        Comparison(
            "append an entry durably ÷ insert one plain row durably, same database",
            lambda: _append(records),
            lambda: _insert(file, key),
            target=2.0,
        ),
    ]
    records.close()
    shutil.rmtree(folder)


def _fill(records: SqliteRecords) -> None:
    with records.writing() as work:
        work.station.found(make_station())
        work.custody.append(make_entry())
    for start in range(1, _ENTRIES, _BATCH):
        with records.writing() as work:
            for number in range(start, min(start + _BATCH, _ENTRIES)):
                work.custody.append(make_entry(act=Act.ACCESS_ASKED, details={"number": number}))


def _check(records: SqliteRecords) -> None:
    checked = LogCheck(records, lambda *_: True)(None)
    if checked.findings:
        raise RuntimeError(f"the benchmark's own log is damaged: {checked.findings[0]}")


def _fetch(records: SqliteRecords) -> None:
    """The peer: the same rows in the same pages, as plain tuples; nothing is done with them."""
    count = 0
    while True:
        with records.reading() as work:
            page = work.custody.columns(count, _PAGE)
        if not page.numbers:
            break
        count += len(page.numbers)
    if count < _ENTRIES:
        raise RuntimeError("entries are missing")


def _somewhere(number: int) -> int:
    """Places all over the log, the same ones in every run."""
    return number * 7919 * 127 % _ENTRIES


def _prove(records: SqliteRecords) -> None:
    with records.reading() as work:
        head = work.custody.head()
        for number in map(_somewhere, range(_PROOFS)):
            (entry,) = work.custody.entries(number, 1)
            path = from_stored(work, partial(inclusion_proof, number, head.size))
            if not is_included(leaf_hash(entry.entry), number, head.size, path, head.root):
                raise RuntimeError("a proof does not hold")


def _extend(records: SqliteRecords) -> None:
    with records.reading() as work:
        size = work.custody.head().size
        for number in map(_somewhere, range(_PROOFS)):
            from_stored(work, partial(consistency_proof, number + 1, size))


def _read(records: SqliteRecords) -> None:
    with records.reading() as work:
        for number in map(_somewhere, range(_PROOFS)):
            work.custody.entries(number, 1)


def _append(records: SqliteRecords) -> None:
    for number in range(_APPENDS):
        with records.writing() as work:
            work.custody.append(make_entry(act=Act.ACCESS_ASKED, details={"number": number}))


def _insert(file: Path, key: bytes) -> None:
    """The peer: one row of the same size a commit, by hand, under the same settings."""
    database = connect(file, key)
    try:
        database.execute(
            "CREATE TABLE IF NOT EXISTS plain_rows (seq INTEGER PRIMARY KEY, row BLOB)"
        )
        for _ in range(_APPENDS):
            database.execute("BEGIN IMMEDIATE")
            database.execute("INSERT INTO plain_rows (row) VALUES (?)", (bytes(230),))
            database.execute("COMMIT")
    finally:
        database.close()
