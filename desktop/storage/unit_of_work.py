"""The records of a station: one transaction a unit of work."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from desktop.domain.refusals import KnownError
from desktop.ports.records import Notes, UnrecordedChangeError, Work
from desktop.storage.cad import SqliteCad
from desktop.storage.cameras import SqliteCameras
from desktop.storage.cases import SqliteCases
from desktop.storage.custody import SqliteCustody
from desktop.storage.damage import damage_codes
from desktop.storage.decision_drafts import SqliteDecisionDrafts
from desktop.storage.drafts import SqliteDrafts
from desktop.storage.faults import told_plainly
from desktop.storage.incidents import SqliteIncidents
from desktop.storage.markers import SqliteMarkers
from desktop.storage.officers import SqliteOfficers
from desktop.storage.overrides import SqliteOverrides
from desktop.storage.policies import SqlitePolicies
from desktop.storage.preferences import SqlitePreferences
from desktop.storage.recordings import SqliteRecordings
from desktop.storage.reports import SqliteReports
from desktop.storage.station import SqliteStation
from desktop.storage.transaction import Transaction
from desktop.storage.viewings import SqliteViewingNotes, SqliteViewings


class SqliteWork:
    """All aggregates over one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self.station = SqliteStation(transaction)
        self.officers = SqliteOfficers(transaction)
        self.cameras = SqliteCameras(transaction)
        self.recordings = SqliteRecordings(transaction)
        self.incidents = SqliteIncidents(transaction)
        self.reports = SqliteReports(transaction)
        self.cases = SqliteCases(transaction)
        self.overrides = SqliteOverrides(transaction)
        self.viewings = SqliteViewings(transaction)
        self.markers = SqliteMarkers(transaction)
        self.cad = SqliteCad(transaction)
        self.policies = SqlitePolicies(transaction)
        self.drafts = SqliteDrafts(transaction)
        self.decision_drafts = SqliteDecisionDrafts(transaction)
        self.preferences = SqlitePreferences(transaction)
        self.custody = SqliteCustody(transaction, self.station)


class SqliteNotes:
    """What may change without an entry, over one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self.drafts = SqliteDrafts(transaction)
        self.decision_drafts = SqliteDecisionDrafts(transaction)
        self.viewings = SqliteViewingNotes(transaction)
        self.preferences = SqlitePreferences(transaction)


class SqliteRecords:
    """The station's records in one SQLCipher database, over one connection.

    One unit of work at a time, from one thread at a time; a second one inside the first raises
    RuntimeError. Other processes may have the same database open and write to it.
    """

    def __init__(
        self,
        path: Path,
        key: bytes,
        database: Database,
        *,
        unchanging: bool = False,
        no_writing: KnownError | None = None,
    ) -> None:
        """Take over a connection; `no_writing` is why every unit for writing is refused."""
        self._path = path
        self._key = key
        self._database = database
        self._unchanging = unchanging
        self._no_writing = no_writing
        self._in_use = threading.Lock()

    def close(self) -> None:
        """Close the connection; what was committed stays."""
        with told_plainly(self._path, self._key):
            self._database.close()

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """One consistent view of the records (see the port)."""
        with self._transaction("BEGIN", may_change=False) as transaction:
            # SQLite takes its snapshot at the first read, not at BEGIN.
            transaction.row("SELECT 1 FROM sqlite_schema LIMIT 1")
            yield SqliteWork(transaction)

    @contextmanager
    def writing(self) -> Iterator[Work]:
        """One transaction that holds the write lock from its start (see the port)."""
        with self._changing() as transaction:
            connection = self._database.conn
            before = connection.total_changes
            yield SqliteWork(transaction)
            if connection.total_changes != before and not transaction.has_entry:
                msg = "records were changed without a custody entry"
                raise UnrecordedChangeError(msg)
            connection.execute("COMMIT")

    @contextmanager
    def noting(self) -> Iterator[Notes]:
        """One transaction for notes alone (see the port)."""
        with self._changing() as transaction:
            yield SqliteNotes(transaction)
            self._database.conn.execute("COMMIT")

    def damage(self) -> tuple[str, ...]:
        """Check pages, structure, references and guards (see the port)."""
        with told_plainly(self._path, self._key):
            return damage_codes(self._path, self._key, unchanging=self._unchanging)

    @contextmanager
    def _changing(self) -> Iterator[Transaction]:
        if self._no_writing is not None:
            raise self._no_writing
        with self._transaction("BEGIN IMMEDIATE", may_change=True) as transaction:
            yield transaction

    @contextmanager
    def _transaction(self, begin: str, *, may_change: bool) -> Iterator[Transaction]:
        if not self._in_use.acquire(blocking=False):
            msg = "one unit of work at a time"
            raise RuntimeError(msg)
        transaction = Transaction(self._database.conn, may_change=may_change)
        try:
            with told_plainly(self._path, self._key):
                self._database.conn.execute(begin)
                try:
                    yield transaction
                finally:
                    transaction.is_over = True
                    self._database.rollback()  # does nothing after a commit
        finally:
            self._in_use.release()
