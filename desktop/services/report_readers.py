"""Who may read every sealed report of an incident now (policy 2.3, 4)."""

from desktop.domain.cases import CaseActKind
from desktop.domain.incidents import Incident
from desktop.domain.roles import Reach, Right, reach
from desktop.ports.records import Work
from desktop.services.session import Session


def reads_all_reports(work: Work, session: Session, incident: Incident) -> bool:
    """Whoever was there once they have told; else who works on the case, or leads its unit."""
    badges = work.officers.badges_of(session.badge)
    case = work.cases.of(incident.id)
    if incident.involves(badges):
        sealed = work.reports.of_incident(incident.id)
        told = any(report.author in badges and report.counts_as_report for report in sealed)
        return told or case.account_of(badges) is not None
    if badges & case.officers(CaseActKind.ASSIGNED):
        return True
    reaches_unit = reach(session.officer.role, Right.DECIDE_REPORT) is Reach.UNIT
    return reaches_unit and incident.unit == session.officer.unit
