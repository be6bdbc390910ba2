"""Checking the pages of the database file, each by its own HMAC."""

import re
from pathlib import Path

from desktop.storage.connection import keyed_connection

_PAGE_SIZE = 4096
_PAGE = re.compile(r"page (\d+)")


def damaged_pages(path: Path, key: bytes) -> tuple[int, ...]:
    """Tell which pages of the file are not as they were written, in order.

    A wrong key and a damaged start of page 1 look alike, every page failing: that is page 1 alone.
    """
    found = _failing(path, key)
    if found:
        # Another process may have been writing a page just as it was read; damage stays.
        found &= _failing(path, key)
    if 1 in found and len(found) > 1 and len(found) >= _page_count(path):
        return (1,)
    return tuple(sorted(found))


def _failing(path: Path, key: bytes) -> set[int]:
    # A connection that met a damaged page answers nothing more, so each check has its own.
    connection = keyed_connection(path, key)
    try:
        rows = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    finally:
        connection.close()
    return {int(match[1]) for row in rows if (match := _PAGE.search(row[0]))}


def _page_count(path: Path) -> int:
    return path.stat().st_size // _PAGE_SIZE
