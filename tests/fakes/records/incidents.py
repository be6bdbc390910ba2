"""Incidents in memory."""

from dataclasses import replace
from datetime import datetime

from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from desktop.domain.incidents import FiledBecause, Incident, Involved, TagVersion, incident_number
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_stage import own_account
from tests.fakes.records.state import Filing, Unit, kept


class FakeIncidents:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, incident: Incident, because: FiledBecause) -> None:
        state = self._unit.changing()
        if any(incident.id == other.id or incident.number == other.number for other in self._all()):
            raise ValueError("an incident is added once")
        state.incidents[incident.id] = replace(kept(incident), recordings=(), involved=frozenset())
        by, at = incident.created_by, incident.created_at
        first = TagVersion(incident.id, 1, incident.tags, by, at)
        state.tags[incident.id] = [kept(first)]
        for recording in incident.recordings:
            self.file(incident.id, recording, by, at, because)
        for part in incident.involved:
            self.involve(incident.id, part, by, at)

    def find(self, id_or_number: str) -> Incident:
        wanted = id_or_number.strip()
        for incident in self._all():
            if wanted == incident.id or wanted.upper() == incident.number:
                return incident
        raise BadInput(Problem.INCIDENT_UNKNOWN, incident=id_or_number)

    def holding(self, recording: RecordingId) -> tuple[Incident, ...]:
        return tuple(incident for incident in self._all() if recording in incident.recordings)

    def retag(self, version: TagVersion) -> None:
        state = self._unit.changing(changes=False)
        retagged, tags = self._get(version.incident), version.tags
        if version.version in [each.version for each in state.tags[version.incident]]:
            raise ValueError("a version of tags is added once")
        self._unit.changing()
        state.tags[version.incident].append(kept(version))
        state.incidents[version.incident] = replace(
            retagged,
            category=tags.category,
            circumstances=tags.circumstances,
            deactivation_reasons=tags.deactivation_reasons,
            flags=tags.flags,
            numbers=tags.numbers,
        )

    def tag_versions(self, incident: IncidentId) -> tuple[TagVersion, ...]:
        return tuple(self._unit.state.tags.get(incident, ()))

    def file(
        self,
        incident: IncidentId,
        recording: RecordingId,
        by: Badge,
        at: datetime,
        because: FiledBecause,
    ) -> None:
        state = self._unit.changing(changes=False)
        grown = self._get(incident)
        if recording not in state.recordings:
            raise BadInput(Problem.RECORDING_UNKNOWN, recording=recording)
        if recording in grown.recordings:
            raise BadInput(
                Problem.RECORDING_ALREADY_IN_INCIDENT, recording=recording, incident=incident
            )
        self._unit.changing()
        state.filings.append(Filing(incident, recording, by, at, because))
        state.incidents[incident] = replace(grown, recordings=(*grown.recordings, recording))

    def involve(self, incident: IncidentId, part: Involved, by: Badge | None, at: datetime) -> bool:
        state = self._unit.changing(changes=False)
        grown = self._get(incident)
        if part in grown.involved:
            return False
        self._unit.changing()
        state.filings.append(Filing(incident, part, by, at, None))
        state.incidents[incident] = replace(grown, involved=grown.involved | {part})
        return True

    def involving(self, badge: Badge, after: IncidentId | None, limit: int) -> tuple[Incident, ...]:
        newest_first = sorted(self._all(), key=lambda incident: incident.id, reverse=True)
        left = [
            incident
            for incident in newest_first
            if incident.is_involved(badge) and (after is None or incident.id < after)
        ]
        return tuple(left[:limit])

    def owed_by(self, badge: Badge, limit: int) -> tuple[Incident, ...]:
        oldest_first = sorted(self._all(), key=lambda incident: incident.id)
        owed = [
            each for each in oldest_first if each.is_involved(badge) and self._owes(each, badge)
        ]
        return tuple(owed[:limit])

    def of_event(self, event: str) -> tuple[Incident, ...]:
        return tuple(incident for incident in self._all() if incident.cad_number == event)

    def set_cad_number(self, incident: IncidentId, event: str) -> None:
        state = self._unit.changing(changes=False)
        joined = self._get(incident)
        if joined.cad_number is not None:
            raise ValueError("an incident is joined to one CAD event")
        self._unit.changing()
        state.incidents[incident] = replace(joined, cad_number=event)

    def without_cad(self) -> tuple[Incident, ...]:
        return tuple(incident for incident in self._all() if incident.cad_number is None)

    def next_serial(self, year: int) -> int:
        start = incident_number(year, 0)[:5]
        numbers = (one.number for one in self._all() if one.number.startswith(start))
        return max((int(number[5:]) for number in numbers), default=0) + 1

    def _owes(self, incident: Incident, badge: Badge) -> bool:
        state = self._unit.state
        own = [
            report
            for report in state.reports.values()
            if report.incident == incident.id and report.author == badge
        ]
        outside = [
            account
            for account in state.accounts
            if account.incident == incident.id and account.author == badge
        ]
        return own_account(own, state.decisions, (), outside[-1] if outside else None).is_owed

    def _all(self) -> tuple[Incident, ...]:
        return tuple(self._unit.state.incidents.values())

    def _get(self, incident: IncidentId) -> Incident:
        found = self._unit.state.incidents.get(incident)
        if found is None:
            raise BadInput(Problem.INCIDENT_UNKNOWN, incident=incident)
        return found
