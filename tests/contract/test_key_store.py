"""Every key store keeps one key of 32 bytes a station, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from desktop.credentials.demonstration_key_store import DemonstrationKeyStore
from desktop.credentials.keychain import KeyringKeyStore
from desktop.domain.identifiers import StationId
from desktop.ports.key_store import KeyStore
from tests.fakes.key_store import FakeKeyStore, KeychainInMemory

STATION = StationId("0193-station")
KEY = bytes(range(32))


@pytest.fixture(params=["fake", "demonstration", "keychain"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[KeyStore]:
    before = keyring.get_keyring()
    keyring.set_keyring(KeychainInMemory({}))
    stores: dict[str, KeyStore] = {
        "fake": FakeKeyStore(),
        "demonstration": DemonstrationKeyStore(tmp_path, demonstration=True),
        "keychain": KeyringKeyStore(),
    }
    yield stores[request.param]
    keyring.set_keyring(before)


def test_a_key_that_was_never_kept_is_not_there(store: KeyStore) -> None:
    assert store.read(STATION) is None


def test_a_kept_key_comes_back_as_it_was(store: KeyStore) -> None:
    store.write(STATION, KEY)
    assert store.read(STATION) == KEY


def test_a_key_can_be_put_back_over_another(store: KeyStore) -> None:
    store.write(STATION, bytes(32))
    store.write(STATION, KEY)
    assert store.read(STATION) == KEY


@pytest.mark.parametrize("wrong", [b"", KEY[:-1], KEY + b"x"])
def test_nothing_but_a_key_of_32_bytes_is_kept(store: KeyStore, wrong: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        store.write(STATION, wrong)
    assert store.read(STATION) is None


def test_no_store_shows_a_key_when_it_is_printed(store: KeyStore) -> None:
    store.write(STATION, KEY)
    assert KEY.hex() not in repr(store)
    assert repr(KEY)[2:-1] not in repr(store)
