"""The statements of one transaction: reads always, changes only where it was begun for writing."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.ports.records import UnrecordedChangeError

Parameters = Sequence[object] | Mapping[str, object]
Row = sqlite3.Row


@dataclass(slots=True)
class Transaction:
    """What the aggregates of one unit of work share.

    Promises that nothing is read or changed through it after its end, and that nothing is changed
    in a unit of work for reading (UnrecordedChangeError).
    """

    connection: sqlite3.Connection
    may_change: bool
    has_entry: bool = False
    is_over: bool = False

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """All rows of a query."""
        return self._run(sql, parameters).fetchall()

    def tuples(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """All rows of a query without their columns' names, for reading very many of them."""
        self._assert_open()
        cursor = self.connection.cursor()
        cursor.row_factory = None
        return cursor.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query, or None."""
        found: Row | None = self._run(sql, parameters).fetchone()
        return found

    def change(self, sql: str, parameters: Parameters = ()) -> int:
        """Change records; tells how many rows it touched."""
        self._assert_may_change()
        return self._run(sql, parameters).rowcount

    def change_many(self, sql: str, many: Iterable[Parameters]) -> int:
        """The same statement for each set of parameters; tells how many rows it touched."""
        self._assert_may_change()
        self._assert_open()
        before = self.connection.total_changes
        self.connection.executemany(sql, many)
        return self.connection.total_changes - before

    def _run(self, sql: str, parameters: Parameters) -> sqlite3.Cursor:
        self._assert_open()
        return self.connection.execute(sql, parameters)

    def _assert_open(self) -> None:
        if self.is_over:
            msg = "this unit of work is over"
            raise RuntimeError(msg)

    def _assert_may_change(self) -> None:
        if not self.may_change:
            msg = "a unit of work for reading changes nothing"
            raise UnrecordedChangeError(msg)
