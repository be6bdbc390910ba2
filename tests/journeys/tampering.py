"""What somebody can do who has the disk, the key and time, and knows the program's insides."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.app.station import key_custody
from desktop.app.station_folder import StationFolder
from desktop.domain.merkle import Frontier, leaf_hash
from desktop.storage.connection import connect
from desktop.storage.guards import GUARDS, install_guards
from tests.journeys.shell import Ran, Shell

Found = tuple[str, str]


def flip(path: Path, offset: int) -> None:
    """Turn one bit of a file."""
    with path.open("r+b") as file:
        file.seek(offset)
        (byte,) = file.read(1)
        file.seek(offset)
        file.write(bytes([byte ^ 0x10]))


@contextmanager
def keyed(station: Path) -> Iterator[sqlite3.Connection]:
    """The station's database under its own key, with every guard taken off and put back."""
    with unguarded(station) as connection:
        yield connection
    folder = StationFolder(station)
    database = connect(folder.records, _database_key(folder))
    try:
        install_guards(database)
    finally:
        database.close()


@contextmanager
def unguarded(station: Path) -> Iterator[sqlite3.Connection]:
    """The same, with the guards left off."""
    folder = StationFolder(station)
    database = connect(folder.records, _database_key(folder))
    try:
        database.execute("PRAGMA foreign_keys = OFF")
        for name in GUARDS:
            database.execute(f"DROP TRIGGER {name}")
        yield database.conn
    finally:
        database.close()


def _database_key(folder: StationFolder) -> bytes:
    return key_custody(folder, demonstration=True).open(folder.label().id).database_key


def change_entry(connection: sqlite3.Connection, number: int, *, leaf_too: bool) -> None:
    """Put another time into an entry of the log, and its new leaf hash if asked."""
    stored, leaf = connection.execute(
        "SELECT entry, leaf FROM custody_entries WHERE seq = ?", (number,)
    ).fetchone()
    entry = with_another_time(stored)
    connection.execute(
        "UPDATE custody_entries SET entry = ?, leaf = ? WHERE seq = ?",
        (entry, leaf_hash(entry) if leaf_too else leaf, number),
    )


def with_another_time(entry: bytes) -> bytes:
    """An entry as it would be had the act been done a year before."""
    body = json.loads(entry)
    year = int(body["at"][:4])
    body["at"] = f"{year - 1}{body['at'][4:]}"
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def recompute_tree(connection: sqlite3.Connection) -> Frontier:
    """Make every leaf and node fit the entries as they now stand."""
    tree = Frontier()
    rows = connection.execute("SELECT seq, entry FROM custody_entries ORDER BY seq").fetchall()
    for number, entry in rows:
        leaf = leaf_hash(entry)
        connection.execute("UPDATE custody_entries SET leaf = ? WHERE seq = ?", (leaf, number))
        for node in tree.append(leaf)[1:]:
            connection.execute(
                "UPDATE custody_nodes SET hash = ? WHERE level = ? AND position = ?",
                (node.hash, node.level, node.index),
            )
    return tree


def found(ran: Ran) -> set[Found]:
    """What verifying or checking found: kinds and subjects."""
    (told,) = (body for body in ran.body.values() if isinstance(body, dict))
    return {(each["kind"], each["subject"]) for each in told["findings"]}


def verify(shell: Shell, *more: str, code: int) -> Ran:
    """Verify the shell's station."""
    return shell("verify", "--station", shell.station, "--json", *more, code=code)


def sealed_files(station: Path) -> list[Path]:
    """Every sealed file that counts: what no record names is kept elsewhere."""
    files = sorted((station / "vault" / "footage").rglob("*.sealed"))
    assert files
    return files
