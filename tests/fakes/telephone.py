"""An authenticator app."""

from base64 import b32decode

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP


def code_shown(secret: str, at: float) -> str:
    """What the app shows for a setup key at a time, in seconds since 1970."""
    totp = TOTP(b32decode(secret), 6, SHA1(), 30)  # noqa: S303 - RFC 6238 has it so
    return totp.generate(int(at)).decode()
