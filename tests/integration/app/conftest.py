"""What the tests of the wired program share: a keychain of their own, and a shell inside."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backends import fail

from tests.fakes.key_store import KeychainInMemory
from tests.journeys.shell import Shell

Kept = dict[tuple[str, str], str]


@pytest.fixture(autouse=True)
def keychain() -> Iterator[Kept]:
    """What the machine's keychain keeps."""
    before, kept = keyring.get_keyring(), Kept()
    keyring.set_keyring(KeychainInMemory(kept))
    yield kept
    keyring.set_keyring(before)


@pytest.fixture
def no_keychain(keychain: Kept) -> None:
    """A machine without a keychain."""
    keyring.set_keyring(fail.Keyring())


@pytest.fixture
def shell() -> Shell:
    """A shell whose passwords are a real administrator's."""
    password = "a real password 1"
    return Shell(password=password, environment={"FIRSTHAND_NEW_PASSWORD": password}, program=None)
