"""Keeping what a supervisor writes of a decision, until it is signed or taken back."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.drafts import DecisionDraft
from desktop.domain.identifiers import ReportId
from desktop.domain.refusals import Problem, Refused
from desktop.domain.reports import Outcome
from desktop.domain.roles import Reach, Right, reach
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.services.decide_report import see_that_may_decide
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class KeepDecisionDraft:
    """Saves and finds the notes of the supervisor who is signed in.

    Promises: a note that was saved survives a crash and the idle lock; it is its writer's alone;
    it needs no entry, and deciding the report drops it in the same transaction.
    """

    records: Records
    clock: Clock

    def save(
        self, session: Session, report: str, outcome: Outcome, reasons: Iterable[str], note: str
    ) -> DecisionDraft | None:
        """Keep what stands in the form now; where nothing does, drop what was kept.

        Raises Refused (NO_RIGHT, OUTSIDE_UNIT, OWN_INCIDENT, NOTHING_TO_DECIDE), BadInput
        (REPORT_UNKNOWN).
        """
        allowed = session.require(Right.DECIDE_REPORT)
        return self._keep(session, allowed, report, outcome, reasons, note)

    def save_last(
        self, session: Session, report: str, outcome: Outcome, reasons: Iterable[str], note: str
    ) -> DecisionDraft | None:
        """Keep what stood in the form when the session ended.

        It was written before the window locked or its person signed out, so it needs no session
        that stands. Raises as `save`, but never SESSION_ENDED.
        """
        allowed = reach(session.officer.role, Right.DECIDE_REPORT)
        return self._keep(session, allowed, report, outcome, reasons, note)

    def load(self, session: Session, report: str) -> tuple[DecisionDraft, ...]:
        """One's own notes about a report, the newest first. Raises Refused (NO_RIGHT)."""
        session.require(Right.DECIDE_REPORT)
        with self.records.reading() as work:
            return work.decision_drafts.of(session.badge, ReportId(report))

    def _keep(
        self,
        session: Session,
        allowed: Reach,
        report: str,
        outcome: Outcome,
        reasons: Iterable[str],
        note: str,
    ) -> DecisionDraft | None:
        name, codes = ReportId(report), tuple(reasons)
        with self.records.reading() as work:
            _see_that_it_waits(work, session, allowed, name)
        with self.records.noting() as notes:
            if not note.strip() and not codes:
                notes.decision_drafts.discard(session.badge, name, outcome)
                return None
            draft = DecisionDraft(session.badge, name, outcome, codes, note, self.clock.now())
            notes.decision_drafts.save(draft)
        return draft


def _see_that_it_waits(work: Work, session: Session, allowed: Reach, report: ReportId) -> None:
    incident = work.incidents.find(work.reports.get(report).incident)
    badges = work.officers.badges_of(session.badge)
    see_that_may_decide(session, allowed, incident, badges)
    if any(decision.report == report for decision in work.reports.decisions(incident.id)):
        raise Refused(Problem.NOTHING_TO_DECIDE, incident=incident.number)
