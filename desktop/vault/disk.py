"""What is done to the disk that the vault lies on, each step once, so that tests can fail each."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

from desktop.domain.refusals import BadInput, IntegrityFailure, KnownError, Problem

LARGEST_WRITE = 1 << 20
"""Longer single writes were measured to be slower."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_GONE = {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTDIR}


class VaultDisk:
    """Durable file operations. Folders are the account's own (0700), and so are files (0600)."""

    def make_folder(self, folder: Path, root: Path) -> None:
        """Make a folder below `root` durably. The root itself is never made."""
        if folder == root or folder.is_dir():
            return
        self.make_folder(folder.parent, root)
        folder.mkdir(mode=0o700, exist_ok=True)
        self.flush_folder(folder.parent)

    def create(self, path: Path) -> FileIO:
        """Open a new file to write; what an earlier attempt left at its place goes."""
        path.unlink(missing_ok=True)
        return FileIO(os.open(path, _CREATE_FLAGS, 0o600), "wb")

    def write(self, file: FileIO, piece: memoryview) -> None:
        """Write all of a piece."""
        done = 0
        while done < len(piece):
            done += file.write(piece[done : done + LARGEST_WRITE])

    def flush(self, file: FileIO) -> None:
        """Put a file's bytes on the medium."""
        os.fsync(file.fileno())

    def give_name(self, part: Path, sealed: Path) -> None:
        """Give a finished file its name, durably. Raises FileExistsError rather than replace."""
        if sealed.exists():
            raise FileExistsError(errno.EEXIST, "an id serves one attempt only", str(sealed))
        part.rename(sealed)
        self.flush_folder(sealed.parent)

    def flush_folder(self, folder: Path) -> None:
        """Put a folder's names on the medium; Windows keeps them by its own journal."""
        if sys.platform != "win32":
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def open_cold(self, path: Path) -> FileIO:
        """Open a file so that, where the system can, its bytes come from the medium."""
        file = FileIO(path, "rb")
        if sys.platform == "linux":
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_SEQUENTIAL)
        return file

    def remove(self, path: Path) -> None:
        """Remove a file that is no recording, if it can be."""
        try:
            path.unlink()
            self.flush_folder(path.parent)
        except OSError:
            return  # a sweep takes it


_CREATE_FLAGS = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_BINARY", 0)
)


@contextmanager
def vault_errors() -> Iterator[None]:
    """Turn what the vault's disk refuses into known problems.

    Raises BadInput (DISK_FULL, STATION_READ_ONLY, STATION_MISSING) or IntegrityFailure
    (READ_BACK_MISMATCH) for a medium that does not take or give back bytes.
    """
    try:
        yield
    except FileExistsError:
        raise  # our own mistake: an id was used twice
    except OSError as error:
        raise _known(error) from error


def _known(error: OSError) -> KnownError:
    detail = error.strerror or str(error)
    if error.errno in _FULL:
        return BadInput(Problem.DISK_FULL, detail=detail)
    if error.errno in _READ_ONLY:
        return BadInput(Problem.STATION_READ_ONLY, detail=detail)
    if error.errno in _GONE:
        return BadInput(Problem.STATION_MISSING, detail=detail)
    return IntegrityFailure(Problem.READ_BACK_MISMATCH, detail=detail)


def read_full(file: FileIO, buffer: memoryview) -> int:
    """Fill a buffer from a file; tell the bytes read, fewer only at the file's end."""
    done = 0
    while done < len(buffer):
        count = file.readinto(buffer[done:])
        if not count:
            break
        done += count
    return done
