"""The steps by which a station's database came to its present shape; none is ever changed."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from sqlite_utils import Database, Migrations

from desktop.storage.custody_words_schema import CUSTODY_WORDS_SCHEMA
from desktop.storage.decision_drafts_schema import DECISION_DRAFTS_SCHEMA
from desktop.storage.exceptions_schema import EXCEPTIONS_SCHEMA
from desktop.storage.first_schema import FIRST_SCHEMA
from desktop.storage.markers_schema import MARKERS_SCHEMA
from desktop.storage.people_schema import PEOPLE_SCHEMA
from desktop.storage.policy_proposals_schema import POLICY_PROPOSALS_SCHEMA
from desktop.storage.second_schema import SECOND_SCHEMA
from desktop.storage.viewing_speeds_schema import VIEWING_SPEEDS_SCHEMA

Step = Callable[[Database], None]


def _running(schema: Iterable[str]) -> Step:
    """The step that runs these statements, in their order."""
    statements = tuple(schema)

    def take(database: Database) -> None:
        for statement in statements:
            database.execute(statement)

    return take


STEPS: Mapping[str, Step] = MappingProxyType(
    {
        "0001": _running(FIRST_SCHEMA),
        "0002": _running(SECOND_SCHEMA),
        "0003": _running(EXCEPTIONS_SCHEMA),
        "0004": _running(DECISION_DRAFTS_SCHEMA),
        "0005": _running(MARKERS_SCHEMA),
        "0006": _running(PEOPLE_SCHEMA),
        "0007": _running(POLICY_PROPOSALS_SCHEMA),
        "0008": _running((*VIEWING_SPEEDS_SCHEMA, *CUSTODY_WORDS_SCHEMA)),
    }
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
