"""Reading sealed reports: one's own, and others' once that can't colour one's own (policy 2.3)."""

from dataclasses import dataclass

from desktop.domain.cases import OutsideAccount
from desktop.domain.custody import Act, Entry
from desktop.domain.incidents import Incident
from desktop.domain.refusals import Problem, Refused
from desktop.domain.reports import Decision, SealedReport
from desktop.ports.clock import Clock
from desktop.ports.records import Records
from desktop.services.report_readers import reads_all_reports
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class ReadableReports:
    """The reports that a person may read now, with their decisions, and how many are hidden.

    `accounts` are those from elsewhere, of the weaker grade (policy 2.5).
    """

    incident: Incident
    reports: tuple[SealedReport, ...]
    decisions: tuple[Decision, ...]
    hidden: int
    accounts: tuple[OutsideAccount, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadReports:
    """Shows sealed reports; reading another's is entered."""

    records: Records
    clock: Clock

    def __call__(self, session: Session, incident: str) -> ReadableReports:
        """The readable reports of an incident.

        Who was involved reads others' only after sealing the own; its unit's uninvolved
        supervisor and whoever works on its case read all. Raises BadInput (INCIDENT_UNKNOWN),
        Refused (NOT_INVOLVED).
        """
        session.require_ready()
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            reports = work.reports.of_incident(found.id)
            badges = work.officers.badges_of(session.badge)
            own = tuple(report for report in reports if report.author in badges)
            case = work.cases.of(found.id)
            sees_all = reads_all_reports(work, session, found)
            if not sees_all and not found.involves(badges):
                raise Refused(Problem.NOT_INVOLVED, incident=found.number)
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
            accounts = tuple(
                account for account in case.accounts if sees_all or account.author in badges
            )
        hidden = len(reports) - len(readable) + len(case.accounts) - len(accounts)
        return ReadableReports(found, readable, decisions, hidden, accounts)
