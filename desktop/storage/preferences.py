"""What people like of the window, in SQLite."""

from collections.abc import Mapping

from desktop.domain.identifiers import Badge
from desktop.storage.codec import askable
from desktop.storage.transaction import Transaction


class SqlitePreferences:
    """One row a choice."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def of(self, badge: Badge) -> Mapping[str, str]:
        rows = self._transaction.rows(
            "SELECT name, value FROM officer_preferences WHERE badge = ? ORDER BY name", (badge,)
        )
        return {row["name"]: row["value"] for row in rows}

    def keep(self, badge: Badge, values: Mapping[str, str]) -> None:
        self._transaction.change_many(
            "INSERT INTO officer_preferences (badge, name, value) VALUES (?, ?, ?)"
            " ON CONFLICT (badge, name) DO UPDATE SET value = excluded.value",
            [(badge, name, askable(value)) for name, value in values.items()],
        )
