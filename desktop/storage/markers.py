"""Markers in SQLite: a row a version."""

from collections.abc import Sequence

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, MarkerId, RecordingId
from desktop.domain.markers import MarkerVersion
from desktop.storage.codec import askable, from_texts, from_time, to_time
from desktop.storage.known_ids import assert_recording
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Row, Transaction


class SqliteMarkers:
    """Versions are added; none is changed or deleted."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, version: MarkerVersion) -> None:
        assert_recording(self._transaction, version.recording)
        self._transaction.change(
            "INSERT INTO marker_versions (marker, version, recording, at_ms, words, words_salt,"
            " set_by, set_at, is_withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                version.marker,
                version.version,
                version.recording,
                version.at_ms,
                askable(version.words.text),
                version.words.salt,
                version.by,
                from_time(version.at),
                version.is_withdrawn,
            ),
        )

    def of(self, recordings: Sequence[RecordingId]) -> tuple[MarkerVersion, ...]:
        rows = self._transaction.rows(
            "SELECT * FROM marker_versions"
            " WHERE recording IN (SELECT value FROM json_each(?)) ORDER BY seq",
            (from_texts(recordings),),
        )
        return tuple(_version(row) for row in rows)

    def latest(self, marker: MarkerId) -> MarkerVersion | None:
        row = self._transaction.row(
            "SELECT * FROM marker_versions WHERE marker = ? ORDER BY version DESC LIMIT 1",
            (askable(marker),),
        )
        return None if row is None else _version(row)


@sensible
def _version(row: Row) -> MarkerVersion:
    return MarkerVersion(
        marker=MarkerId(row["marker"]),
        version=row["version"],
        recording=RecordingId(row["recording"]),
        at_ms=row["at_ms"],
        words=SaltedText(row["words"], row["words_salt"]),
        by=Badge(row["set_by"]),
        at=to_time(row["set_at"]),
        is_withdrawn=bool(row["is_withdrawn"]),
    )
