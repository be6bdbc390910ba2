"""The signer port: the station's signature under tree heads and sealed reports."""

from typing import Protocol


class Signer(Protocol):
    """Signs with the station's Ed25519 key."""

    @property
    def public_key(self) -> bytes:
        """The public key, 32 bytes."""
        ...

    def sign(self, message: bytes) -> bytes:
        """A signature of 64 bytes."""
        ...


class SignatureCheck(Protocol):
    """Checks signatures; holds no secret."""

    def __call__(self, public_key: bytes, message: bytes, signature: bytes) -> bool:
        """Whether the signature is the key's over the message."""
        ...
