"""Sealing one camera file: read once, encrypted and hashed in one pass, flushed, read back."""

from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Protocol

from desktop.domain.recordings import SealedFile
from desktop.ports.sealing import SealingJob
from desktop.vault.camera_file import CameraFile
from desktop.vault.data_keys import DataKeyMaker, FreshDataKey, commitment_to
from desktop.vault.digest_thread import DigestThread
from desktop.vault.disk import VaultDisk, vault_errors
from desktop.vault.layout import VaultLayout
from desktop.vault.read_back import SealedContent, read_back
from desktop.vault.sealed_header import HEADER_SIZE, SealedHeader, header_digest
from desktop.vault.segments import (
    CAPACITY,
    PREAMBLE_SIZE,
    SEGMENT_SIZE,
    SegmentCipher,
    SegmentPlan,
    new_preamble,
)


class Progress(Protocol):
    """Is told how many of the original's bytes are done, after each segment."""

    def sealed(self, done: int) -> None:
        """So many are read, encrypted and written."""
        ...

    def verified(self, done: int) -> None:
        """So many are read back and found equal."""
        ...


@dataclass(frozen=True, slots=True)
class SealedCopy:
    """A sealed file that was verified, with the data key that opens it while it is at hand."""

    file: SealedFile
    key: FreshDataKey


class SealedFileWriter:
    """Seals camera files into a vault, one after the other.

    Promises: the camera's file is only read, and once; a file has a sealed file's name only when
    all its bytes are on the medium; one that fails leaves nothing behind. Two threads work on a
    file: [read, encrypt, write] and [hash].
    """

    def __init__(self, layout: VaultLayout, keys: DataKeyMaker, disk: VaultDisk) -> None:
        self._layout = layout
        self._keys = keys
        self._disk = disk

    def seal(self, job: SealingJob, progress: Progress) -> SealedCopy:
        """Seal one file and read it back.

        Raises BadInput (FILE_UNREADABLE, FOLDER_VANISHED, FILE_CHANGED_WHILE_READ, DISK_FULL,
        STATION_READ_ONLY, STATION_MISSING) and IntegrityFailure (READ_BACK_MISMATCH).
        """
        key = self._keys.make(job.recording)
        path = self._layout.sealed_path(job.recording)
        sealed = self._layout.locate(path)
        with CameraFile(job.source, job.size) as source:
            content = self._write(source, sealed, key, SegmentPlan(job.size), progress)
        sealed_sha256 = self._verify(sealed, content, progress)
        file = SealedFile(
            path=path,
            key_id=key.sealed.key_id,
            original_size=job.size,
            original_sha256=content.original_sha256,
            sealed_size=HEADER_SIZE + content.plan.payload_size,
            sealed_sha256=sealed_sha256,
        )
        return SealedCopy(file, key)

    def _write(
        self,
        source: CameraFile,
        sealed: Path,
        key: FreshDataKey,
        plan: SegmentPlan,
        progress: Progress,
    ) -> SealedContent:
        header = SealedHeader(key.sealed, commitment_to(key.secret)).encode()
        cipher = SegmentCipher(key.secret, header_digest(header), new_preamble())
        part = self._layout.part_of(sealed)
        try:
            with vault_errors():
                self._disk.make_folder(sealed.parent, self._layout.folder)
                with self._disk.create(part) as file:
                    self._disk.write(file, memoryview(header))
                    original_sha256 = self._encrypt(source, file, cipher, plan, progress)
                    source.finish()
                    self._disk.flush(file)
                self._disk.give_name(part, sealed)
        except BaseException:
            self._disk.remove(part)
            raise
        return SealedContent(header, cipher, plan, original_sha256)

    def _encrypt(
        self,
        source: CameraFile,
        file: FileIO,
        cipher: SegmentCipher,
        plan: SegmentPlan,
        progress: Progress,
    ) -> str:
        piece = memoryview(bytearray(min(SEGMENT_SIZE, plan.payload_size)))
        piece[:PREAMBLE_SIZE] = cipher.preamble
        with DigestThread(min(CAPACITY, plan.size), plan.count) as digest:
            for index in range(plan.count):
                segment = plan.segment(index)
                start = PREAMBLE_SIZE if index == 0 else 0
                end = start + segment.sealed_length
                buffer = digest.lend()
                plain = buffer[: segment.length]
                source.fill(plain)
                cipher.encrypt(segment, plain, piece[start:end])
                digest.hand_in(buffer, segment.length)
                self._disk.write(file, piece[:end])
                progress.sealed(segment.start + segment.length)
            return digest.hexdigest()

    def _verify(self, sealed: Path, content: SealedContent, progress: Progress) -> str:
        try:
            with vault_errors(), self._disk.open_cold(sealed) as file:
                return read_back(file, content, progress.verified)
        except BaseException:
            self._disk.remove(sealed)
            raise
