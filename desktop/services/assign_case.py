"""A commander gives the case of an incident to somebody who was not there."""

from dataclasses import dataclass

from desktop.domain.cases import CaseAct, CaseActKind
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem, Refused
from desktop.domain.roles import Reach, Right, reach
from desktop.ports.clock import Clock
from desktop.ports.records import Records
from desktop.services.case_rules import CaseRules, noted
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class AssignCase:
    """Assigns investigators, internal affairs or records to a case (policy 4)."""

    records: Records
    clock: Clock

    def __call__(self, session: Session, incident: str, officer: Badge, note: str) -> CaseAct:
        """Assign one person.

        Raises Refused (NO_RIGHT, OUTSIDE_UNIT, OWN_INCIDENT, CASE_WORKER_UNFIT,
        CASE_WORKER_INVOLVED, CASE_ACT_STANDS), BadInput (INCIDENT_UNKNOWN, OFFICER_UNKNOWN,
        NOTE_MISSING).
        """
        session.require(Right.ASSIGN_CASE)
        words = noted(note)
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            rules = CaseRules(work, session, found)
            rules.see_that_of_unit()
            rules.see_that_not_there()
            worker = rules.known(officer)
            if worker.disabled or reach(worker.role, Right.PLAY) is not Reach.CASE:
                raise Refused(Problem.CASE_WORKER_UNFIT, officer=officer)
            if found.involves(work.officers.badges_of(officer)):
                raise Refused(Problem.CASE_WORKER_INVOLVED, officer=officer, incident=found.number)
            rules.see_that_new(CaseActKind.ASSIGNED, {officer})
            now = self.clock.now()
            return rules.enter(
                CaseAct(found.id, CaseActKind.ASSIGNED, officer, session.badge, now, words)
            )
