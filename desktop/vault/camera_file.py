"""A camera's file as the source of a sealing: read once, from its start to its end."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.domain.refusals import BadInput, Problem
from desktop.vault.disk import read_full

_DEVICE_GONE = {errno.ENODEV, errno.ENXIO}


class CameraFile:
    """A camera's file, open for reading only, that must not change while it is read.

    Raises BadInput: FILE_UNREADABLE, FOLDER_VANISHED (the folder or device is gone),
    FILE_CHANGED_WHILE_READ (since it was listed, too).
    """

    def __init__(self, path: Path, listed_size: int) -> None:
        self._path = path
        with self._errors():
            self._file = FileIO(path, "rb", opener=_open_without_waiting)
        try:
            self._at_start = self._start(listed_size)
        except BadInput:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def fill(self, buffer: memoryview) -> None:
        """Read exactly as many bytes as the buffer holds."""
        with self._errors():
            count = read_full(self._file, buffer)
        if count != len(buffer):
            raise BadInput(Problem.FILE_CHANGED_WHILE_READ, detail="it became shorter")

    def finish(self) -> None:
        """Make sure that all was read and that nothing changed meanwhile."""
        with self._errors():
            more = self._file.read(1)
            at_end = os.fstat(self._file.fileno())
        if more or at_end.st_size != self._at_start.st_size:
            raise BadInput(Problem.FILE_CHANGED_WHILE_READ, detail="it became longer")
        if at_end.st_mtime_ns != self._at_start.st_mtime_ns:
            raise BadInput(Problem.FILE_CHANGED_WHILE_READ, detail="it was written to")

    def _start(self, listed_size: int) -> os.stat_result:
        with self._errors():
            status = os.fstat(self._file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise BadInput(Problem.FILE_UNREADABLE, detail="it is no ordinary file")
        if status.st_size != listed_size:
            raise BadInput(Problem.FILE_CHANGED_WHILE_READ, detail="its size has changed")
        if sys.platform == "linux":
            os.posix_fadvise(self._file.fileno(), 0, 0, os.POSIX_FADV_SEQUENTIAL)
        return status

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            gone = error.errno in _DEVICE_GONE or not self._path.parent.is_dir()
            problem = Problem.FOLDER_VANISHED if gone else Problem.FILE_UNREADABLE
            raise BadInput(problem, detail=error.strerror or str(error)) from error


def _open_without_waiting(path: str, flags: int) -> int:
    # A pipe in a camera's folder would otherwise hold the worker until somebody writes to it.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
