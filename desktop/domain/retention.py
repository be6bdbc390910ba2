"""Retention: how long a recording is kept. It knows nothing of the gate (policy 2.14)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.taxonomy import UNCLASSIFIED, Category

FIRST_ALERT = timedelta(hours=24)
SECOND_ALERT = timedelta(hours=72)
"""When somebody is told that a recording is still unclassified (policy 3)."""


class Disposal(StrEnum):
    """Whether a recording may be disposed of now, and if not, why."""

    MAY_BE_PROPOSED = "may-be-proposed"
    KEPT_BY_PERIOD = "kept-by-period"
    KEPT_UNTIL_RELEASED = "kept-until-released"
    UNCLASSIFIED = "unclassified"
    ON_HOLD = "on-hold"


@dataclass(frozen=True, slots=True)
class Kept:
    """What keeps a recording: until when, or None where only a person's release ends it."""

    until: datetime | None
    category: str


def kept_by(categories: Iterable[Category], since: datetime) -> Kept | None:
    """The category that keeps a recording the longest (policy 3); None where it has none yet.

    One that is kept until a person releases it outlasts every period.
    """
    longest: Kept | None = None
    for category in categories:
        days = category.keep_days
        until = None if days is None else since + timedelta(days=days)
        if longest is None or until is None or (longest.until and until > longest.until):
            longest = Kept(until, category.code)
            if until is None:
                return longest
    return longest


def disposal(kept: Kept | None, at: datetime, *, on_hold: bool) -> Disposal:
    """Whether disposal may be proposed. Nothing is ever disposed of by time alone.

    A hold stops disposal and nothing else: it neither locks nor opens footage (policy 2.14).
    """
    if on_hold:
        return Disposal.ON_HOLD
    if kept is None or kept.category == UNCLASSIFIED:
        return Disposal.UNCLASSIFIED
    if kept.until is None:
        return Disposal.KEPT_UNTIL_RELEASED
    return Disposal.KEPT_BY_PERIOD if at < kept.until else Disposal.MAY_BE_PROPOSED


def alerts_due(offloaded_at: datetime, at: datetime) -> int:
    """How many alerts about a recording that stays unclassified are due: 0, 1 or 2 (policy 3)."""
    waited = at - offloaded_at
    return (waited >= FIRST_ALERT) + (waited >= SECOND_ALERT)
