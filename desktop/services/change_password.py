"""Changing one's own password."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.clock import Clock
from desktop.ports.passwords import PasswordHasher
from desktop.ports.records import Records
from desktop.services.new_password import check_new_password
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class ChangePassword:
    """Replaces the password of the person who is signed in."""

    records: Records
    clock: Clock
    hasher: PasswordHasher

    def __call__(self, session: Session, new_password: str) -> None:
        """Change it.

        Raises Refused (SESSION_ENDED), BadInput (PASSWORD_TOO_SHORT, PASSWORD_UNCHANGED,
        DEMONSTRATION_PASSWORD_REFUSED).
        """
        session.require_standing()
        with self.records.reading() as work:
            demonstration = work.station.facts().demonstration
            account = work.officers.account(session.badge)
        check_new_password(new_password, demonstration=demonstration)
        if self.hasher.verify(new_password, account.password_hash):
            raise BadInput(Problem.PASSWORD_UNCHANGED)
        password_hash = self.hasher.hash(new_password)
        with self.records.writing() as work:
            work.officers.set_password(session.badge, password_hash, must_change=False)
            work.custody.append(
                Entry(
                    Act.PASSWORD_CHANGED,
                    self.clock.now(),
                    session.badge,
                    {"officer": session.badge},
                )
            )
        session.must_change_password = False
