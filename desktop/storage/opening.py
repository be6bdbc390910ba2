"""Making and opening a station's database: version, key, migration, guards."""

import errno
import os
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from desktop.domain.refusals import BadInput, IntegrityFailure, Problem
from desktop.storage.connection import PATIENCE, connect, write_ahead_log
from desktop.storage.faults import known_error, told_plainly
from desktop.storage.guards import guards_failure, install_guards
from desktop.storage.migrations import migrate, pending_steps, unknown_steps
from desktop.storage.station_copy import copy_before
from desktop.storage.unit_of_work import SqliteRecords


def create_records(path: Path, key: bytes, *, patience: float = PATIENCE) -> SqliteRecords:
    """Make a new, empty database under a raw key of 32 bytes, in a folder that is there.

    Raises BadInput (STATION_EXISTS, STATION_MISSING, STATION_READ_ONLY, DISK_FULL).
    """
    _make_file(path)
    try:
        with told_plainly(path, key):
            database = _new_database(path, key, patience)
        _flush_folder(path.parent)
    except BaseException:
        for leftover in (path, write_ahead_log(path), path.with_name(path.name + "-shm")):
            leftover.unlink(missing_ok=True)
        raise
    return SqliteRecords(path, key, database)


def open_records(
    path: Path, key: bytes, *, for_verifying: bool = False, patience: float = PATIENCE
) -> SqliteRecords:
    """Open a station's database; an older one is copied beside itself and then migrated.

    In a folder where nothing can be written it opens for reading alone, as long as nothing lies
    in the write-ahead log. `for_verifying` opens for reading also where guards are missing, so
    that `damage()` and the custody log can tell what was done.
    Raises BadInput (STATION_MISSING, STATION_TOO_NEW, STATION_READ_ONLY, STATION_BUSY, DISK_FULL),
    IntegrityFailure (DATABASE_DAMAGED with the page; a wrong key looks like damage of page 1;
    GUARD_MISSING).
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise BadInput(Problem.STATION_MISSING, path=path) from None
    except OSError as error:
        raise BadInput(Problem.STATION_READ_ONLY, path=path) from error
    if size == 0:
        # SQLite would take an emptied file for a new database.
        raise IntegrityFailure(Problem.DATABASE_DAMAGED, page=1, path=path)
    database, unchanging = _connected(path, key, patience)
    try:
        with told_plainly(path, key):
            _bring_up_to_date(database, path, key, unchanging=unchanging)
            no_guards = guards_failure(database)
    except BaseException:
        database.close()
        raise
    if no_guards is not None and not for_verifying:
        database.close()
        raise no_guards
    read_only = BadInput(Problem.STATION_READ_ONLY, path=path) if unchanging else None
    return SqliteRecords(
        path, key, database, unchanging=unchanging, no_writing=no_guards or read_only
    )


def _make_file(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise BadInput(Problem.STATION_EXISTS, path=path) from None
    except FileNotFoundError:
        raise BadInput(Problem.STATION_MISSING, path=path) from None
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        problem = Problem.DISK_FULL if full else Problem.STATION_READ_ONLY
        raise BadInput(problem, path=path) from error


def _new_database(path: Path, key: bytes, patience: float) -> Database:
    database = connect(path, key, patience=patience)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        _migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def _connected(path: Path, key: bytes, patience: float) -> tuple[Database, bool]:
    """Connect; tell also whether the database can be read only."""
    try:
        return connect(path, key, patience=patience), False
    except dbapi2.Error as error:
        known = known_error(error, path, key)
        if known is None:
            raise
        if known.problem is not Problem.STATION_READ_ONLY or not _is_settled(path):
            raise known from error
    with told_plainly(path, key):
        return connect(path, key, unchanging=True), True


def _is_settled(path: Path) -> bool:
    """Whether everything that was committed lies in the database file itself."""
    log = write_ahead_log(path)
    return not log.exists() or log.stat().st_size == 0


def _bring_up_to_date(database: Database, path: Path, key: bytes, *, unchanging: bool) -> None:
    if unknown_steps(database):
        raise BadInput(Problem.STATION_TOO_NEW, path=path)
    if not pending_steps(database):
        return
    if unchanging:
        raise BadInput(Problem.STATION_READ_ONLY, path=path)
    _migrate(database, copied_from=(path, key))


def _migrate(database: Database, copied_from: tuple[Path, bytes] | None = None) -> None:
    connection = database.conn
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again under the write lock: another process may have migrated meanwhile.
        pending = pending_steps(database)
        if pending and copied_from is not None:
            copy_before(pending[0], *copied_from)
        migrate(database)
        install_guards(database)
        connection.execute("COMMIT")
    except BaseException:
        database.rollback()
        raise


def _flush_folder(folder: Path) -> None:
    """Make a new file's name durable; Windows has no way to flush a folder and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
