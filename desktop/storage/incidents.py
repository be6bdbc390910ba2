"""Incidents with their recordings and the people involved, in SQLite."""

import json
from datetime import datetime

from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from desktop.domain.incidents import (
    FiledBecause,
    Incident,
    Involved,
    Involvement,
    TagVersion,
)
from desktop.domain.refusals import BadInput, Problem
from desktop.storage.codec import askable, from_texts, from_time, to_texts, to_time
from desktop.storage.known_ids import assert_incident, assert_recording
from desktop.storage.owed_reports import list_owed
from desktop.storage.row_reading import sensible
from desktop.storage.tags import add_tags, tag_versions, to_numbers
from desktop.storage.transaction import Parameters, Row, Transaction

# An incident with what it holds and its latest tags in one row.
_INCIDENTS = """SELECT incidents.id, number, unit, cad_number, created_by, created_at,
    coalesce(tags.category, incidents.category) AS category,
    coalesce(tags.circumstances, incidents.circumstances) AS circumstances,
    coalesce(tags.deactivation_reasons, '[]') AS deactivation_reasons,
    coalesce(tags.flags, '[]') AS flags,
    coalesce(tags.numbers, '[]') AS numbers,
    (SELECT json_group_array(recording) FROM
        (SELECT recording FROM incident_recordings WHERE incident = incidents.id ORDER BY seq)
    ) AS recordings,
    (SELECT json_group_array(json_array(badge, role)) FROM incident_people
        WHERE incident = incidents.id
    ) AS involved
FROM incidents
LEFT JOIN incident_tags AS tags ON tags.incident = incidents.id
    AND tags.version = (SELECT max(version) FROM incident_tags WHERE incident = incidents.id)
"""


# Greater than every id: where a first page starts.
_AFTER_EVERY_ID = "~"


