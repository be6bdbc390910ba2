"""Passwords, hashed with Argon2id."""

import os
import unicodedata

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

# OWASP's password storage cheat sheet: 19 MiB, two passes, one lane. The PHC string carries them,
# so hashes made with other parameters stay readable.
_MEMORY_KIB = 19 * 1024
_ITERATIONS = 2
_LANES = 1
_SALT_BYTES = 16
_HASH_BYTES = 32


class Argon2idHasher:
    """Hashes and checks passwords; equal texts count as equal however a keyboard composes them."""

    def hash(self, password: str) -> str:
        return _argon2id(os.urandom(_SALT_BYTES)).derive_phc_encoded(_as_bytes(password))

    def verify(self, password: str, password_hash: str) -> bool:
        try:
            Argon2id.verify_phc_encoded(_as_bytes(password), password_hash)
        except InvalidKey:
            return False
        return True


def _argon2id(salt: bytes) -> Argon2id:
    return Argon2id(
        salt=salt,
        length=_HASH_BYTES,
        iterations=_ITERATIONS,
        lanes=_LANES,
        memory_cost=_MEMORY_KIB,
    )


def _as_bytes(password: str) -> bytes:
    # NFKC as NIST SP 800-63B asks; bytes that an environment could not decode stay what they are.
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
