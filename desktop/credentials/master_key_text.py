"""The master key as text, the way each key store keeps it."""

import base64
import binascii

_KEY_BYTES = 32


def as_text(master_key: bytes) -> str:
    """The key in base 64. Raises ValueError for what has not 32 bytes."""
    if len(master_key) != _KEY_BYTES:
        raise ValueError(f"a master key has {_KEY_BYTES} bytes")
    return base64.b64encode(master_key).decode("ascii")


def from_text(text: str) -> bytes | None:
    """The key that a text holds; None for what is no 32-byte key in base 64."""
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == _KEY_BYTES else None
