"""Passwords and second factors."""

from typing import Protocol

from desktop.domain.identifiers import Badge


class PasswordHasher(Protocol):
    """Hashes passwords slowly, on purpose."""

    def hash(self, password: str) -> str:
        """A new PHC string."""
        ...

    def verify(self, password: str, password_hash: str) -> bool:
        """Whether the password is the hash's; takes as long for a wrong one."""
        ...


class SecondFactor(Protocol):
    """Time-based codes of six digits (RFC 6238, 30-second steps)."""

    def new_secret(self) -> str:
        """A new secret in base 32."""
        ...

    def enrolment_uri(self, secret: str, badge: Badge, station: str) -> str:
        """The otpauth URI that an authenticator app takes."""
        ...

    def matching_step(self, secret: str, code: str, at: float, last_step: int) -> int | None:
        """The step that a code belongs to, one step either side of `at` (Unix seconds) allowed.

        None when the code is wrong or its step is `last_step` or before it.
        """
        ...
