"""Notices of what others did with footage that a person answers for (policy 2.16)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.domain.identifiers import Badge
from desktop.domain.roles import Role

NOTICES_SHOWN = timedelta(days=30)
"""How long a notice is shown."""


@dataclass(frozen=True, slots=True)
class ViewingNotice:
    """Somebody viewed footage for a stated purpose; `entry` is the number of its log entry.

    `is_own` tells that the person who is notified wore a camera of it.
    """

    entry: int
    by: Badge
    at: datetime
    recordings: int
    is_own: bool


def role_notified(role: Role) -> str:
    """How an entry names everybody of a role among those it notifies; never like a badge."""
    return f"role:{role.value}"
