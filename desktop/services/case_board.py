"""What stands beside an incident's reports, for whoever works on its case or decides about it."""

from dataclasses import dataclass

from desktop.domain.cases import AccountKind, CaseActKind, UnobtainableReason
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.refusals import Problem, Refused
from desktop.domain.roles import Reach, Right, reach
from desktop.domain.taxonomy import Category, IncidentClass
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.case_rules import CaseRules
from desktop.services.report_readers import reads_all_reports
from desktop.services.session import Session

CASE_RIGHTS = (
    Right.ASSIGN_CASE,
    Right.RELEASE_CRITICAL,
    Right.RECORD_STATEMENT,
    Right.MARK_UNOBTAINABLE,
    Right.CONFIRM_TAGS,
)
"""Whoever has one of these works beside the reports."""
_MOST = 200


@dataclass(frozen=True, slots=True)
class CasePerson:
    """One person who was there: whether they have told, and whether it is released to them.

    `outside` is what kind of account from elsewhere they gave; not what it says.
    """

    badge: Badge
    parts: frozenset[Involvement]
    has_account: bool
    outside: AccountKind | None
    is_released: bool
    unobtainable: UnobtainableReason | None


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One incident with its people and with those who work on it; `tag_version` is the present.

    `may_read` tells that this person may read every sealed report of it now.
    """

    incident: Incident
    category: Category
    people: tuple[CasePerson, ...]
    workers: tuple[Badge, ...]
    tag_version: int
    is_confirmed: bool
    may_read: bool

    @property
    def is_critical(self) -> bool:
        """Whether its footage is held until an investigator releases it (policy 2.6)."""
        return self.category.incident_class is IncidentClass.CRITICAL


@dataclass(frozen=True, slots=True)
class CaseBoard:
    """Tells of cases; it opens nothing, and says nothing that an account says."""

    records: Records
    rulebook: Rulebook

    def __call__(self, session: Session) -> tuple[CaseLine, ...]:
        """The cases that this person is assigned to, newest first. Raises Refused (NO_RIGHT)."""
        _require(session)
        with self.records.reading() as work:
            assigned = work.cases.assigned_to(session.badge, _MOST)
            return tuple(self._line(work, session, work.incidents.find(each)) for each in assigned)

    def find(self, session: Session, incident: str) -> CaseLine:
        """One incident, by its id or number.

        Raises Refused (NO_RIGHT, OUTSIDE_UNIT, NOT_ON_CASE), BadInput (INCIDENT_UNKNOWN).
        """
        _require(session)
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            rules, reaches = CaseRules(work, session, found), _reaches(session)
            if Reach.UNIT in reaches:
                rules.see_that_of_unit()
            elif Reach.ALL not in reaches:
                rules.see_that_on_case()
            return self._line(work, session, found)

    def _line(self, work: Work, session: Session, incident: Incident) -> CaseLine:
        rules = CaseRules(work, session, incident)
        badges = sorted({each.badge for each in incident.involved})
        file, present = rules.file, work.incidents.tag_versions(incident.id)[-1].version
        return CaseLine(
            incident=incident,
            category=self.rulebook.taxonomy().category(incident.category),
            people=tuple(_person(rules, badge) for badge in badges),
            workers=tuple(sorted(file.officers(CaseActKind.ASSIGNED))),
            tag_version=present,
            is_confirmed=present in file.confirmed_versions(),
            may_read=reads_all_reports(work, session, incident),
        )


def _person(rules: CaseRules, badge: Badge) -> CasePerson:
    file, badges = rules.file, rules.work.officers.badges_of(badge)
    outside = file.account_of(badges)
    marks = [act.reason for act in file.acts if act.officer in badges and act.reason is not None]
    return CasePerson(
        badge=badge,
        parts=rules.incident.roles_of(badge),
        has_account=rules.has_account(badge),
        outside=None if outside is None else outside.kind,
        is_released=bool(badges & file.officers(CaseActKind.RELEASED)),
        unobtainable=marks[-1] if marks else None,
    )


def _reaches(session: Session) -> frozenset[Reach]:
    return frozenset(reach(session.officer.role, right) for right in CASE_RIGHTS)


def _require(session: Session) -> None:
    session.require_ready()
    if _reaches(session) == {Reach.NONE}:
        raise Refused(Problem.NO_RIGHT, right=Right.ASSIGN_CASE, role=session.officer.role)
