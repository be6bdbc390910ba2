"""What a database error means for the people of the station."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop.domain.refusals import BadInput, IntegrityFailure, KnownError, Problem
from desktop.storage.pages import damaged_pages

# SQLite's result codes.
_PERMISSION, _BUSY, _LOCKED, _READ_ONLY = 3, 5, 6, 8
_INPUT_OUTPUT, _CORRUPT, _FULL, _CANNOT_OPEN, _NOT_A_DATABASE = 10, 11, 13, 14, 26


@contextmanager
def told_plainly(path: Path, key: bytes) -> Iterator[None]:
    """Raise the KnownError of a database error that the world caused; let our own mistakes pass."""
    try:
        yield
    except dbapi2.Error as error:
        known = known_error(error, path, key)
        if known is None:
            raise
        raise known from error


def known_error(error: Exception, path: Path, key: bytes) -> KnownError | None:
    """The KnownError that a database error means, or None where it means a mistake of ours."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    if code in (_BUSY, _LOCKED):
        return BadInput(Problem.STATION_BUSY, path=path)
    if code in (_READ_ONLY, _PERMISSION, _CANNOT_OPEN):
        problem = Problem.STATION_MISSING if _is_gone(path) else Problem.STATION_READ_ONLY
        return BadInput(problem, path=path)
    if code == _FULL:
        return BadInput(Problem.DISK_FULL, path=path)
    if code in (_CORRUPT, _NOT_A_DATABASE, _INPUT_OUTPUT):
        pages = damaged_pages(path, key)
        if code == _INPUT_OUTPUT and not pages:
            # What was written before is whole, so it is writing that failed: a quota, a limit of
            # a file's size, or a disk too full for the log's shared memory.
            return BadInput(Problem.DISK_FULL, path=path)
        return IntegrityFailure(Problem.DATABASE_DAMAGED, page=_named(pages), path=path)
    return None


def _named(pages: tuple[int, ...]) -> str:
    return ", ".join(str(page) for page in pages) or "unknown"


def _is_gone(path: Path) -> bool:
    try:
        path.stat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False
