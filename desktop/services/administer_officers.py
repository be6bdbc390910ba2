"""The administrator's work on accounts: add, unlock, disable, reset a password."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge
from desktop.domain.officers import Account, Officer, person_from
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.roles import Right, Role
from desktop.ports.clock import Clock
from desktop.ports.passwords import PasswordHasher
from desktop.ports.records import Records, Work
from desktop.services.new_password import check_new_password
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class AdministerOfficers:
    """Adds people, unlocks and disables accounts, and gives new first passwords.

    Promises: nobody works on the own account here; the last administrator stays; a password that
    another set must be changed at first use.
    """

    records: Records
    clock: Clock
    hasher: PasswordHasher

    def add(
        self,
        session: Session,
        badge: Badge,
        role: Role,
        unit: str,
        first_password: str,
        person: str = "",
    ) -> Officer:
        """Add a person; the unit is made by its first use.

        `person` is a personnel number: accounts that bear the same one are one person, of which
        one is active at most. Raises Refused (NO_RIGHT), BadInput (OFFICER_EXISTS,
        PERSON_HAS_ACCOUNT, PERSON_MALFORMED, PASSWORD_TOO_SHORT, DEMONSTRATION_PASSWORD_REFUSED).
        """
        session.require(Right.ADMINISTER_OFFICERS)
        self._check_password(first_password)
        number = person_from(person)
        officer = Officer(badge, role, unit.strip(), person=number)
        account = Account(officer, self.hasher.hash(first_password), must_change=True)
        with self.records.writing() as work:
            work.officers.add(account)
            details = {"role": role.value}
            if number is not None:
                _see_that_only(work, badge)
                details["person"] = number.digest
            work.custody.append(self._entry(Act.OFFICER_ADDED, session, badge, **details))
        return officer

    def reset_password(self, session: Session, badge: Badge, first_password: str) -> None:
        """Give a person a new first password.

        Raises Refused (NO_RIGHT, OWN_ACCOUNT), BadInput (OFFICER_UNKNOWN, PASSWORD_TOO_SHORT,
        DEMONSTRATION_PASSWORD_REFUSED).
        """
        session.require(Right.ADMINISTER_OFFICERS)
        self._not_own(session, badge)
        self._check_password(first_password)
        password_hash = self.hasher.hash(first_password)
        with self.records.writing() as work:
            work.officers.account(badge)
            work.officers.set_password(badge, password_hash, must_change=True)
            work.custody.append(self._entry(Act.PASSWORD_CHANGED, session, badge))

    def unlock(self, session: Session, badge: Badge) -> None:
        """Take a lock off. Raises Refused (NO_RIGHT, OWN_ACCOUNT), BadInput (OFFICER_UNKNOWN)."""
        session.require(Right.ADMINISTER_OFFICERS)
        self._not_own(session, badge)
        with self.records.writing() as work:
            work.officers.account(badge)
            work.officers.set_failures(badge, 0, None)
            work.custody.append(self._entry(Act.OFFICER_UNLOCKED, session, badge))

    def disable(self, session: Session, badge: Badge) -> None:
        """Bar a person from signing in; the history stays.

        Raises Refused (NO_RIGHT, OWN_ACCOUNT, LAST_ADMINISTRATOR), BadInput (OFFICER_UNKNOWN).
        """
        session.require(Right.ADMINISTER_OFFICERS)
        self._not_own(session, badge)
        with self.records.writing() as work:
            officer = work.officers.account(badge).officer
            work.officers.disable(officer.badge)
            if work.officers.active_with_role(Role.ADMINISTRATOR) == 0:
                raise Refused(Problem.LAST_ADMINISTRATOR, badge=badge)
            work.custody.append(self._entry(Act.OFFICER_DISABLED, session, badge))

    def _check_password(self, password: str) -> None:
        with self.records.reading() as work:
            demonstration = work.station.facts().demonstration
        check_new_password(password, demonstration=demonstration)

    def _not_own(self, session: Session, badge: Badge) -> None:
        if session.badge == badge:
            raise Refused(Problem.OWN_ACCOUNT, badge=badge)

    def _entry(self, act: Act, session: Session, badge: Badge, **details: str) -> Entry:
        return Entry(act, self.clock.now(), session.badge, {"officer": badge, **details})


def _see_that_only(work: Work, badge: Badge) -> None:
    """Nobody has two accounts at a time: one would open what the other may not see."""
    for other in sorted(work.officers.badges_of(badge) - {badge}):
        if not work.officers.account(other).officer.disabled:
            raise BadInput(Problem.PERSON_HAS_ACCOUNT, badge=other)
