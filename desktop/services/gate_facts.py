"""Gathering the plain facts that the gate decides from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.cases import CaseActKind, CaseFile
from desktop.domain.gate import IncidentFacts, OwnReport, RecordingFacts, Viewer
from desktop.domain.identifiers import RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.officers import Officer
from desktop.domain.overrides import Override, grants_needed
from desktop.domain.policy import PoliciesInForce, distinct
from desktop.domain.recordings import Recording
from desktop.domain.report_forms import ReportKind
from desktop.domain.roles import SUPERVISORS
from desktop.domain.taxonomy import IncidentClass
from desktop.ports.records import Work
from desktop.ports.rulebook import Rulebook


def policies_of(rulebook: Rulebook, recordings: Iterable[Recording]) -> PoliciesInForce:
    """Every policy that binds one of the recordings, joined."""
    return distinct(
        rulebook.policy(name) for recording in recordings for name in recording.policies
    )


def viewer_from(work: Work, officer: Officer, reason: str | None = None) -> Viewer:
    """An officer as the gate sees them, with every badge of theirs; a blank reason is none."""
    return Viewer(
        officer.badge,
        officer.role,
        officer.unit,
        (reason or "").strip() or None,
        work.officers.badges_of(officer.badge),
    )


@dataclass(frozen=True, slots=True)
class GateFacts:
    """Reads one viewer's facts inside a unit of work, as of a time; decides nothing itself."""

    work: Work
    rulebook: Rulebook
    viewer: Viewer
    at: datetime

    def of(self, recordings: Iterable[Recording]) -> tuple[RecordingFacts, ...]:
        """The facts of these recordings, seen from the viewer."""
        return tuple(self._recording(recording) for recording in recordings)

    def overrides(self, recordings: Iterable[RecordingId]) -> tuple[Override, ...]:
        """The overrides in force that name one of these recordings and the viewer."""
        in_force: dict[str, Override] = {}
        for recording in recordings:
            for incident in self.work.incidents.holding(recording):
                for override in self._in_force(incident, recording):
                    in_force[override.id] = override
        return tuple(in_force.values())

    def _recording(self, recording: Recording) -> RecordingFacts:
        incidents = self.work.incidents.holding(recording.id)
        return RecordingFacts(
            recording.id,
            recording.wearers,
            policies_of(self.rulebook, (recording,)),
            tuple(map(self._incident, incidents)),
            frozenset(each.id for each in incidents if self._in_force(each, recording.id)),
        )

    def _in_force(self, incident: Incident, recording: RecordingId) -> list[Override]:
        """Those that cover it, by as many grants as the incident needs now (policy 2.6)."""
        category = self.rulebook.taxonomy().category(incident.category)
        needed = grants_needed(critical=category.incident_class is IncidentClass.CRITICAL)
        return [
            override
            for override in self.work.overrides.of_incident(incident.id)
            if override.covers(self.viewer.badges, recording, self.at)
            and len(override.grants) >= needed
        ]

    def _incident(self, incident: Incident) -> IncidentFacts:
        category = self.rulebook.taxonomy().category(incident.category)
        case, badges = self.work.cases.of(incident.id), self.viewer.badges
        return IncidentFacts(
            incident=incident.id,
            number=incident.number,
            unit=incident.unit,
            category=category.code,
            incident_class=category.incident_class,
            involvement=frozenset(p.role for p in incident.involved if p.badge in badges),
            own_report=self._own_report(incident, case),
            confirmed=self._is_confirmed(incident, case),
            released=bool(badges & case.officers(CaseActKind.RELEASED)),
            on_case=bool(badges & case.officers(CaseActKind.ASSIGNED)),
            unobtainable=bool(case.officers(CaseActKind.UNOBTAINABLE)),
        )

    def _is_confirmed(self, incident: Incident, case: CaseFile) -> bool:
        """Whether CAD or an uninvolved supervisor bears out the tags as they are (policy 2.9)."""
        newest = self.work.incidents.tag_versions(incident.id)[-1]
        tagged_by = self.work.officers.account(newest.by).officer
        return (
            incident.cad_number is not None
            or newest.version in case.confirmed_versions()
            or (
                tagged_by.role in SUPERVISORS
                and not incident.involves(self.work.officers.badges_of(newest.by))
            )
        )

    def _own_report(self, incident: Incident, case: CaseFile) -> OwnReport:
        own = [
            report
            for report in self.work.reports.of_incident(incident.id)
            if report.author in self.viewer.badges
        ]
        if any(report.counts_as_report for report in own) or case.account_of(self.viewer.badges):
            return OwnReport.SEALED
        if any(report.kind is ReportKind.ATTESTATION for report in own):
            return OwnReport.ATTESTED
        return OwnReport.NONE
