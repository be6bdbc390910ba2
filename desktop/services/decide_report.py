"""A supervisor approves or returns sealed reports."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry, SaltedText
from desktop.domain.identifiers import ReportId
from desktop.domain.incidents import Incident
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.reports import Decision, Outcome, SealedReport
from desktop.domain.roles import Reach, Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.services.session import Session

_ACTS = {Outcome.APPROVED: Act.REPORT_APPROVED, Outcome.RETURNED: Act.REPORT_RETURNED}


@dataclass(frozen=True, slots=True)
class Decided:
    """The reports that were decided, and whether the supervisor had viewed the footage."""

    incident: Incident
    reports: tuple[SealedReport, ...]
    outcome: Outcome
    had_viewed: bool


@dataclass(frozen=True, slots=True)
class DecideReport:
    """Decides the reports of an incident that wait for a decision.

    Promises: never one's own incident; a report is decided once; a return leaves the sealed
    version as it is; drafts of a decision go with the decision.
    """

    records: Records
    clock: Clock

    def __call__(
        self,
        session: Session,
        incident: str,
        outcome: Outcome,
        note: str,
        only: ReportId | None = None,
    ) -> Decided:
        """Approve or return, with a note; `only` leaves the others of the incident waiting.

        Raises Refused (NO_RIGHT, OUTSIDE_UNIT, OWN_INCIDENT, NOTHING_TO_DECIDE), BadInput
        (INCIDENT_UNKNOWN, NOTE_MISSING).
        """
        reach = session.require(Right.DECIDE_REPORT)
        if not note.strip():
            raise BadInput(Problem.NOTE_MISSING)
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            see_that_may_decide(session, reach, found)
            waiting = _waiting(work, found, only)
            if not waiting:
                raise Refused(Problem.NOTHING_TO_DECIDE, incident=found.number)
            had_viewed = bool(work.viewings.of(session.badge, found.recordings))
            for report in waiting:
                work.decision_drafts.discard_all(report.id)
                self._decide(work, session, report, outcome, note.strip(), had_viewed=had_viewed)
        return Decided(found, waiting, outcome, had_viewed)

    def _decide(
        self,
        work: Work,
        session: Session,
        report: SealedReport,
        outcome: Outcome,
        note: str,
        *,
        had_viewed: bool,
    ) -> None:
        words, now = SaltedText.of(note), self.clock.now()
        work.reports.decide(Decision(report.id, session.badge, outcome, words, now, had_viewed))
        work.custody.append(
            Entry(
                _ACTS[outcome],
                now,
                session.badge,
                {
                    "report": report.id,
                    "incident": report.incident,
                    "note": words.digest,
                    "had_viewed": had_viewed,
                },
            )
        )


def see_that_may_decide(session: Session, reach: Reach, incident: Incident) -> None:
    """See that somebody whose right reaches so far may decide reports of an incident.

    Raises Refused (OWN_INCIDENT, NO_RIGHT, OUTSIDE_UNIT).
    """
    if incident.is_involved(session.badge):
        raise Refused(Problem.OWN_INCIDENT, incident=incident.number)
    if reach is not Reach.UNIT:
        raise Refused(Problem.NO_RIGHT, right=Right.DECIDE_REPORT, role=session.officer.role)
    if incident.unit != session.officer.unit:
        raise Refused(Problem.OUTSIDE_UNIT, unit=incident.unit)


def _waiting(work: Work, incident: Incident, only: ReportId | None) -> tuple[SealedReport, ...]:
    decided = {decision.report for decision in work.reports.decisions(incident.id)}
    return tuple(
        report
        for report in work.reports.of_incident(incident.id)
        if report.id not in decided and only in {None, report.id}
    )
