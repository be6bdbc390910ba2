"""An investigator on the case releases critical footage, one person at a time (policy 2.6)."""

from dataclasses import dataclass

from desktop.domain.cases import CaseAct, CaseActKind
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident
from desktop.domain.refusals import Problem, Refused
from desktop.domain.roles import Right
from desktop.domain.taxonomy import IncidentClass
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.case_rules import CaseRules, noted
from desktop.services.gate_facts import policies_of
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class ReleaseCritical:
    """Lifts the critical hold for one person, after that person's own account.

    Promises: whoever was there is released only once they have given an account, unless every
    policy in force lets a release come first; each release names one person, for viewing is
    never joint.
    """

    records: Records
    rulebook: Rulebook
    clock: Clock

    def __call__(self, session: Session, incident: str, officer: Badge, note: str) -> CaseAct:
        """Release an incident's footage to one person.

        Raises Refused (NO_RIGHT, NOT_ON_CASE, OWN_INCIDENT, NOT_CRITICAL, RELEASE_BEFORE_ACCOUNT,
        CASE_ACT_STANDS), BadInput (INCIDENT_UNKNOWN, OFFICER_UNKNOWN, NOTE_MISSING).
        """
        session.require(Right.RELEASE_CRITICAL)
        words = noted(note)
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            rules = CaseRules(work, session, found)
            rules.see_that_not_there()
            rules.see_that_on_case()
            category = self.rulebook.taxonomy().category(found.category)
            if category.incident_class is not IncidentClass.CRITICAL:
                raise Refused(Problem.NOT_CRITICAL, incident=found.number)
            rules.known(officer)
            badges = work.officers.badges_of(officer)
            if found.involves(badges) and not self._may_come_first(work, found):
                self._see_that_told(rules, officer)
            rules.see_that_new(CaseActKind.RELEASED, badges)
            now = self.clock.now()
            return rules.enter(
                CaseAct(found.id, CaseActKind.RELEASED, officer, session.badge, now, words)
            )

    def _may_come_first(self, work: Work, incident: Incident) -> bool:
        recordings = work.recordings.get_many(incident.recordings)
        return policies_of(self.rulebook, recordings).release_before_report

    def _see_that_told(self, rules: CaseRules, officer: Badge) -> None:
        if not rules.has_account(officer):
            raise Refused(
                Problem.RELEASE_BEFORE_ACCOUNT, officer=officer, incident=rules.incident.number
            )
