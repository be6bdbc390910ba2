"""Signing in: badge, password, and a code where one is set."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge
from desktop.domain.officers import FAILURES_BEFORE_LOCK, Account
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.ports.clock import Clock
from desktop.ports.passwords import PasswordHasher, SecondFactor
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.head_signing import HeadSigning
from desktop.services.kept_head import KeptHead
from desktop.services.session import Session
from desktop.services.wrong_password import count_wrong_password


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What was typed, checked against the account as it was before the transaction."""

    checked: Account
    password_fits: bool
    used_step: int | None

    def fits(self, account: Account) -> bool:
        """Whether it still opens the account: another terminal may have changed it meanwhile."""
        if account.password_hash != self.checked.password_hash or not self.password_fits:
            return False
        if account.second_factor_secret != self.checked.second_factor_secret:
            return False
        if account.second_factor_secret is None:
            return True
        return self.used_step is not None and self.used_step > account.second_factor_step


@dataclass(frozen=True, slots=True)
class SignIn:
    """Checks who someone is and opens a session.

    Promises: never says which of badge, password or code was wrong; an unknown badge takes as
    long as a known one; the fifth failure in a row locks the account for half an hour; every
    attempt is entered. The first sign-in of a day (UTC) signs the day's head of the custody log.
    """

    records: Records
    clock: Clock
    hasher: PasswordHasher
    second_factor: SecondFactor
    rulebook: Rulebook
    terminal: str
    heads: HeadSigning
    kept: KeptHead

    def __call__(self, badge: Badge, password: str, code: str | None = None) -> Session:
        """Sign in.

        Raises Refused (SIGN_IN_WRONG, SIGN_IN_LOCKED, SIGN_IN_DISABLED).
        """
        account = self._account(badge)
        if account is None:
            # Hashing once costs what verifying once does.
            self.hasher.hash(password)
            raise self._unknown_badge()
        attempt = self._check(account, password, code)
        with self.records.writing() as work:
            outcome = self._settle(work, badge, attempt)
        if isinstance(outcome, Refused):
            raise outcome
        self.kept.keep_newest()
        return outcome

    def _account(self, badge: Badge) -> Account | None:
        with self.records.reading() as work:
            try:
                return work.officers.account(badge)
            except BadInput:
                return None

    def _check(self, account: Account, password: str, code: str | None) -> _Attempt:
        fits = self.hasher.verify(password, account.password_hash)
        if account.second_factor_secret is None:
            return _Attempt(account, fits, None)
        step = self.second_factor.matching_step(
            account.second_factor_secret,
            code or "",
            self.clock.now().timestamp(),
            account.second_factor_step,
        )
        return _Attempt(account, fits, step)

    def _settle(self, work: Work, badge: Badge, attempt: _Attempt) -> Session | Refused:
        """Decide on the account as it is now: another terminal may have changed it."""
        now = self.clock.now()
        account = work.officers.account(badge)
        if account.is_locked(now):
            work.custody.append(Entry(Act.SIGN_IN_FAILED, now, badge, {"locked": True}))
            return Refused(Problem.SIGN_IN_LOCKED, until=account.locked_until)
        if not attempt.fits(account):
            return self._failed(work, account)
        if account.officer.disabled:
            work.custody.append(Entry(Act.SIGN_IN_FAILED, now, badge, {"disabled": True}))
            return Refused(Problem.SIGN_IN_DISABLED, badge=badge)
        work.officers.set_failures(badge, 0, None)
        if attempt.used_step is not None:
            work.officers.set_second_factor_step(badge, attempt.used_step)
        work.custody.append(Entry(Act.SIGNED_IN, now, badge, {"terminal": self.terminal}))
        self.heads.sign_if_due(work)
        return Session(
            account.officer,
            self.terminal,
            must_change_password=account.must_change,
            must_set_second_factor=self._lacks_second_factor(work, account),
        )

    def _lacks_second_factor(self, work: Work, account: Account) -> bool:
        policy = self.rulebook.policy(work.policies.in_force(self.clock.now()))
        return (
            account.second_factor_secret is None
            and account.officer.role in policy.second_factor_roles
        )

    def _failed(self, work: Work, account: Account) -> Refused:
        counted = count_wrong_password(work, account, self.clock.now())
        if counted.locked_until is None:
            return Refused(Problem.SIGN_IN_WRONG, left=counted.left)
        return Refused(Problem.SIGN_IN_LOCKED, until=counted.locked_until)

    def _unknown_badge(self) -> Refused:
        with self.records.writing() as work:
            work.custody.append(Entry(Act.SIGN_IN_FAILED, self.clock.now(), None, {"known": False}))
        return Refused(Problem.SIGN_IN_WRONG, left=FAILURES_BEFORE_LOCK - 1)
