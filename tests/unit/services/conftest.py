"""What the tests of services share."""

import pytest

from tests.unit.services.station_on_fakes import StationOnFakes


@pytest.fixture
def station() -> StationOnFakes:
    """A real station (no demonstration) with its people, nothing offloaded yet."""
    return StationOnFakes()
