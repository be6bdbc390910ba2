"""Small files that only the program's own account may read, whole or not there."""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from desktop.domain.refusals import BadInput, Problem

_FULL = {errno.ENOSPC, errno.EDQUOT}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}


def make_private_folder(folder: Path) -> None:
    """Make a folder for the program's account only, if it isn't there.

    On Windows the station folder's access list rules; the mode means nothing there.
    Raises BadInput (STATION_READ_ONLY, DISK_FULL).
    """
    with _problems_of(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _flush_folder(folder.parent)


def write_private_file(path: Path, content: bytes) -> None:
    """Put a file in place at once: flushed under another name first, then renamed.

    Raises BadInput (STATION_READ_ONLY, DISK_FULL); whatever stood there before still does then.
    """
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with _problems_of(path):
        try:
            with os.fdopen(os.open(part, flags, 0o600), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        _flush_folder(path.parent)


def read_private_file(path: Path) -> bytes | None:
    """Read a file, None where there is none. Raises BadInput (STATION_READ_ONLY)."""
    with _problems_of(path):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows can't open a folder; its file system logs the rename
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def _problems_of(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise BadInput(Problem.DISK_FULL, path=path) from error
        if error.errno in _READ_ONLY:
            raise BadInput(Problem.STATION_READ_ONLY, path=path) from error
        raise
