"""Pages of many recordings."""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.ports.records import PageKey, RecordingScope
from desktop.storage.opening import create_records
from desktop.storage.unit_of_work import SqliteRecords
from tests.benchmarks.side_by_side import Comparison
from tests.fakes.builders import make_entry, make_recording, make_source, make_station

_RECORDINGS, _PAGES, _PAGE = 20_000, 200, 200


@contextmanager
def comparisons(folder: Path) -> Iterator[list[Comparison]]:
    """A station's records with many recordings; removed at the end."""
    records = create_records(folder / "records.db", secrets.token_bytes(32))
    _fill(records)
    middle = _key_after(records, _RECORDINGS // 2)
    yield [
        Comparison(
            f"a page of {_PAGE} recordings in the middle of {_RECORDINGS:,} ÷ the first page",
            lambda: _read_pages(records, middle),
            lambda: _read_pages(records, None),
            target=2.0,
        ),
    ]
    records.close()
    shutil.rmtree(folder)


def _fill(records: SqliteRecords) -> None:
    with records.writing() as work:
        work.station.found(make_station())
        for _ in range(_RECORDINGS):
            recording = make_recording()
            work.recordings.add(recording, make_source(recording))
        work.custody.append(make_entry())


def _key_after(records: SqliteRecords, count: int) -> PageKey | None:
    key: PageKey | None = None
    for _ in range(count // _PAGE):
        with records.reading() as work:
            key = work.recordings.page(RecordingScope(), key, _PAGE).next
    return key


def _read_pages(records: SqliteRecords, after: PageKey | None) -> None:
    for _ in range(_PAGES):
        with records.reading() as work:
            work.recordings.page(RecordingScope(), after, _PAGE)
