"""Key files: one secret each, encrypted with AES-256-GCM, bound to what its label says.

JSON: the label's fields, then `nonce` and `ciphertext` in base 64. The associated data are the
label's canonical JSON, so a file that was renamed, relabelled or taken from another station fails.
"""

import base64
import binascii
import json
import os
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.domain.identifiers import KeyId, StationId

FORMAT = "firsthand key file"
VERSION = 1
_NONCE_BYTES = 12


class KeyPurpose(StrEnum):
    """What a kept secret is for."""

    SEALING = "sealing"
    SIGNING = "signing"
    RECOVERY = "recovery"


class KeyFileUnreadable(Exception):
    """The file is no key file, or not the one that it says, or the wrapping key is another one."""


class KeyFileTooNew(Exception):
    """A later version of the program wrote the file."""


@dataclass(frozen=True, slots=True)
class KeyLabel:
    """What a key file says in clear; `serial` counts the keys of a purpose from 1."""

    purpose: KeyPurpose
    station: StationId
    demonstration: bool
    key_id: KeyId
    serial: int

    def bound_bytes(self) -> bytes:
        """The associated data."""
        label = {"format": FORMAT, "version": VERSION, **asdict(self)}
        return json.dumps(label, sort_keys=True, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key file's content: its label and what only the wrapping key opens."""

    label: KeyLabel
    nonce: bytes
    ciphertext: bytes = field(repr=False)

    @classmethod
    def seal(cls, label: KeyLabel, secret: bytes, wrapping_key: bytes) -> "KeyFile":
        """Encrypt a secret."""
        nonce = os.urandom(_NONCE_BYTES)
        ciphertext = AESGCM(wrapping_key).encrypt(nonce, secret, label.bound_bytes())
        return cls(label, nonce, ciphertext)

    def open(self, wrapping_key: bytes) -> bytes:
        """Decrypt the secret. Raises KeyFileUnreadable."""
        try:
            return AESGCM(wrapping_key).decrypt(
                self.nonce, self.ciphertext, self.label.bound_bytes()
            )
        except (InvalidTag, ValueError) as error:
            raise KeyFileUnreadable from error

    def to_bytes(self) -> bytes:
        """The file's bytes: JSON in UTF-8."""
        content = {
            "format": FORMAT,
            "version": VERSION,
            **asdict(self.label),
            "nonce": base64.b64encode(self.nonce).decode("ascii"),
            "ciphertext": base64.b64encode(self.ciphertext).decode("ascii"),
        }
        return (json.dumps(content, indent=2) + "\n").encode()

    @classmethod
    def from_bytes(cls, untrusted: bytes) -> "KeyFile":
        """Read a file's bytes. Raises KeyFileUnreadable, KeyFileTooNew."""
        try:
            content: dict[str, Any] = json.loads(untrusted)
            if content["format"] != FORMAT:
                raise KeyFileUnreadable
            if content["version"] > VERSION:
                raise KeyFileTooNew
            label = KeyLabel(
                purpose=KeyPurpose(content["purpose"]),
                station=StationId(str(content["station"])),
                demonstration=content["demonstration"] is True,
                key_id=KeyId(str(content["key_id"])),
                serial=int(content["serial"]),
            )
            nonce = base64.b64decode(content["nonce"], validate=True)
            ciphertext = base64.b64decode(content["ciphertext"], validate=True)
        except (KeyError, TypeError, ValueError, RecursionError, binascii.Error) as error:
            raise KeyFileUnreadable from error
        return cls(label, nonce, ciphertext)
