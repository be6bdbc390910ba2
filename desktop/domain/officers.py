"""Officers and others who sign in, known by their badge numbers."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.roles import Role

FAILURES_BEFORE_LOCK = 5
"""Wrong sign-ins in a row that lock an account (CJIS baseline, policy 6)."""
LOCKED_FOR = timedelta(minutes=30)
MINIMUM_PASSWORD_LENGTH = 8


_PERSON = re.compile(r"[A-Z0-9-]{1,32}")


class AccountState(StrEnum):
    """How an account stands."""

    ACTIVE = "active"
    MUST_CHANGE_PASSWORD = "must-change-password"  # noqa: S105 - a state, not a password
    LOCKED = "locked"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class Officer:
    """A person of the station, by one of their accounts.

    `person` is the agency's personnel number: every account that bears it is the same person.
    """

    badge: Badge
    role: Role
    unit: str
    disabled: bool = False
    person: SaltedText | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """What sign-in needs of an officer: an Argon2id hash (PHC string), counters, a second factor.

    `second_factor_step` is the last 30-second step whose code was used, so none is used twice.
    """

    officer: Officer
    password_hash: str
    must_change: bool
    failures: int = 0
    locked_until: datetime | None = None
    second_factor_secret: str | None = None
    second_factor_step: int = 0

    def is_locked(self, at: datetime) -> bool:
        """Whether the account refuses every sign-in at a time."""
        return self.locked_until is not None and at < self.locked_until

    def state(self, at: datetime) -> AccountState:
        """How the account stands at a time; what bars most comes first."""
        if self.officer.disabled:
            return AccountState.DISABLED
        if self.is_locked(at):
            return AccountState.LOCKED
        if self.must_change:
            return AccountState.MUST_CHANGE_PASSWORD
        return AccountState.ACTIVE


def person_from(untrusted: str) -> SaltedText | None:
    """Read a personnel number, the same however it is typed; nothing typed is none.

    Raises BadInput (PERSON_MALFORMED).
    """
    number = untrusted.strip().upper()
    if not number:
        return None
    if _PERSON.fullmatch(number) is None:
        raise BadInput(Problem.PERSON_MALFORMED, person=untrusted)
    return SaltedText.of(number)
