"""What is taken for a keychain, and what is refused instead of being used quietly."""

import base64
from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked, PasswordSetError

from desktop.credentials.keychain import HEAD_SERVICE, SERVICE, KeyringKeyStore
from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import StationId
from desktop.domain.refusals import BadInput, Problem
from tests.fakes.key_store import KeychainInMemory

STATION = StationId("0193-station")
KEY = bytes(range(32))


class PlaintextFile(KeychainInMemory):
    """As the plain-text file back end of keyrings.alt would be if somebody raised its priority."""

    __module__ = "keyrings.alt.file"


class DressedUpPlaintextFile(PlaintextFile):
    """Somebody's own class above it."""


class NotRecommended(KeychainInMemory):
    priority = 0.5


class OfAnotherSystem(KeychainInMemory):
    @property
    def priority(self) -> float:  # type: ignore[override]  # keyring reads it from the instance
        msg = "Windows only"
        raise RuntimeError(msg)


class DropsEverything(KeychainInMemory):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Locked(KeychainInMemory):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked


class RefusesToKeep(KeychainInMemory):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError


class FailsInItsOwnWay(KeychainInMemory):
    def get_password(self, service: str, username: str) -> str | None:
        raise LookupError


@pytest.fixture(autouse=True)
def _put_the_keyring_back() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def refusal_of_writing(backend: KeyringBackend) -> BadInput:
    keyring.set_keyring(backend)
    with pytest.raises(BadInput) as refused:
        KeyringKeyStore().write(STATION, KEY)
    assert refused.value.problem is Problem.KEYCHAIN_MISSING
    return refused.value


def refusal_of_reading(backend: KeyringBackend) -> BadInput:
    keyring.set_keyring(backend)
    with pytest.raises(BadInput) as refused:
        KeyringKeyStore().read(STATION)
    assert refused.value.problem is Problem.KEYCHAIN_MISSING
    return refused.value


NO_KEYCHAINS: dict[str, Callable[[], KeyringBackend]] = {
    "keyring.backends.fail.Keyring": fail.Keyring,
    "keyring.backends.null.Keyring": null.Keyring,
    "keyrings.alt.file.PlaintextFile": lambda: PlaintextFile({}),
    "DressedUpPlaintextFile": lambda: DressedUpPlaintextFile({}),
    "NotRecommended": lambda: NotRecommended({}),
    "OfAnotherSystem": lambda: OfAnotherSystem({}),
}


@pytest.mark.parametrize(("name", "make"), NO_KEYCHAINS.items(), ids=NO_KEYCHAINS.keys())
def test_what_is_no_keychain_is_refused_and_takes_no_key(
    name: str, make: Callable[[], KeyringBackend]
) -> None:
    backend = make()
    assert refusal_of_reading(backend).facts["backend"].endswith(name)
    assert refusal_of_writing(backend).facts["backend"].endswith(name)
    assert not getattr(backend, "kept", {})


def test_a_machine_without_any_back_end_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ChainerBackend, "backends", [])
    refusal_of_writing(ChainerBackend())


@pytest.mark.parametrize("kind", [DropsEverything, RefusesToKeep, Locked, FailsInItsOwnWay])
def test_a_keychain_that_does_not_keep_the_key_is_no_keychain(kind: type[KeychainInMemory]) -> None:
    refusal_of_writing(kind({}))


@pytest.mark.parametrize("kind", [Locked, FailsInItsOwnWay])
def test_a_keychain_that_does_not_answer_is_no_keychain(kind: type[KeychainInMemory]) -> None:
    refusal_of_reading(kind({}))


def test_of_a_chain_only_a_true_keychain_gets_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    file, keychain = PlaintextFile({}), KeychainInMemory({})
    monkeypatch.setattr(ChainerBackend, "backends", [file, keychain])
    keyring.set_keyring(ChainerBackend())
    KeyringKeyStore().write(STATION, KEY)
    assert not file.kept
    assert len(keychain.kept) == 1


def test_a_chain_of_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    file = PlaintextFile({})
    monkeypatch.setattr(ChainerBackend, "backends", [file])
    refusal_of_writing(ChainerBackend())
    assert not file.kept


def test_a_keychain_gets_one_short_entry_a_station_under_the_programs_name() -> None:
    keychain = KeychainInMemory({})
    keyring.set_keyring(keychain)
    KeyringKeyStore().write(STATION, KEY)
    assert keychain.kept == {(SERVICE, STATION): base64.b64encode(KEY).decode()}
    assert SERVICE == "Firsthand"
    assert len(keychain.kept[SERVICE, STATION]) < 1280


def test_the_head_is_one_more_short_entry_under_a_name_of_its_own() -> None:
    """Windows has room for 1,280 characters and one entry a name."""
    keychain = KeychainInMemory({})
    keyring.set_keyring(keychain)
    KeyringKeyStore().keep_head(STATION, TreeHead(999_999_999_999, KEY))
    assert keychain.kept == {(HEAD_SERVICE, STATION): f"1 999999999999 {KEY.hex()}"}
    assert HEAD_SERVICE != SERVICE
    assert len(keychain.kept[HEAD_SERVICE, STATION]) <= 80


@pytest.mark.parametrize(
    "kept", ["", "1 x", f"1 -1 {KEY.hex()}", f"2 5 {KEY.hex()}", "\N{SNOWMAN}"]
)
def test_what_is_no_head_counts_as_none_kept(kept: str) -> None:
    keychain = KeychainInMemory({})
    keychain.kept[HEAD_SERVICE, STATION] = kept
    keyring.set_keyring(keychain)
    assert KeyringKeyStore().read_head(STATION) is None


def test_a_keychain_that_does_not_keep_the_head_says_so() -> None:
    keyring.set_keyring(DropsEverything({}))
    with pytest.raises(BadInput) as refused:
        KeyringKeyStore().keep_head(STATION, TreeHead(1, KEY))
    assert refused.value.problem is Problem.KEYCHAIN_MISSING


def test_each_station_has_its_own_key() -> None:
    keyring.set_keyring(KeychainInMemory({}))
    KeyringKeyStore().write(STATION, KEY)
    assert KeyringKeyStore().read(StationId("0193-other")) is None


@pytest.mark.parametrize(
    "kept", ["", "not base 64!", base64.b64encode(KEY[:-1]).decode(), "\N{SNOWMAN}"]
)
def test_what_is_no_key_counts_as_not_there(kept: str) -> None:
    keychain = KeychainInMemory({})
    keychain.kept[SERVICE, STATION] = kept
    keyring.set_keyring(keychain)
    assert KeyringKeyStore().read(STATION) is None


def test_the_keychain_serves_no_demonstration() -> None:
    assert not KeyringKeyStore().for_demonstrations
