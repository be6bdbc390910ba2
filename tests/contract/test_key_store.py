"""Every key store keeps a station's key of 32 bytes and its log's newest head, no more."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from desktop.credentials.demonstration_key_store import DemonstrationKeyStore
from desktop.credentials.keychain import KeyringKeyStore
from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import StationId
from desktop.ports.key_store import KeyStore
from tests.fakes.key_store import FakeKeyStore, KeychainInMemory

STATION = StationId("0193-station")
OTHER = StationId("0193-other")
KEY = bytes(range(32))
HEAD = TreeHead(1252, bytes(range(32, 64)))


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


def test_a_station_new_to_this_account_has_no_kept_head(store: KeyStore) -> None:
    """A station that was recovered on a new machine."""
    store.write(STATION, KEY)
    assert store.read_head(STATION) is None


def test_a_kept_head_comes_back_as_it_was_and_leaves_the_key_alone(store: KeyStore) -> None:
    store.write(STATION, KEY)
    store.keep_head(STATION, HEAD)
    assert store.read_head(STATION) == HEAD
    assert store.read(STATION) == KEY
    assert store.read_head(OTHER) is None


def test_a_newer_head_takes_the_place_of_the_kept_one(store: KeyStore) -> None:
    store.keep_head(STATION, HEAD)
    newer = TreeHead(999_999_999_999, bytes(32))
    store.keep_head(STATION, newer)
    assert store.read_head(STATION) == newer
