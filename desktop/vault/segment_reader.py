"""Random access to a sealed file's original bytes, given its data key; segments stay in memory."""

import os
from collections import OrderedDict
from io import FileIO
from pathlib import Path

from desktop.domain.footage import SealedDataKey
from desktop.vault.damage import Damage, damage_named
from desktop.vault.data_keys import commitment_to
from desktop.vault.disk import read_full
from desktop.vault.sealed_header import HEADER_SIZE, SealedHeader, header_digest
from desktop.vault.segments import (
    CAPACITY,
    PREAMBLE_SIZE,
    SEGMENT_SIZE,
    SegmentCipher,
    SegmentPlan,
)

_KEPT_SEGMENTS = 8


class SegmentReader:
    """Reads and checks single segments, keeping the last few; for one thread at a time.

    It asks nobody's leave, so only this package may have one: the worker that just made the data
    key, to probe, and the reader that a grant makes.
    """

    def __init__(self, path: Path, expected: SealedDataKey, data_key: bytes) -> None:
        """Open a sealed file and check its header, its key and its end.

        Raises IntegrityFailure (SEALED_FILE_MISSING, SEALED_FILE_DAMAGED).
        """
        self._recording = expected.recording
        self._cipher: SegmentCipher | None = None
        self._kept: OrderedDict[int, bytearray] = OrderedDict()
        with damage_named(self._recording):
            self._file = FileIO(path, "rb")
            try:
                self._cipher = self._cipher_for(expected, data_key)
                sealed_size = os.fstat(self._file.fileno()).st_size
                self._plan = SegmentPlan.of_payload(sealed_size - HEADER_SIZE)
                self._sealed = memoryview(bytearray(min(SEGMENT_SIZE, sealed_size)))
                # The last segment's tag proves the length: a file cut between segments shows.
                self._segment(self._plan.count - 1)
            except (Damage, OSError):
                self.close()
                raise

    @property
    def size(self) -> int:
        """Bytes of the original."""
        return self._plan.size

    def read_at(self, offset: int, count: int) -> bytes:
        """Up to `count` bytes from `offset`; empty at the end.

        Raises IntegrityFailure (SEALED_FILE_DAMAGED).
        """
        if offset < 0 or count < 0:
            raise ValueError("offset and count are not negative")
        pieces: list[bytes] = []
        end = min(offset + count, self.size)
        with damage_named(self._recording):
            while offset < end:
                segment = self._plan.segment(self._plan.index_at(offset))
                plain = memoryview(self._segment(segment.index))
                start = offset - segment.start
                stop = min(end - segment.start, segment.length)
                pieces.append(bytes(plain[start:stop]))
                offset += stop - start
        return b"".join(pieces)

    def close(self) -> None:
        """Forget the key and overwrite every decrypted byte."""
        for plain in self._kept.values():
            plain[:] = bytes(len(plain))
        self._kept.clear()
        self._cipher = None
        self._file.close()

    def _cipher_for(self, expected: SealedDataKey, data_key: bytes) -> SegmentCipher:
        untrusted = self._file.read(HEADER_SIZE)
        header = SealedHeader.decode(untrusted)
        if header.sealed_key != expected:
            raise Damage("its header names something else")
        if header.commitment != commitment_to(data_key):
            raise Damage("the key is not the one that it was sealed with")
        return SegmentCipher(data_key, header_digest(untrusted), self._file.read(PREAMBLE_SIZE))

    def _segment(self, index: int) -> bytearray:
        if index in self._kept:
            self._kept.move_to_end(index)
            return self._kept[index]
        if self._cipher is None:
            raise ValueError("the reader is closed")
        segment = self._plan.segment(index)
        sealed = self._sealed[: segment.sealed_length]
        self._file.seek(HEADER_SIZE + segment.sealed_start)
        if read_full(self._file, sealed) != len(sealed):
            raise Damage("it is cut off")
        plain = self._room()
        self._cipher.decrypt(segment, sealed, memoryview(plain)[: segment.length])
        self._kept[index] = plain
        return plain

    def _room(self) -> bytearray:
        if len(self._kept) < _KEPT_SEGMENTS:
            return bytearray(min(CAPACITY, self._plan.size))
        return self._kept.popitem(last=False)[1]
