"""A supervisor who was not there confirms an incident's tags as they are (policy 2.9)."""

from dataclasses import dataclass

from desktop.domain.cases import CaseAct, CaseActKind
from desktop.domain.refusals import Problem, Refused
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records
from desktop.services.case_rules import CaseRules, noted
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class ConfirmTags:
    """Confirms one version of the tags; a later version waits for a confirmation of its own."""

    records: Records
    clock: Clock

    def __call__(
        self, session: Session, incident: str, note: str, version: int | None = None
    ) -> CaseAct:
        """Confirm the present tags; `version` is the one that was looked at, None for whichever.

        Raises Refused (NO_RIGHT, OUTSIDE_UNIT, OWN_INCIDENT, TAGS_CHANGED_MEANWHILE,
        CASE_ACT_STANDS), BadInput (INCIDENT_UNKNOWN, NOTE_MISSING).
        """
        session.require(Right.CONFIRM_TAGS)
        words = noted(note)
        with self.records.writing() as work:
            found = work.incidents.find(incident)
            rules = CaseRules(work, session, found)
            rules.see_that_of_unit()
            rules.see_that_not_there()
            present = work.incidents.tag_versions(found.id)[-1].version
            if version not in {None, present}:
                raise Refused(Problem.TAGS_CHANGED_MEANWHILE, incident=found.number)
            if present in rules.file.confirmed_versions():
                raise Refused(Problem.CASE_ACT_STANDS, incident=found.number)
            return rules.enter(
                CaseAct(
                    found.id,
                    CaseActKind.CONFIRMED,
                    session.badge,
                    session.badge,
                    self.clock.now(),
                    words,
                    tag_version=present,
                )
            )
