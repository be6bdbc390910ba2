"""Officers and their accounts."""

from datetime import datetime
from typing import Protocol

from desktop.domain.identifiers import Badge
from desktop.domain.officers import Account, Officer
from desktop.domain.roles import Role


class OfficerRecords(Protocol):
    """Everyone who may sign in."""

    def add(self, account: Account) -> None:
        """Add an account. Raises BadInput (OFFICER_EXISTS)."""
        ...

    def account(self, badge: Badge) -> Account:
        """One account. Raises BadInput (OFFICER_UNKNOWN)."""
        ...

    def find(self, badge: Badge) -> Officer | None:
        """One officer, or None."""
        ...

    def badges_of(self, badge: Badge) -> frozenset[Badge]:
        """Every badge of the same person, this one included, disabled ones too (policy 2.1)."""
        ...

    def all(self) -> tuple[Officer, ...]:
        """Every officer, by badge."""
        ...

    def accounts(self) -> tuple[Account, ...]:
        """Every account, by badge."""
        ...

    def active_with_role(self, role: Role) -> int:
        """How many officers of a role are not disabled."""
        ...

    def set_password(self, badge: Badge, password_hash: str, *, must_change: bool) -> None:
        """Replace a password's hash."""
        ...

    def set_failures(self, badge: Badge, failures: int, locked_until: datetime | None) -> None:
        """Count wrong sign-ins, and lock or unlock."""
        ...

    def set_second_factor(self, badge: Badge, secret: str) -> None:
        """Set the second factor's secret."""
        ...

    def set_second_factor_step(self, badge: Badge, step: int) -> None:
        """Remember the last used step."""
        ...

    def disable(self, badge: Badge) -> None:
        """Bar an account for good; its history stays."""
        ...
