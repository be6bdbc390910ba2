"""Connections to the station's database: SQLCipher with a raw key, set for durability."""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from sqlcipher3 import dbapi2
from sqlite_utils import Database

KEY_BYTES = 32
PATIENCE = 5.0
"""Seconds that a unit of work waits for another process before the station counts as busy."""

# trusted_schema and cell_size_check: a database is not believed only because its key fits.
_SETTINGS = (
    "PRAGMA cipher_compatibility = 4",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def connect(
    path: Path, key: bytes, *, patience: float = PATIENCE, unchanging: bool = False
) -> Database:
    """Connect and read the first page; `patience` is how many seconds to wait for a lock.

    `unchanging` reads a database that nothing writes, in a folder where no file can be made: no
    locks and no shared memory. Raises ValueError when the key is not 32 bytes, and errors of the
    database, as where the key is another one.
    """
    connection = keyed_connection(path, key, patience=patience, unchanging=unchanging)
    try:
        for setting in _SETTINGS:
            connection.execute(setting)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        connection.close()
        raise
    return Database(connection, execute_plugins=False, strict=True)


def keyed_connection(
    path: Path, key: bytes, *, patience: float = PATIENCE, unchanging: bool = False
) -> sqlite3.Connection:
    """A connection to a file that is there, told the key, with nothing read yet."""
    if len(key) != KEY_BYTES:
        msg = f"a database key has {KEY_BYTES} bytes, not {len(key)}"
        raise ValueError(msg)
    # Without a mode SQLite would make the file that it does not find.
    mode = "mode=ro&immutable=1" if unchanging else "mode=rw"
    connection: sqlite3.Connection = dbapi2.connect(
        f"{_uri(path)}?{mode}",
        timeout=patience,
        isolation_level=None,
        check_same_thread=False,
        uri=True,
    )
    connection.row_factory = dbapi2.Row
    # SQLCipher would print its own lines to the terminal; what is damaged is told in our words.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def write_ahead_log(path: Path) -> Path:
    """Where SQLite keeps what was committed and is not yet in the database file."""
    return path.with_name(path.name + "-wal")


def _uri(path: Path) -> str:
    """A path as SQLite reads URIs: on Windows "file:///C:/..." and "file:////server/..."."""
    absolute = quote(os.fsencode(path.absolute().as_posix()), safe="/:")
    return f"file://{absolute}" if absolute.startswith("/") else f"file:///{absolute}"
