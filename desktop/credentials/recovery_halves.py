"""The offline recovery key as two printed halves.

A half reads `H1-XXXX-XXXX-...`: its mark, then 14 groups of 4 letters of Crockford's base 32, which
hold 32 bytes and a checksum of 3 bytes over mark and bytes. The key is the exclusive or of both.
"""

import hashlib
import secrets
from dataclasses import dataclass, field

from desktop.domain.recovery import MARKS, HalfFault, HalvesFault, RecoveryHalves, as_printed
from desktop.domain.refusals import BadInput, Problem

OFFLINE_KEY_BYTES = 32
_MARK_LETTERS = 2
_CHECKSUM_BYTES = 3
_GROUP_LETTERS = 4
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BITS_A_LETTER = 5
_BODY_LETTERS = (OFFLINE_KEY_BYTES + _CHECKSUM_BYTES) * 8 // _BITS_A_LETTER


def new_halves() -> RecoveryHalves:
    """Make a key that opens nothing yet, split; a station can be made with it later."""
    return split(secrets.token_bytes(OFFLINE_KEY_BYTES))


def split(offline_key: bytes) -> RecoveryHalves:
    """Split a key of 32 bytes; either half alone is 32 random bytes."""
    first = secrets.token_bytes(OFFLINE_KEY_BYTES)
    second = _exclusive_or(first, offline_key)
    return RecoveryHalves(_printed(MARKS[0], first), _printed(MARKS[1], second))


def join(untrusted: RecoveryHalves) -> bytes:
    """Read two typed halves, in either order.

    Raises BadInput (RECOVERY_HALF_MALFORMED, RECOVERY_HALVES_WRONG), see the port.
    """
    one = _read(1, untrusted.first)
    other = _read(2, untrusted.second)
    if one.mark == other.mark:
        raise BadInput(
            Problem.RECOVERY_HALVES_WRONG, fault=HalvesFault.SAME_HALF_TWICE.value, mark=one.mark
        )
    return _exclusive_or(one.content, other.content)


@dataclass(frozen=True, slots=True)
class _Half:
    mark: str
    content: bytes = field(repr=False)


def _printed(mark: str, content: bytes) -> str:
    number = int.from_bytes(content + _checksum(mark, content), "big")
    letters = ""
    for _ in range(_BODY_LETTERS):
        number, letter = divmod(number, len(_LETTERS))
        letters = _LETTERS[letter] + letters
    groups = [letters[i : i + _GROUP_LETTERS] for i in range(0, len(letters), _GROUP_LETTERS)]
    return "-".join((mark, *groups))


def _read(half: int, untrusted: str) -> _Half:
    typed = as_printed(untrusted)
    mark, body = typed[:_MARK_LETTERS], typed[_MARK_LETTERS:]
    if mark not in MARKS:
        raise _malformed(half, HalfFault.MARK)
    if any(letter not in _LETTERS for letter in body):
        raise _malformed(half, HalfFault.LETTER)
    if len(body) != _BODY_LETTERS:
        raise _malformed(half, HalfFault.LENGTH)
    number = 0
    for letter in body:
        number = number * len(_LETTERS) + _LETTERS.index(letter)
    content = number.to_bytes(OFFLINE_KEY_BYTES + _CHECKSUM_BYTES, "big")
    content, checksum = content[:OFFLINE_KEY_BYTES], content[OFFLINE_KEY_BYTES:]
    if checksum != _checksum(mark, content):
        raise _malformed(half, HalfFault.TYPING)
    return _Half(mark, content)


def _checksum(mark: str, content: bytes) -> bytes:
    return hashlib.sha256(b"firsthand recovery half 1\n" + mark.encode() + content).digest()[
        :_CHECKSUM_BYTES
    ]


def _exclusive_or(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _malformed(half: int, fault: HalfFault) -> BadInput:
    return BadInput(Problem.RECOVERY_HALF_MALFORMED, half=half, fault=fault.value)
