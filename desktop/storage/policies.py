"""Which policy was in force when, in SQLite."""

from datetime import datetime

from desktop.domain.refusals import BadInput, Problem
from desktop.storage.codec import from_time
from desktop.storage.transaction import Transaction


class SqlitePolicies:
    """The history of adoptions."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def adopt(self, name: str, effective_at: datetime) -> None:
        self._transaction.change(
            "INSERT INTO policy_adoptions (name, effective_at) VALUES (?, ?)",
            (name, from_time(effective_at)),
        )

    def in_force(self, at: datetime) -> str:
        row = self._transaction.row(
            "SELECT name FROM policy_adoptions WHERE effective_at <= ?"
            " ORDER BY effective_at DESC, seq DESC LIMIT 1",
            (from_time(at),),
        ) or self._transaction.row(
            "SELECT name FROM policy_adoptions ORDER BY effective_at, seq LIMIT 1"
        )
        if row is None:
            raise BadInput(Problem.STATION_MISSING)
        return str(row["name"])
