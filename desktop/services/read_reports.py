"""Reading sealed reports: one's own, and others' once that can't colour one's own (policy 2.3)."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.domain.incidents import Incident
from desktop.domain.refusals import Problem, Refused
from desktop.domain.reports import Decision, SealedReport
from desktop.domain.roles import Reach, Right, reach
from desktop.ports.clock import Clock
from desktop.ports.records import Records
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class ReadableReports:
    """The reports that a person may read now, with their decisions, and how many are hidden."""

    incident: Incident
    reports: tuple[SealedReport, ...]
    decisions: tuple[Decision, ...]
    hidden: int


@dataclass(frozen=True, slots=True)
class ReadReports:
    """Shows sealed reports; reading another's is entered."""

    records: Records
    clock: Clock

    def __call__(self, session: Session, incident: str) -> ReadableReports:
        """The readable reports of an incident.

        Who was involved reads others' only after sealing the own; its unit's uninvolved
        supervisor reads all. Raises BadInput (INCIDENT_UNKNOWN), Refused (NOT_INVOLVED).
        """
        session.require_ready()
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            reports = work.reports.of_incident(found.id)
            own = tuple(report for report in reports if report.author == session.badge)
            sees_all = self._sees_all(session, found, own)
            readable = reports if sees_all else own
            work.custody.append(
                Entry(
                    Act.REPORT_READ,
                    self.clock.now(),
                    session.badge,
                    {"incident": found.id, "reports": tuple(report.id for report in readable)},
                )
            )
            shown = {report.id for report in readable}
            decisions = tuple(
                decision
                for decision in work.reports.decisions(found.id)
                if decision.report in shown
            )
        return ReadableReports(found, readable, decisions, len(reports) - len(readable))

    def _sees_all(
        self, session: Session, incident: Incident, own: tuple[SealedReport, ...]
    ) -> bool:
        if incident.is_involved(session.badge):
            return any(report.counts_as_report for report in own)
        reaches_unit = reach(session.officer.role, Right.DECIDE_REPORT) is Reach.UNIT
        if reaches_unit and incident.unit == session.officer.unit:
            return True
        raise Refused(Problem.NOT_INVOLVED, incident=incident.number)
