"""The steps by which a station's database came to its present shape; none is ever changed."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from sqlite_utils import Database, Migrations

from desktop.storage.exceptions_schema import EXCEPTIONS_SCHEMA
from desktop.storage.first_schema import FIRST_SCHEMA
from desktop.storage.markers_schema import MARKERS_SCHEMA
from desktop.storage.second_schema import SECOND_SCHEMA

Step = Callable[[Database], None]


def _first(database: Database) -> None:
    for statement in FIRST_SCHEMA:
        database.execute(statement)


def _second(database: Database) -> None:
    for statement in SECOND_SCHEMA:
        database.execute(statement)


def _exceptions(database: Database) -> None:
    for statement in EXCEPTIONS_SCHEMA:
        database.execute(statement)


def _markers(database: Database) -> None:
    for statement in MARKERS_SCHEMA:
        database.execute(statement)


STEPS: Mapping[str, Step] = MappingProxyType(
    {"0001": _first, "0002": _second, "0003": _exceptions, "0004": _markers}
)
"""Every step by its number. A step spells out its own SQL: it must do the same in ten years."""


def pending_steps(database: Database) -> tuple[str, ...]:
    """Numbers of the steps that the database still waits for."""
    return tuple(step.name for step in _migrations().pending(database))


def unknown_steps(database: Database) -> tuple[str, ...]:
    """Numbers of steps that a newer program took."""
    applied = (step.name for step in _migrations().applied(database))
    return tuple(name for name in applied if name not in STEPS)


def migrate(database: Database) -> None:
    """Take every pending step, inside the transaction that is open."""
    _migrations().apply(database)


def _migrations() -> Migrations:
    migrations = Migrations("firsthand")
    for number, step in STEPS.items():
        migrations(name=number)(step)
    return migrations
