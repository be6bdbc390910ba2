"""Gathering the plain facts that the gate decides from."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.gate import IncidentFacts, OwnReport, RecordingFacts
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident
from desktop.domain.policy import PoliciesInForce, distinct
from desktop.domain.recordings import Recording
from desktop.domain.report_forms import ReportKind
from desktop.ports.records import Work
from desktop.ports.rulebook import Rulebook


def policies_of(rulebook: Rulebook, recordings: Iterable[Recording]) -> PoliciesInForce:
    """Every policy that binds one of the recordings, joined."""
    return distinct(
        rulebook.policy(name) for recording in recordings for name in recording.policies
    )


@dataclass(frozen=True, slots=True)
class GateFacts:
    """Reads one viewer's facts inside a unit of work; decides nothing itself."""

    work: Work
    rulebook: Rulebook
    viewer: Badge

    def of(self, recordings: Iterable[Recording]) -> tuple[RecordingFacts, ...]:
        """The facts of these recordings, seen from the viewer."""
        return tuple(self._recording(recording) for recording in recordings)

    def _recording(self, recording: Recording) -> RecordingFacts:
        return RecordingFacts(
            recording.id,
            recording.wearers,
            policies_of(self.rulebook, (recording,)),
            tuple(map(self._incident, self.work.incidents.holding(recording.id))),
        )

    def _incident(self, incident: Incident) -> IncidentFacts:
        category = self.rulebook.taxonomy().category(incident.category)
        return IncidentFacts(
            incident.id,
            incident.number,
            incident.unit,
            category.code,
            category.incident_class,
            incident.roles_of(self.viewer),
            self._own_report(incident),
        )

    def _own_report(self, incident: Incident) -> OwnReport:
        own = [
            report
            for report in self.work.reports.of_incident(incident.id)
            if report.author == self.viewer
        ]
        if any(report.counts_as_report for report in own):
            return OwnReport.SEALED
        if any(report.kind is ReportKind.ATTESTATION for report in own):
            return OwnReport.ATTESTED
        return OwnReport.NONE
