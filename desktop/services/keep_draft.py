"""Keeping drafts: what an author writes is safe every few seconds, and nobody else's to read."""

from dataclasses import dataclass

from desktop.domain.drafts import BEGAN, Draft, DraftAnswers
from desktop.domain.how_written import began_at
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.refusals import Problem, Refused
from desktop.domain.report_forms import OWN_ACCOUNTS, ReportKind
from desktop.domain.roles import Reach, Right, reach
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.report_course import ReportCourse
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class KeepDraft:
    """Saves and finds the drafts of the person who is signed in.

    Promises: a draft that was saved survives a crash; it is its author's alone, whatever the role
    of others; it needs no entry, and sealing the report drops it in the same transaction.
    """

    records: Records
    rulebook: Rulebook
    clock: Clock

    def save(
        self, session: Session, incident: str, kind: ReportKind, answers: DraftAnswers
    ) -> Draft:
        """Keep what stands in the fields now; nothing of it is checked.

        Raises as `WriteReport.form` does: a draft is of what may be written; but never
        ANOTHER_FORM_ASKED_FOR, since words that stand there already are not to be lost.
        """
        session.require(Right.WRITE_REPORT)
        return self._keep(session, incident, kind, answers)

    def save_last(
        self, session: Session, incident: str, kind: ReportKind, answers: DraftAnswers
    ) -> Draft:
        """Keep what stood in the fields when the session ended.

        It was written before the window locked or its person signed out, so it needs no session
        that stands. Raises as `save`, but never SESSION_ENDED.
        """
        if reach(session.officer.role, Right.WRITE_REPORT) is Reach.NONE:
            raise Refused(Problem.NO_RIGHT, right=Right.WRITE_REPORT, role=session.officer.role)
        return self._keep(session, incident, kind, answers)

    def _keep(
        self, session: Session, incident: str, kind: ReportKind, answers: DraftAnswers
    ) -> Draft:
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            ReportCourse(work, self.rulebook, session.badge, found).next_draft(kind)
            before = draft_of(work, session.badge, found.id, kind)
        now = self.clock.now()
        kept = {**answers, BEGAN: began_at(before) or now.isoformat()}
        draft = Draft(session.badge, found.id, kind, kept, now)
        with self.records.noting() as notes:
            notes.drafts.save(draft)
        return draft

    def load(self, session: Session, incident: str, kind: ReportKind) -> Draft | None:
        """One's own draft, if there is one.

        An account that was begun on the form of another category is gone on from: what both forms
        ask for has the same keys. Raises Refused (NO_RIGHT), BadInput (INCIDENT_UNKNOWN).
        """
        session.require(Right.WRITE_REPORT)
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            return draft_of(work, session.badge, found.id, kind)

    def discard(self, session: Session, incident: str, kind: ReportKind) -> None:
        """Drop one's own draft for good; does nothing where there is none. Raises as `load`."""
        session.require(Right.WRITE_REPORT)
        with self.records.reading() as work:
            found = work.incidents.find(incident)
        with self.records.noting() as notes:
            notes.drafts.discard(session.badge, found.id, kind)


def draft_of(work: Work, author: Badge, incident: IncidentId, kind: ReportKind) -> Draft | None:
    """An author's draft of a kind; of an own account, else the one begun on another form."""
    own = work.drafts.find(author, incident, kind)
    if own is not None or kind not in OWN_ACCOUNTS:
        return own
    others = (
        work.drafts.find(author, incident, mark.kind)
        for mark in work.drafts.of(author)
        if mark.incident == incident and mark.kind in OWN_ACCOUNTS
    )
    return next(others, None)
