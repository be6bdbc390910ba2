"""The operating system's keychain, through `keyring`."""

import secrets
from collections.abc import Iterator
from contextlib import suppress

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.core import recommended

from desktop.credentials.master_key_text import as_text, from_text
from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import StationId
from desktop.domain.kept_head import kept_from, kept_text
from desktop.domain.refusals import BadInput, Problem

SERVICE = "Firsthand"
HEAD_SERVICE = "Firsthand log head"
"""A name of its own: Windows keeps one entry a name and moves an older one aside."""
_TRIAL_SERVICE, _TRIAL_USER = "Firsthand trial", "trial"
_FILE_KEYRINGS = "keyrings"
"""The package of `keyrings.alt`, whose back ends keep secrets in files."""


class KeyringKeyStore:
    """Keeps a key of 32 bytes and a head of the log, a station, in the running account's keychain.

    Promises: a key goes into a keychain or nowhere. No back end, one that keeps nothing, and one
    that keeps secrets in a file are all refused with BadInput (KEYCHAIN_MISSING), never replaced.
    On Windows the Credential Locker belongs to one Windows user and holds 1,280 characters.
    """

    @property
    def for_demonstrations(self) -> bool:
        return False

    def read(self, station: StationId) -> bytes | None:
        """As the port says; what is no 32-byte key in base 64 counts as not there."""
        kept = _read(SERVICE, station)
        return None if kept is None else from_text(kept)

    def write(self, station: StationId, master_key: bytes) -> None:
        """As the port says; the key is read back, because some keychains drop what they take."""
        _write(SERVICE, station, as_text(master_key))

    def read_head(self, station: StationId) -> TreeHead | None:
        kept = _read(HEAD_SERVICE, station)
        return None if kept is None else kept_from(kept)

    def keep_head(self, station: StationId, head: TreeHead) -> None:
        """As the port says; read back like the key."""
        _write(HEAD_SERVICE, station, kept_text(head))


def try_keychain() -> None:
    """See that this account's keychain keeps what it is given, before a station depends on it.

    Random text is kept, read back and removed again. Raises BadInput (KEYCHAIN_MISSING).
    """
    _write(_TRIAL_SERVICE, _TRIAL_USER, secrets.token_hex())
    with suppress(Exception):  # what stays is random, and the next trial takes its place
        _keychain().delete_password(_TRIAL_SERVICE, _TRIAL_USER)


def _read(service: str, user: str) -> str | None:
    keychain = _keychain()
    try:
        return keychain.get_password(service, user)
    except Exception as error:  # every keychain raises its own library's errors
        raise _missing(keychain) from error


def _write(service: str, user: str, text: str) -> None:
    keychain = _keychain()
    try:
        keychain.set_password(service, user, text)
    except Exception as error:  # every keychain raises its own library's errors
        raise _missing(keychain) from error
    if _read(service, user) != text:
        raise _missing(keychain)


def _keychain() -> KeyringBackend:
    """The first back end that is a keychain. Raises BadInput (KEYCHAIN_MISSING)."""
    configured = keyring.get_keyring()
    for backend in _members(configured):
        if _is_keychain(backend):
            return backend
    raise _missing(configured)


def _members(backend: KeyringBackend) -> Iterator[KeyringBackend]:
    # A chain writes to whichever member takes the secret, so its members are judged one by one.
    if isinstance(backend, ChainerBackend):
        yield from backend.backends
    else:
        yield backend


def _is_keychain(backend: KeyringBackend) -> bool:
    if isinstance(backend, fail.Keyring | null.Keyring):
        return False
    packages = {kind.__module__.partition(".")[0] for kind in type(backend).__mro__}
    if _FILE_KEYRINGS in packages:
        return False
    try:
        return bool(recommended(backend))
    except RuntimeError:  # a back end says so when this machine can't serve it
        return False


def _missing(backend: KeyringBackend) -> BadInput:
    kind = type(backend)
    return BadInput(Problem.KEYCHAIN_MISSING, backend=f"{kind.__module__}.{kind.__qualname__}")
