"""A filled station's database."""

from pathlib import Path

import pytest

from desktop.storage import create_records
from tests.integration.storage.filled_station import KEY, fill


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The closed database of a station in which everything happened once."""
    path = tmp_path / "records.db"
    records = create_records(path, KEY)
    fill(records)
    records.close()
    return path
