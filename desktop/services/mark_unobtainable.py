"""A custodian marks that somebody's report will not come (policy 2.12)."""

from dataclasses import dataclass

from desktop.domain.cases import CaseAct, CaseActKind, UnobtainableReason
from desktop.domain.identifiers import Badge
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records
from desktop.services.case_rules import CaseRules, noted
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class MarkUnobtainable:
    """Marks it. It opens nothing; the investigator on the case views all the same."""

    records: Records
    clock: Clock

    def __call__(
        self,
        session: Session,
        incident: str,
        officer: Badge,
        reason: UnobtainableReason,
        note: str,
    ) -> CaseAct:
        """Mark the report of one person who was there and has given no account.

        Raises Refused (NO_RIGHT, OWN_INCIDENT, OFFICER_NOT_INVOLVED, ACCOUNT_EXISTS,
        CASE_ACT_STANDS), BadInput (INCIDENT_UNKNOWN, OFFICER_UNKNOWN, NOTE_MISSING).
        """
        session.require(Right.MARK_UNOBTAINABLE)
        words = noted(note)
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            rules = CaseRules(work, session, found)
            rules.see_that_not_there()
            rules.see_that_was_there(officer)
            rules.see_that_no_account(officer)
            rules.see_that_new(CaseActKind.UNOBTAINABLE, work.officers.badges_of(officer))
            return rules.enter(
                CaseAct(
                    found.id,
                    CaseActKind.UNOBTAINABLE,
                    officer,
                    session.badge,
                    self.clock.now(),
                    words,
                    reason=reason,
                )
            )
