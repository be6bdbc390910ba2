"""Whether secrets can be kept: the keychain, the sealing of keys, the encryption of records."""

import secrets
import sys
from pathlib import Path

import keyring
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import ec
from keyring.backends import fail

from desktop.app.self_testing.steps import Broken

_SERVICE, _NAME = "Firsthand self-test", "self-test"
_SUITE = hpke.Suite(hpke.KEM.P256, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
_PLAIN_DATABASE = b"SQLite format 3\0"


def keychain() -> str:
    """Tell this account's keychain; on Windows also see that it keeps a secret. Raises Broken.

    Where there is no keychain that is said; only on Windows, which always has one, it is broken.
    """
    backend = keyring.get_keyring()
    name = f"{type(backend).__module__}.{type(backend).__qualname__}"
    if isinstance(backend, fail.Keyring):
        if sys.platform == "win32":
            raise Broken("Windows' Credential Locker was not found")
        return "not verified: this account has no keychain, and a real station needs one"
    if sys.platform == "win32":
        keep_a_secret(name)
        return f"{name} keeps a secret"
    return f"{name}; not written to"  # it may ask its owner to unlock it


def keep_a_secret(backend: str) -> None:
    """Write a secret, read it back, remove it. Raises Broken."""
    secret = secrets.token_urlsafe(32)
    keyring.set_password(_SERVICE, _NAME, secret)
    try:
        if keyring.get_password(_SERVICE, _NAME) != secret:
            raise Broken(f"{backend} does not keep what it is given")
    finally:
        keyring.delete_password(_SERVICE, _NAME)


def sealed_key() -> str:
    """Seal a key for another and open it again (HPKE, RFC 9180)."""
    private, data_key = ec.generate_private_key(ec.SECP256R1()), secrets.token_bytes(32)
    sealed = _SUITE.encrypt(data_key, private.public_key(), info=b"self-test")
    if data_key in sealed:
        raise Broken("a sealed key can be read")
    if _SUITE.decrypt(sealed, private, info=b"self-test") != data_key:
        raise Broken("a sealed key does not open")
    return "a key was sealed and opened"


def records_are_encrypted(station: Path) -> str:
    """See that a station's records are no plain database. Raises Broken, OSError."""
    with (station / "records.db").open("rb") as file:
        if file.read(len(_PLAIN_DATABASE)) == _PLAIN_DATABASE:
            raise Broken("the records lie there unencrypted")
    return "the records are encrypted as a whole"
