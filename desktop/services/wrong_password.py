"""Counting wrong passwords in a row; the fifth locks the account (policy 6)."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.custody import Act, Detail, Entry
from desktop.domain.officers import FAILURES_BEFORE_LOCK, LOCKED_FOR, Account
from desktop.ports.records import Work


@dataclass(frozen=True, slots=True)
class Counted:
    """How many tries are left after a wrong password, or until when the account is locked."""

    left: int
    locked_until: datetime | None


def count_wrong_password(work: Work, account: Account, now: datetime, **details: Detail) -> Counted:
    """Count one more failure of an account and enter it, and the lock that it may bring."""
    badge = account.officer.badge
    # A lock that has run out starts the count anew.
    failures = (0 if account.locked_until is not None else account.failures) + 1
    work.custody.append(Entry(Act.SIGN_IN_FAILED, now, badge, {"failures": failures, **details}))
    if failures < FAILURES_BEFORE_LOCK:
        work.officers.set_failures(badge, failures, None)
        return Counted(FAILURES_BEFORE_LOCK - failures, None)
    locked_until = now + LOCKED_FOR
    work.officers.set_failures(badge, failures, locked_until)
    minutes = int(LOCKED_FOR.total_seconds()) // 60
    work.custody.append(Entry(Act.ACCOUNT_LOCKED, now, badge, {"minutes": minutes}))
    return Counted(0, locked_until)
