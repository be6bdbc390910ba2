"""Giving one's password again: the signature under what can't be taken back."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.domain.officers import Account
from desktop.domain.refusals import Problem, Refused
from desktop.ports.clock import Clock
from desktop.ports.passwords import PasswordHasher
from desktop.ports.records import Records, Work
from desktop.services.session import Session
from desktop.services.wrong_password import count_wrong_password


@dataclass(frozen=True, slots=True)
class SignAgain:
    """Checks that it is still the person who signed in.

    Promises: every attempt is entered; wrong passwords count together with wrong sign-ins, and
    the fifth in a row locks the account; the session itself goes on.
    """

    records: Records
    clock: Clock
    hasher: PasswordHasher

    def __call__(self, session: Session, password: str) -> None:
        """Check the password.

        Raises Refused (SIGNATURE_WRONG, SIGN_IN_LOCKED, SIGN_IN_DISABLED, SESSION_ENDED,
        PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET).
        """
        session.require_ready()
        with self.records.reading() as work:
            checked = work.officers.account(session.badge)
        fits = self.hasher.verify(password, checked.password_hash)
        with self.records.writing() as work:
            refused = self._settle(work, session, checked, fits=fits)
        if refused is not None:
            raise refused

    def _settle(
        self, work: Work, session: Session, checked: Account, *, fits: bool
    ) -> Refused | None:
        """Decide on the account as it is now: another terminal may have changed it."""
        now, badge = self.clock.now(), session.badge
        account = work.officers.account(badge)
        if account.is_locked(now):
            work.custody.append(
                Entry(Act.SIGN_IN_FAILED, now, badge, {"locked": True, "signing": True})
            )
            return Refused(Problem.SIGN_IN_LOCKED, until=account.locked_until)
        if not fits or account.password_hash != checked.password_hash:
            counted = count_wrong_password(work, account, now, signing=True)
            if counted.locked_until is None:
                return Refused(Problem.SIGNATURE_WRONG, left=counted.left)
            return Refused(Problem.SIGN_IN_LOCKED, until=counted.locked_until)
        if account.officer.disabled:
            work.custody.append(
                Entry(Act.SIGN_IN_FAILED, now, badge, {"disabled": True, "signing": True})
            )
            return Refused(Problem.SIGN_IN_DISABLED, badge=badge)
        work.officers.set_failures(badge, 0, None)
        work.custody.append(Entry(Act.SIGNED_AGAIN, now, badge, {"terminal": session.terminal}))
        return None
