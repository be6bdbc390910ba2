"""The founding facts in SQLite."""

from desktop.domain.identifiers import KeyId, StationId
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import StationFacts
from desktop.storage.codec import from_time, to_time
from desktop.storage.transaction import Transaction


class SqliteStation:
    """The one row that says which station this is."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def found(self, facts: StationFacts) -> None:
        if self._transaction.row("SELECT 1 FROM station") is not None:
            raise BadInput(Problem.STATION_EXISTS)
        self._transaction.change(
            "INSERT INTO station (only_row, id, name, demonstration, preset, founded_at, key_id,"
            " signing_key) VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
            (
                facts.id,
                facts.name,
                facts.demonstration,
                facts.preset,
                from_time(facts.founded_at),
                facts.key_id,
                facts.signing_key,
            ),
        )

    def facts(self) -> StationFacts:
        row = self._transaction.row("SELECT * FROM station")
        if row is None:
            raise BadInput(Problem.STATION_MISSING)
        return StationFacts(
            id=StationId(row["id"]),
            name=row["name"],
            demonstration=bool(row["demonstration"]),
            preset=row["preset"],
            founded_at=to_time(row["founded_at"]),
            key_id=KeyId(row["key_id"]),
            signing_key=row["signing_key"],
        )
