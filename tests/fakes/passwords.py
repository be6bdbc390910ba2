"""Quick password hashing and readable second factors."""

import hashlib
import secrets

from desktop.domain.identifiers import Badge

_STEP_SECONDS = 30


class QuickHasher:
    """A salted digest: quick, and worth nothing outside tests."""

    def hash(self, password: str) -> str:
        salt = secrets.token_hex(4)
        return f"quick${salt}${self._digest(salt, password)}"

    def verify(self, password: str, password_hash: str) -> bool:
        _, salt, digest = password_hash.split("$")
        return digest == self._digest(salt, password)

    def _digest(self, salt: str, password: str) -> str:
        return hashlib.sha256(f"{salt}{password}".encode()).hexdigest()


class ReadableSecondFactor:
    """Codes that are the step's own last six digits; `code_at` tells them to a test."""

    def new_secret(self) -> str:
        return secrets.token_hex(10).upper()

    def enrolment_uri(self, secret: str, badge: Badge, station: str) -> str:
        return f"otpauth://totp/{station}:{badge}?secret={secret}"

    def matching_step(self, secret: str, code: str, at: float, last_step: int) -> int | None:
        now = int(at // _STEP_SECONDS)
        for step in (now + 1, now, now - 1):
            if step > last_step and code == self._code(secret, step):
                return step
        return None

    def code_at(self, secret: str, at: float) -> str:
        """The code of the step that holds a time in Unix seconds."""
        return self._code(secret, int(at // _STEP_SECONDS))

    def _code(self, secret: str, step: int) -> str:
        return f"{(step + len(secret)) % 1_000_000:06d}"
