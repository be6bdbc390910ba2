"""Looking for damage in a whole database."""

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from desktop.storage.connection import connect
from desktop.storage.guards import faulty_guards
from desktop.storage.pages import damaged_pages


def damage_codes(path: Path, key: bytes, *, unchanging: bool) -> tuple[str, ...]:
    """Tell what is damaged: "page 12", "structure ...", "reference reports 3", "guard ...".

    A damaged page makes every further answer of the database meaningless, so then only pages are
    told. It has connections of its own: one that met a damaged page answers nothing more.
    Raises errors of the database where it is busy or out of reach.
    """
    pages = damaged_pages(path, key)
    if pages:
        return tuple(f"page {page}" for page in pages)
    try:
        with closing(connect(path, key, unchanging=unchanging)) as database:
            return (*_structure(database), *_references(database), *_guards(database))
    except dbapi2.OperationalError:
        raise
    except dbapi2.DatabaseError as error:
        # The file's pages are whole, those in the write-ahead log are not.
        return (f"structure {error}",)


def _structure(database: Database) -> list[str]:
    rows = database.conn.execute("PRAGMA integrity_check").fetchall()
    lines = (line for row in rows for line in str(row[0]).splitlines())
    return [f"structure {line}" for line in lines if line != "ok" and not line.startswith("***")]


def _references(database: Database) -> list[str]:
    rows = database.conn.execute("PRAGMA foreign_key_check").fetchall()
    return [f"reference {row[0]} {row[1]}" for row in rows]


def _guards(database: Database) -> list[str]:
    return [f"guard {name}" for name in faulty_guards(database)]
