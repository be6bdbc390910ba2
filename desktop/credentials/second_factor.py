"""Time-based one-time codes (RFC 6238): six digits, SHA-1 and 30 seconds, as every app knows."""

import base64
import os

from cryptography.hazmat.primitives.constant_time import bytes_eq
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from desktop.domain.identifiers import Badge

_SECRET_BYTES = 20
_DIGITS = 6
_STEP_SECONDS = 30


class TotpSecondFactor:
    """Makes secrets and finds the step of a code; a step that was used is never found again."""

    def new_secret(self) -> str:
        return base64.b32encode(os.urandom(_SECRET_BYTES)).decode("ascii")

    def enrolment_uri(self, secret: str, badge: Badge, station: str) -> str:
        # A colon would end the issuer's part of the label; some apps show a plus as a plus.
        issuer = f"Firsthand {station}".replace(":", " ")
        return _totp(secret).get_provisioning_uri(badge, issuer).replace("+", "%20")

    def matching_step(self, secret: str, code: str, at: float, last_step: int) -> int | None:
        typed = "".join(code.split())
        if len(typed) != _DIGITS or not (typed.isascii() and typed.isdigit()):
            return None
        totp = _totp(secret)
        now = int(at // _STEP_SECONDS)
        # The latest step first: were two steps to share a code, both would be used up.
        for step in (now + 1, now, now - 1):
            if step > last_step and bytes_eq(totp.generate(step * _STEP_SECONDS), typed.encode()):
                return step
        return None


def _totp(secret: str) -> TOTP:
    return TOTP(base64.b32decode(secret), _DIGITS, SHA1(), _STEP_SECONDS)  # noqa: S303 - RFC 6238 has it so
