"""Officers and others who sign in, known by their badge numbers."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.identifiers import Badge
from desktop.domain.roles import Role

FAILURES_BEFORE_LOCK = 5
"""Wrong sign-ins in a row that lock an account (CJIS baseline, policy 6)."""
LOCKED_FOR = timedelta(minutes=30)
MINIMUM_PASSWORD_LENGTH = 8


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
    person: str | None = None


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