class SqliteIncidents:
    """Incidents, which only grow."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, incident: Incident, because: FiledBecause) -> None:
        self._transaction.change(
            "INSERT INTO incidents (id, number, unit, category, circumstances, cad_number,"
            " created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                incident.id,
                incident.number,
                incident.unit,
                incident.category,
                from_texts(incident.circumstances),
                incident.cad_number,
                incident.created_by,
                from_time(incident.created_at),
            ),
        )
        by, at = incident.created_by, incident.created_at
        add_tags(self._transaction, TagVersion(incident.id, 1, incident.tags, by, at))
        for recording in incident.recordings:
            self.file(incident.id, recording, by, at, because)
        for part in sorted(incident.involved, key=lambda part: (part.badge, part.role)):
            self.involve(incident.id, part, by, at)

    def find(self, id_or_number: str) -> Incident:
        wanted = askable(id_or_number.strip())
        found = self._incidents("WHERE incidents.id = ? OR number = ?", (wanted, wanted.upper()))
        if not found:
            raise BadInput(Problem.INCIDENT_UNKNOWN, incident=id_or_number)
        return found[0]

    def holding(self, recording: RecordingId) -> tuple[Incident, ...]:
        return self._incidents(
            "WHERE incidents.id IN (SELECT incident FROM incident_recordings WHERE recording = ?)"
            " ORDER BY seq",
            (recording,),
        )

    def retag(self, version: TagVersion) -> None:
        assert_incident(self._transaction, version.incident)
        add_tags(self._transaction, version)

    def tag_versions(self, incident: IncidentId) -> tuple[TagVersion, ...]:
        return tag_versions(self._transaction, incident)

    def file(
        self,
        incident: IncidentId,
        recording: RecordingId,
        by: Badge,
        at: datetime,
        because: FiledBecause,
    ) -> None:
        assert_incident(self._transaction, incident)
        assert_recording(self._transaction, recording)
        filed = self._transaction.change(
            "INSERT INTO incident_recordings (incident, recording, filed_by, filed_at, because)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (incident, recording) DO NOTHING",
            (incident, recording, by, from_time(at), because),
        )
        if not filed:
            raise BadInput(
                Problem.RECORDING_ALREADY_IN_INCIDENT, recording=recording, incident=incident
            )
        self._transaction.change(
            "DELETE FROM untagged_recordings WHERE recording = ?", (recording,)
        )
        self._list_for_people(incident, recording=recording)

    def involve(self, incident: IncidentId, part: Involved, by: Badge | None, at: datetime) -> bool:
        assert_incident(self._transaction, incident)
        added = self._transaction.change(
            "INSERT INTO incident_people (incident, badge, role, added_by, added_at)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (incident, badge, role) DO NOTHING",
            (incident, part.badge, part.role, by, from_time(at)),
        )
        if added:
            self._list_for_people(incident, badge=part.badge)
            list_owed(self._transaction, incident, part.badge)
        return bool(added)

    def involving(self, badge: Badge, after: IncidentId | None, limit: int) -> tuple[Incident, ...]:
        return self._incidents(
            "WHERE incidents.id IN (SELECT DISTINCT incident FROM incident_people WHERE badge = ?"
            " AND incident < ? ORDER BY incident DESC LIMIT ?) ORDER BY incidents.id DESC",
            (badge, _AFTER_EVERY_ID if after is None else askable(after), limit),
        )

    def owed_by(self, badge: Badge, limit: int) -> tuple[Incident, ...]:
        return self._incidents(
            "WHERE incidents.id IN (SELECT incident FROM reports_owed WHERE badge = ?"
            " ORDER BY incident LIMIT ?) ORDER BY incidents.id",
            (badge, limit),
        )

    def of_event(self, event: str) -> tuple[Incident, ...]:
        return self._incidents("WHERE cad_number = ? ORDER BY seq", (askable(event),))

    def set_cad_number(self, incident: IncidentId, event: str) -> None:
        assert_incident(self._transaction, incident)
        self._transaction.change(
            "UPDATE incidents SET cad_number = ? WHERE id = ?", (event, incident)
        )

    def without_cad(self) -> tuple[Incident, ...]:
        return self._incidents("WHERE cad_number IS NULL ORDER BY seq")

    def next_serial(self, year: int) -> int:
        # "I-26-" of "I-26-00001", as the index incidents_by_serial has it.
        row = self._transaction.row(
            "SELECT max(CAST(substr(number, 6) AS INTEGER)) FROM incidents"
            " WHERE substr(number, 1, 5) = ?",
            (f"I-{year % 100:02d}-",),
        )
        return 1 if row is None or row[0] is None else row[0] + 1

    def _incidents(self, condition: str, parameters: Parameters = ()) -> tuple[Incident, ...]:
        rows = self._transaction.rows(_INCIDENTS + condition, parameters)
        return tuple(_incident(row) for row in rows)

    def _list_for_people(
        self,
        incident: IncidentId,
        recording: RecordingId | None = None,
        badge: Badge | None = None,
    ) -> None:
        """Put an incident's recordings, or one, into the lists of its people, or of one."""
        self._transaction.change(
            "INSERT INTO recording_people (badge, offloaded_at, recording)"
            " SELECT people.badge, recordings.offloaded_at, recordings.id"
            " FROM incident_recordings AS filed"
            " JOIN incident_people AS people ON people.incident = filed.incident"
            " JOIN recordings ON recordings.id = filed.recording"
            " WHERE filed.incident = :incident"
            " AND filed.recording = coalesce(:recording, filed.recording)"
            " AND people.badge = coalesce(:badge, people.badge)"
            " ON CONFLICT (badge, offloaded_at, recording) DO NOTHING",
            {"incident": incident, "recording": recording, "badge": badge},
        )


@sensible
def _incident(row: Row) -> Incident:
    return Incident(
        id=IncidentId(row["id"]),
        number=row["number"],
        unit=row["unit"],
        category=row["category"],
        circumstances=to_texts(row["circumstances"]),
        cad_number=row["cad_number"],
        created_by=Badge(row["created_by"]),
        created_at=to_time(row["created_at"]),
        recordings=tuple(RecordingId(name) for name in to_texts(row["recordings"])),
        involved=frozenset(
            Involved(Badge(badge), Involvement(role)) for badge, role in json.loads(row["involved"])
        ),
        deactivation_reasons=to_texts(row["deactivation_reasons"]),
        flags=to_texts(row["flags"]),
        numbers=to_numbers(row["numbers"]),
    )
