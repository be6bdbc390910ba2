"""Disks that fail by script, and one that keeps a journal."""

import os
from collections.abc import Callable
from io import FileIO
from pathlib import Path

from desktop.vault.disk import VaultDisk


class JournalDisk(VaultDisk):
    """Notes each step; writes in a row are one entry."""

    def __init__(self) -> None:
        self.journal: list[str] = []

    def _note(self, entry: str) -> None:
        if self.journal[-1:] != [entry]:
            self.journal.append(entry)

    def create(self, path: Path) -> FileIO:
        self._note(f"create {path.suffix}")
        return super().create(path)

    def write(self, file: FileIO, piece: memoryview) -> None:
        self._note("write")
        super().write(file, piece)

    def flush(self, file: FileIO) -> None:
        self._note("flush file")
        super().flush(file)

    def give_name(self, part: Path, sealed: Path) -> None:
        self._note(f"name {part.suffix} {sealed.suffix}")
        super().give_name(part, sealed)

    def flush_folder(self, folder: Path) -> None:
        names = " ".join(sorted(path.suffix or "folder" for path in folder.iterdir()))
        self._note(f"flush folder with {names}")
        super().flush_folder(folder)

    def open_cold(self, path: Path) -> FileIO:
        self._note(f"read back {path.suffix}")
        return super().open_cold(path)


class FailingDisk(VaultDisk):
    """Fails with an error number at one step; `write` only after a first piece went through."""

    def __init__(self, step: str, number: int) -> None:
        self._step = step
        self._number = number
        self._writes = 0

    def _fail_at(self, step: str) -> None:
        if step == self._step:
            raise OSError(self._number, os.strerror(self._number))

    def make_folder(self, folder: Path, root: Path) -> None:
        self._fail_at("make_folder")
        super().make_folder(folder, root)

    def create(self, path: Path) -> FileIO:
        self._fail_at("create")
        return super().create(path)

    def write(self, file: FileIO, piece: memoryview) -> None:
        self._writes += 1
        if self._writes > 1:
            self._fail_at("write")
        super().write(file, piece)

    def flush(self, file: FileIO) -> None:
        self._fail_at("flush")
        super().flush(file)

    def give_name(self, part: Path, sealed: Path) -> None:
        self._fail_at("give_name")
        super().give_name(part, sealed)

    def open_cold(self, path: Path) -> FileIO:
        self._fail_at("open_cold")
        return super().open_cold(path)


class ForgetfulDisk(VaultDisk):
    """Gives back other bytes than it took."""

    def __init__(self, change: Callable[[bytes], bytes]) -> None:
        self._change = change

    def open_cold(self, path: Path) -> FileIO:
        path.write_bytes(self._change(path.read_bytes()))
        return super().open_cold(path)
