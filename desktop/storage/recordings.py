"""Recordings, and the source files that are known already, in SQLite."""

from collections.abc import Sequence

from desktop.domain.cad import CadCall
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.recordings import Recording
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import PageKey, RecordingPage, RecordingScope, SourceFile
from desktop.storage.codec import askable, from_name, from_texts, from_time
from desktop.storage.recording_rows import INSERT_RECORDING, recording, recording_row
from desktop.storage.transaction import Transaction

# Later and greater than every key: where a first page starts.
_TOP = (2**63 - 1, "")


class SqliteRecordings:
    """Recordings, each in the lists of the people who have a part in it."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, recording: Recording, source: SourceFile) -> None:
        self._transaction.change(INSERT_RECORDING, recording_row(recording))
        self._transaction.change(
            "INSERT INTO source_files (camera, name, size, modified_at, recording)"
            " VALUES (?, ?, ?, ?, ?)",
            (*_source_key(source), recording.id),
        )
        of_wearers = [
            (badge, from_time(recording.offloaded_at), recording.id)
            for badge in sorted(recording.wearers)
        ]
        self._transaction.change_many(
            "INSERT INTO recording_people (badge, offloaded_at, recording) VALUES (?, ?, ?)",
            of_wearers,
        )
        self._transaction.change_many(
            "INSERT INTO untagged_recordings (badge, offloaded_at, recording) VALUES (?, ?, ?)",
            of_wearers,
        )

    def get(self, recording: RecordingId) -> Recording:
        return self.get_many([recording])[0]

    def get_many(self, recordings: Sequence[RecordingId]) -> tuple[Recording, ...]:
        rows = self._transaction.rows(
            "SELECT * FROM recordings WHERE id IN (SELECT value FROM json_each(?))",
            (from_texts(recordings),),
        )
        found = {row["id"]: recording(row) for row in rows}
        for wanted in recordings:
            if wanted not in found:
                raise BadInput(Problem.RECORDING_UNKNOWN, recording=wanted)
        return tuple(found[wanted] for wanted in recordings)

    def known_source(self, source: SourceFile) -> RecordingId | None:
        row = self._transaction.row(
            "SELECT recording FROM source_files"
            " WHERE camera = ? AND name = ? AND size = ? AND modified_at = ?"
            " ORDER BY seq LIMIT 1",
            _source_key(source),
        )
        return None if row is None else RecordingId(row["recording"])

    def page(self, scope: RecordingScope, after: PageKey | None, limit: int) -> RecordingPage:
        start = _TOP if after is None else (from_time(after.offloaded_at), askable(after.id))
        rows = self._transaction.rows(
            page_query(scope),
            {
                "person": scope.person,
                "unit": scope.unit,
                "offloaded_at": start[0],
                "id": start[1],
                "limit": limit + 1,  # one more tells whether there is a next page
            },
        )
        recordings = tuple(recording(row) for row in rows[:limit])
        if len(rows) <= limit:
            return RecordingPage(recordings, None)
        return RecordingPage(recordings, PageKey(recordings[-1].offloaded_at, recordings[-1].id))

    def untagged(self, badge: Badge, limit: int) -> tuple[Recording, ...]:
        rows = self._transaction.rows(
            "SELECT recordings.* FROM untagged_recordings AS waiting"
            " CROSS JOIN recordings ON recordings.id = waiting.recording"
            " WHERE waiting.badge = ?"
            " ORDER BY waiting.offloaded_at DESC, waiting.recording DESC LIMIT ?",
            (badge, limit),
        )
        return tuple(recording(row) for row in rows)

    def matching(self, call: CadCall) -> tuple[Recording, ...]:
        # The indexes narrow it to a day of one officer's recordings; the domain's rule decides.
        rows = self._transaction.rows(
            "SELECT * FROM recordings WHERE seq IN ("
            "SELECT seq FROM recordings WHERE wearer = :badge"
            " AND started_at BETWEEN :start AND :end"
            " UNION SELECT seq FROM recordings WHERE assigned_wearer = :badge"
            " AND started_at BETWEEN :start AND :end) ORDER BY started_at, seq",
            {
                "badge": call.badge,
                "start": from_time(call.earliest_start),
                "end": from_time(call.cleared_at),
            },
        )
        return tuple(found for row in rows if call.matches(found := recording(row)))

    def paths(self) -> frozenset[str]:
        rows = self._transaction.rows("SELECT path FROM recordings")
        return frozenset(row["path"] for row in rows)


def _source_key(source: SourceFile) -> tuple[str, bytes, int, int]:
    return source.camera, from_name(source.name), source.size, from_time(source.modified_at)


def page_query(scope: RecordingScope) -> str:
    """The query of one keyset page; each scope has an index that it walks without sorting."""
    if scope.person is not None:
        # CROSS JOIN keeps SQLite to the order written: the person's list leads.
        query = (
            "SELECT recordings.* FROM recording_people AS part"
            " CROSS JOIN recordings ON recordings.id = part.recording"
            " WHERE part.badge = :person AND (part.offloaded_at, part.recording)"
            " < (:offloaded_at, :id)"
        )
        if scope.unit is not None:
            query += " AND recordings.unit = :unit"
        return query + " ORDER BY part.offloaded_at DESC, part.recording DESC LIMIT :limit"
    query = "SELECT * FROM recordings WHERE (offloaded_at, id) < (:offloaded_at, :id)"
    if scope.unit is not None:
        query += " AND unit = :unit"
    return query + " ORDER BY offloaded_at DESC, id DESC LIMIT :limit"
