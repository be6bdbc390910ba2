"""The payload of a sealed file: segments as Google Tink's AES256_GCM_HKDF_1MB lays them out."""

import os
import struct
from dataclasses import dataclass
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.vault.damage import Damage

PAYLOAD_KIND = "AES256_GCM_HKDF_1MB"
SEGMENT_SIZE = 1 << 20
PREAMBLE_SIZE = 40
TAG_SIZE = 16
DATA_KEY_SIZE = 32
CAPACITY = SEGMENT_SIZE - TAG_SIZE
"""Most bytes of the original that one segment holds; the first holds 40 fewer."""

_SALT_SIZE = 32
_PREFIX_SIZE = 7
_FIRST_CAPACITY = CAPACITY - PREAMBLE_SIZE


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment: where it starts in the original and in the payload, and bytes in each."""

    index: int
    start: int
    length: int
    sealed_start: int
    sealed_length: int
    is_last: bool


@dataclass(frozen=True, slots=True)
class SegmentPlan:
    """How an original of `size` bytes is cut into segments."""

    size: int

    @classmethod
    def of_payload(cls, payload_size: int) -> Self:
        """The plan of a payload of so many bytes. Raises Damage if none has as many."""
        count = -(-payload_size // SEGMENT_SIZE)
        plan = cls(payload_size - PREAMBLE_SIZE - TAG_SIZE * count)
        if plan.size < 0 or plan.payload_size != payload_size:
            raise Damage("no sealed file has its size")
        return plan

    @property
    def count(self) -> int:
        """Segments; an empty original has one."""
        beyond = self.size - _FIRST_CAPACITY
        return 1 if beyond <= 0 else 1 - (-beyond // CAPACITY)

    @property
    def payload_size(self) -> int:
        """Bytes of the whole payload, its preamble included."""
        return PREAMBLE_SIZE + self.size + TAG_SIZE * self.count

    def segment(self, index: int) -> Segment:
        """The segment of that index, from 0."""
        if not 0 <= index < self.count:
            raise IndexError(index)
        start = 0 if index == 0 else _FIRST_CAPACITY + (index - 1) * CAPACITY
        capacity = _FIRST_CAPACITY if index == 0 else CAPACITY
        length = min(capacity, self.size - start)
        sealed_start = PREAMBLE_SIZE if index == 0 else index * SEGMENT_SIZE
        is_last = index == self.count - 1
        return Segment(index, start, length, sealed_start, length + TAG_SIZE, is_last)

    def index_at(self, offset: int) -> int:
        """The segment that holds the original's byte at `offset`."""
        beyond = offset - _FIRST_CAPACITY
        return 0 if beyond < 0 else 1 + beyond // CAPACITY


class SegmentCipher:
    """Encrypts and decrypts single segments in place, letting other threads run meanwhile.

    The stream's key comes out of the data key by HKDF-SHA256 with the preamble's salt and, as
    `info`, the associated data (the digest of the sealed file's header).
    """

    def __init__(self, data_key: bytes, associated: bytes, preamble: bytes) -> None:
        """Raises Damage for a preamble that is none."""
        if len(preamble) != PREAMBLE_SIZE or preamble[0] != PREAMBLE_SIZE:
            raise Damage("its payload does not begin like one")
        self.preamble = preamble
        salt = preamble[1 : 1 + _SALT_SIZE]
        stream_key = HKDF(SHA256(), DATA_KEY_SIZE, salt, associated).derive(data_key)
        self._aes = AESGCM(stream_key)
        self._prefix = preamble[1 + _SALT_SIZE :]

    def encrypt(self, segment: Segment, plain: memoryview, sealed: memoryview) -> None:
        """Encrypt `plain` into `sealed`, which is longer by the tag's 16 bytes."""
        self._aes.encrypt_into(self._nonce(segment), plain, None, sealed)

    def decrypt(self, segment: Segment, sealed: memoryview, plain: memoryview) -> None:
        """Decrypt `sealed` into `plain`. Raises Damage when the tag does not fit."""
        try:
            self._aes.decrypt_into(self._nonce(segment), sealed, None, plain)
        except InvalidTag as error:
            raise Damage(f"the seal of its segment {segment.index} does not fit") from error

    def _nonce(self, segment: Segment) -> bytes:
        return self._prefix + struct.pack(">IB", segment.index, segment.is_last)


def new_preamble() -> bytes:
    """Begin a stream: its own length, a random salt and a random nonce prefix."""
    return bytes([PREAMBLE_SIZE]) + os.urandom(_SALT_SIZE + _PREFIX_SIZE)
