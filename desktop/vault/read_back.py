"""Reading a sealed file back from the medium, before anyone relies on it."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from io import FileIO

from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.vault.damage import Damage
from desktop.vault.digest_thread import DigestThread
from desktop.vault.disk import read_full
from desktop.vault.segments import (
    CAPACITY,
    PREAMBLE_SIZE,
    SEGMENT_SIZE,
    Segment,
    SegmentCipher,
    SegmentPlan,
)


@dataclass(frozen=True, slots=True)
class SealedContent:
    """What a sealed file must hold: its header, its segments, and the digest of its original."""

    header: bytes
    cipher: SegmentCipher
    plan: SegmentPlan
    original_sha256: str


def read_back(file: FileIO, content: SealedContent, progress: Callable[[int], None]) -> str:
    """Read a whole sealed file, check everything in it, and tell its own SHA-256 in hex.

    Checked are the header's bytes, every segment's tag, the end, and that what decrypts has the
    digest of what was read from the camera: tags alone would prove only that the disk holds what
    was encrypted. Since nothing but these sealed bytes passes, their digest is taken here, from
    the medium, and not a second time while writing.

    Raises IntegrityFailure (READ_BACK_MISMATCH).
    """
    sealed_digest = hashlib.sha256()
    plan = content.plan
    piece = memoryview(bytearray(max(SEGMENT_SIZE, len(content.header))))
    with DigestThread(min(CAPACITY, plan.size), plan.count) as original_digest:
        _expect(file, piece[: len(content.header)], content.header, sealed_digest)
        _expect(file, piece[:PREAMBLE_SIZE], content.cipher.preamble, sealed_digest)
        for index in range(plan.count):
            segment = plan.segment(index)
            sealed = piece[: segment.sealed_length]
            if read_full(file, sealed) != len(sealed):
                raise _mismatch("it is shorter than what was written")
            sealed_digest.update(sealed)
            buffer = original_digest.lend()
            _decrypt(content.cipher, segment, sealed, buffer)
            original_digest.hand_in(buffer, segment.length)
            progress(segment.start + segment.length)
        if file.read(1):
            raise _mismatch("it is longer than what was written")
        if original_digest.hexdigest() != content.original_sha256:
            raise _mismatch("what it holds is not what was read from the camera")
    return sealed_digest.hexdigest()


def _expect(
    file: FileIO, buffer: memoryview, expected: bytes, sealed_digest: "hashlib._Hash"
) -> None:
    if read_full(file, buffer) != len(expected) or buffer != expected:
        raise _mismatch("its beginning is not what was written")
    sealed_digest.update(buffer)


def _decrypt(
    cipher: SegmentCipher, segment: Segment, sealed: memoryview, buffer: memoryview
) -> None:
    try:
        cipher.decrypt(segment, sealed, buffer[: segment.length])
    except Damage as error:
        raise _mismatch("its seal does not fit") from error


def _mismatch(detail: str) -> IntegrityFailure:
    return IntegrityFailure(Problem.READ_BACK_MISMATCH, detail=detail)
