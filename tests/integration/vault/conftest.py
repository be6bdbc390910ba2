"""What the vault's tests share."""

from pathlib import Path

import pytest

from tests.integration.vault.station import VaultStation


@pytest.fixture
def station(tmp_path: Path) -> VaultStation:
    """A station with an empty vault and an empty camera."""
    return VaultStation(tmp_path)
