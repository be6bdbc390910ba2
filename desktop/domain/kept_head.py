"""How the stored custody log stands to the head that the key store keeps outside the station."""

import re
from collections.abc import Callable
from enum import StrEnum

from desktop.domain.custody import TreeHead

_KEPT = re.compile(r"1 ([0-9]{1,12}) ([0-9a-f]{64})")


class LogStanding(StrEnum):
    """What comparing them shows."""

    NOT_KEPT = "not-kept"
    """This account keeps no head: it is new to the station, or the station was recovered here."""
    EXTENDS = "extends"
    ROLLED_BACK = "rolled-back"
    """Fewer entries than were there before: an older copy."""
    FORKED = "forked"
    """Other entries below that head: rewritten, or an older copy that was then used."""


BROKEN = frozenset({LogStanding.ROLLED_BACK, LogStanding.FORKED})
"""Standings in which the log is not the one that was here before."""


def standing(kept: TreeHead | None, size: int, root_at: Callable[[int], bytes]) -> LogStanding:
    """Compare the kept head with a log of `size` entries; `root_at` tells any earlier root."""
    if kept is None:
        return LogStanding.NOT_KEPT
    if size < kept.size:
        return LogStanding.ROLLED_BACK
    if root_at(kept.size) != kept.root:
        return LogStanding.FORKED
    return LogStanding.EXTENDS


def kept_text(head: TreeHead) -> str:
    """A head as a key store keeps it: 80 characters at most (Windows has room for 1,280)."""
    return f"1 {head.size} {head.root.hex()}"


def kept_from(text: str) -> TreeHead | None:
    """Read a kept head; None for what is none."""
    found = _KEPT.fullmatch(text.strip())
    return None if found is None else TreeHead(int(found[1]), bytes.fromhex(found[2]))
