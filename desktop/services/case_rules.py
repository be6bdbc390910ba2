"""What every act on a case has in common: a note, somebody who was not there, one entry."""

from collections.abc import Collection
from dataclasses import dataclass

from desktop.domain.cases import CaseAct, CaseActKind, CaseFile
from desktop.domain.custody import Act, Detail, Entry, SaltedText
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident
from desktop.domain.officers import Officer
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.ports.records import Work
from desktop.services.session import Session

_ACTS = {
    CaseActKind.ASSIGNED: Act.CASE_ASSIGNED,
    CaseActKind.RELEASED: Act.CRITICAL_RELEASED,
    CaseActKind.UNOBTAINABLE: Act.REPORT_UNOBTAINABLE,
    CaseActKind.CONFIRMED: Act.TAGS_CONFIRMED,
}


def noted(untrusted_note: str) -> SaltedText:
    """The words of a note. Raises BadInput (NOTE_MISSING)."""
    note = untrusted_note.strip()
    if not note:
        raise BadInput(Problem.NOTE_MISSING)
    return SaltedText.of(note)


@dataclass(frozen=True, slots=True)
class CaseRules:
    """Reads, inside a unit of work, what one person may do beside an incident's reports."""

    work: Work
    session: Session
    incident: Incident

    @property
    def file(self) -> CaseFile:
        """What stands beside the reports so far."""
        return self.work.cases.of(self.incident.id)

    def see_that_not_there(self) -> None:
        """Nobody acts on an incident of their own (policy 4). Raises Refused (OWN_INCIDENT)."""
        if self.incident.involves(self.work.officers.badges_of(self.session.badge)):
            raise Refused(Problem.OWN_INCIDENT, incident=self.incident.number)

    def see_that_of_unit(self) -> None:
        """Raises Refused (OUTSIDE_UNIT)."""
        if self.incident.unit != self.session.officer.unit:
            raise Refused(Problem.OUTSIDE_UNIT, unit=self.incident.unit)

    def see_that_on_case(self) -> None:
        """Raises Refused (NOT_ON_CASE)."""
        own = self.work.officers.badges_of(self.session.badge)
        if not own & self.file.officers(CaseActKind.ASSIGNED):
            raise Refused(Problem.NOT_ON_CASE, incident=self.incident.number)

    def known(self, badge: Badge) -> Officer:
        """Somebody of the station. Raises BadInput (OFFICER_UNKNOWN)."""
        return self.work.officers.account(badge).officer

    def see_that_was_there(self, badge: Badge) -> None:
        """Raises BadInput (OFFICER_UNKNOWN), Refused (OFFICER_NOT_INVOLVED)."""
        self.known(badge)
        if not self.incident.involves(self.work.officers.badges_of(badge)):
            raise Refused(
                Problem.OFFICER_NOT_INVOLVED, officer=badge, incident=self.incident.number
            )

    def has_account(self, badge: Badge) -> bool:
        """Whether a person has given an account that counts as the report (policy 2.5)."""
        own = self.work.officers.badges_of(badge)
        return self.file.account_of(own) is not None or any(
            report.author in own and report.counts_as_report
            for report in self.work.reports.of_incident(self.incident.id)
        )

    def see_that_no_account(self, badge: Badge) -> None:
        """Raises Refused (ACCOUNT_EXISTS)."""
        if self.has_account(badge):
            raise Refused(Problem.ACCOUNT_EXISTS, officer=badge, incident=self.incident.number)

    def see_that_new(self, kind: CaseActKind, officers: Collection[Badge]) -> None:
        """Raises Refused (CASE_ACT_STANDS)."""
        if self.file.officers(kind) & frozenset(officers):
            raise Refused(Problem.CASE_ACT_STANDS, incident=self.incident.number)

    def enter(self, act: CaseAct) -> CaseAct:
        """Keep an act, with its entry."""
        details: dict[str, Detail] = {
            "incident": act.incident,
            "officer": act.officer,
            "note": act.words.digest,
        }
        if act.tag_version is not None:
            details["version"] = act.tag_version
        if act.reason is not None:
            details["reason"] = act.reason.value
        self.work.cases.add(act)
        self.work.custody.append(Entry(_ACTS[act.kind], act.at, act.by, details))
        return act
