"""Who is told of a view for a stated purpose, and what they are told (policy 2.16)."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from desktop.domain.identifiers import Badge
from desktop.domain.log_lines import log_line
from desktop.domain.notices import NOTICES_SHOWN, ViewingNotice, role_notified
from desktop.domain.officers import Officer
from desktop.domain.recordings import Recording
from desktop.domain.roles import Reach, Right, Role, reach
from desktop.ports.records import Work

_PAGE = 100
_TOLD = role_notified(Role.INTERNAL_AFFAIRS)


def notified_of(viewer: Officer, recordings: Sequence[Recording]) -> tuple[str, ...]:
    """Whom a view notifies: its wearers and internal affairs, where it was for a purpose alone."""
    if reach(viewer.role, Right.PLAY) is not Reach.PURPOSE:
        return ()
    wearers = {wearer for recording in recordings for wearer in recording.wearers}
    return (*sorted(wearers - {viewer.badge}), _TOLD)


def viewing_notices(work: Work, officer: Officer, now: datetime) -> tuple[ViewingNotice, ...]:
    """What a person is told of the last 30 days, newest first."""
    badges = work.officers.badges_of(officer.badge)
    wanted: set[str] = {*badges}
    if officer.role is Role.INTERNAL_AFFAIRS:
        wanted.add(_TOLD)
    start = _first_since(work, now - NOTICES_SHOWN)
    return tuple(reversed(tuple(_notices(work, wanted, badges, start))))


def _notices(
    work: Work, wanted: set[str], badges: frozenset[Badge], start: int
) -> Iterator[ViewingNotice]:
    while page := work.custody.naming(wanted, start, _PAGE):
        for line in map(log_line, page):
            if line.at is not None and line.actor is not None:
                recordings = line.details.get("recordings")
                yield ViewingNotice(
                    line.seq,
                    line.actor,
                    line.at,
                    len(recordings) if isinstance(recordings, list) else 0,
                    is_own=bool(line.names & badges),
                )
        start = page[-1].seq + 1


def _first_since(work: Work, since: datetime) -> int:
    """The number of the first entry that is not older, by halving: times in the log only grow."""
    low, high = 0, work.custody.head().size
    while low < high:
        middle = (low + high) // 2
        (entry,) = work.custody.entries(middle, 1)
        at = log_line(entry).at
        if at is not None and at < since:
            low = middle + 1
        else:
            high = middle
    return low
