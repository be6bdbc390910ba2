"""A supervisor approves or returns sealed reports."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Detail, Entry, SaltedText
from desktop.domain.identifiers import Badge, ReportId
from desktop.domain.incidents import Incident
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.report_forms import DECIDED_ON_DESK, ReportKind
from desktop.domain.reports import Decision, Outcome, SealedReport
from desktop.domain.roles import Reach, Right, Role
from desktop.domain.tombstones import Tombstone
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.services.session import Session

_ACTS = {Outcome.APPROVED: Act.REPORT_APPROVED, Outcome.RETURNED: Act.REPORT_RETURNED}


@dataclass(frozen=True, slots=True)
class Decided:
    """The reports that were decided, and whether the supervisor had viewed the footage.

    `tombstones` are those of an approved deletion; the footage is still there.
    """

    incident: Incident
    reports: tuple[SealedReport, ...]
    outcome: Outcome
    had_viewed: bool
    tombstones: tuple[Tombstone, ...] = ()


@dataclass(frozen=True, slots=True)
class DecideReport:
    """Decides the reports of an incident that wait for a decision.

    Promises: never one's own incident; a report is decided once; a return leaves the sealed
    version as it is; drafts of a decision go with the decision; a request to delete is decided by
    a commander and on its own (policy 2.10), and approving it deletes nothing.
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

        A request to delete waits on unless `only` names it. Raises Refused (NO_RIGHT,
        OUTSIDE_UNIT, OWN_INCIDENT, NOTHING_TO_DECIDE, COMMANDER_DECIDES), BadInput
        (INCIDENT_UNKNOWN, NOTE_MISSING).
        """
        reach = session.require(Right.DECIDE_REPORT)
        if not note.strip():
            raise BadInput(Problem.NOTE_MISSING)
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            badges = work.officers.badges_of(session.badge)
            see_that_may_decide(session, reach, found, badges)
            waiting = _waiting(work, found, only)
            if not waiting:
                raise Refused(Problem.NOTHING_TO_DECIDE, incident=found.number)
            if not all(may_decide_kind(session.officer.role, report.kind) for report in waiting):
                raise Refused(Problem.COMMANDER_DECIDES, incident=found.number)
            had_viewed = any(work.viewings.of(badge, found.recordings) for badge in badges)
            tombstones: list[Tombstone] = []
            for report in waiting:
                work.decision_drafts.discard_all(report.id)
                words = SaltedText.of(note.strip())
                decision = Decision(
                    report.id, session.badge, outcome, words, self.clock.now(), had_viewed
                )
                tombstones += self._decide(work, found, report, decision)
        return Decided(found, waiting, outcome, had_viewed, tuple(tombstones))

    def deletion(self, session: Session, incident: str, outcome: Outcome, note: str) -> Decided:
        """Decide the request to delete the recordings of an incident. Raises as deciding does."""
        session.require(Right.DECIDE_REPORT)
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            waiting = _undecided(work, found)
        request = next(
            (each.id for each in waiting if each.kind is ReportKind.DELETION_REQUEST), None
        )
        if request is None:
            raise Refused(Problem.NOTHING_TO_DECIDE, incident=found.number)
        return self(session, incident, outcome, note, request)

    def _decide(
        self, work: Work, incident: Incident, report: SealedReport, decision: Decision
    ) -> tuple[Tombstone, ...]:
        work.reports.decide(decision)
        details: dict[str, Detail] = {
            "report": report.id,
            "incident": report.incident,
            "note": decision.note.digest,
            "had_viewed": decision.had_viewed,
        }
        act = _ACTS[decision.outcome]
        tombstones: tuple[Tombstone, ...] = ()
        if act is Act.REPORT_APPROVED and report.kind is ReportKind.DELETION_REQUEST:
            act = Act.DELETION_APPROVED
            tombstones = tuple(
                Tombstone(recording, report, decision)
                for recording in work.recordings.get_many(incident.recordings)
            )
            details["recordings"] = incident.recordings
            details["tombstones"] = tuple(each.sha256 for each in tombstones)
        work.custody.append(Entry(act, decision.decided_at, decision.by, details))
        return tombstones


def may_decide_kind(role: Role, kind: ReportKind) -> bool:
    """A request to delete is a commander's to decide (policy 2.10)."""
    return role is Role.COMMANDER or kind is not ReportKind.DELETION_REQUEST


def see_that_may_decide(
    session: Session, reach: Reach, incident: Incident, badges: frozenset[Badge]
) -> None:
    """See that somebody whose right reaches so far may decide reports of an incident.

    Raises Refused (OWN_INCIDENT, NO_RIGHT, OUTSIDE_UNIT).
    """
    if incident.involves(badges):
        raise Refused(Problem.OWN_INCIDENT, incident=incident.number)
    if reach is not Reach.UNIT:
        raise Refused(Problem.NO_RIGHT, right=Right.DECIDE_REPORT, role=session.officer.role)
    if incident.unit != session.officer.unit:
        raise Refused(Problem.OUTSIDE_UNIT, unit=incident.unit)


def _waiting(work: Work, incident: Incident, only: ReportId | None) -> tuple[SealedReport, ...]:
    return tuple(
        report
        for report in _undecided(work, incident)
        if only == report.id or (only is None and report.kind is not ReportKind.DELETION_REQUEST)
    )


def _undecided(work: Work, incident: Incident) -> tuple[SealedReport, ...]:
    decided = {decision.report for decision in work.reports.decisions(incident.id)}
    return tuple(
        report
        for report in work.reports.of_incident(incident.id)
        if report.id not in decided and report.kind in DECIDED_ON_DESK
    )
