"""Each contract test runs against the records in memory and against the encrypted database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.ports.records import Records
from desktop.storage import create_records
from tests.fakes.builders import make_entry, make_station
from tests.fakes.records import FakeRecords


@pytest.fixture(params=["in memory", "sqlite"])
def unfounded(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Records]:
    """Records that nothing was written to."""
    if request.param == "in memory":
        yield FakeRecords()
        return
    records = create_records(tmp_path / "records.db", bytes(32))
    yield records
    records.close()


@pytest.fixture
def records(unfounded: Records) -> Records:
    """Records of a founded station, with one entry in the custody log."""
    with unfounded.writing() as work:
        work.station.found(make_station())
        work.custody.append(make_entry())
    return unfounded
