"""What a database error means for the people of the station."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop.domain.refusals import BadInput, IntegrityFailure, KnownError, Problem
from desktop.storage.pages import damaged_pages

# SQLite's result codes; the lowest byte is the family, the rest tells more.
_FAMILY = 0xFF
_PERMISSION, _BUSY, _LOCKED, _READ_ONLY = 3, 5, 6, 8
_INPUT_OUTPUT, _CORRUPT, _FULL, _CANNOT_OPEN, _NOT_A_DATABASE = 10, 11, 13, 14, 26
# Quotas and limits of a file's size come as failed writes, flushes or truncations.
_NO_ROOM = frozenset(_INPUT_OUTPUT | more << 8 for more in (3, 4, 6, 19))


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
    if code in _NO_ROOM:
        return BadInput(Problem.DISK_FULL, path=path)
    match code & _FAMILY:
        case family if family in (_BUSY, _LOCKED):
            return BadInput(Problem.STATION_BUSY, path=path)
        case family if family in (_READ_ONLY, _PERMISSION, _CANNOT_OPEN):
            problem = Problem.STATION_READ_ONLY if path.exists() else Problem.STATION_MISSING
            return BadInput(problem, path=path)
        case family if family == _FULL:
            return BadInput(Problem.DISK_FULL, path=path)
        case family if family in (_CORRUPT, _NOT_A_DATABASE, _INPUT_OUTPUT):
            return damage_of(path, key)
    return None


def damage_of(path: Path, key: bytes) -> IntegrityFailure:
    """The failure that names the damaged pages of a database file."""
    pages = ", ".join(str(page) for page in damaged_pages(path, key))
    return IntegrityFailure(Problem.DATABASE_DAMAGED, page=pages or "unknown", path=path)
