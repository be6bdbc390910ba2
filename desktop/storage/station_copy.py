"""The copy of a database that is made before it is migrated."""

import os
from pathlib import Path

from desktop.storage.connection import connect


def copy_before(step: str, path: Path, key: bytes) -> Path:
    """Copy a database, under the same key, beside itself; tell where ("records.before-0002.db").

    The caller holds the write lock, so the copy is what the migration starts from.
    """
    copy = path.with_name(f"{path.stem}.before-{step}{path.suffix}")
    unfinished = copy.with_name(copy.name + ".part")
    unfinished.unlink(missing_ok=True)
    unfinished.touch(mode=0o600)
    source = connect(path, key)
    try:
        target = connect(unfinished, key)
        try:
            source.conn.backup(target.conn)
        finally:
            target.close()
    finally:
        source.close()
    with unfinished.open("rb+") as written:
        os.fsync(written.fileno())
    unfinished.replace(copy)
    return copy
