"""Proposing incidents: which untagged recordings are likely one event (policy 6)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desktop.domain.cad import CadCall
from desktop.domain.identifiers import RecordingId
from desktop.domain.recordings import Recording

STARTED_TOGETHER = timedelta(minutes=1)
"""Different cameras that start within this time are likely at one incident."""


@dataclass(frozen=True, slots=True)
class ProposedGroup:
    """Recordings that are likely one incident, earliest first, and the call that they match."""

    recordings: tuple[Recording, ...]
    call: CadCall | None

    @property
    def starts_at(self) -> datetime | None:
        """When the first of them began, where that is known."""
        return min((each.started_at for each in self.recordings if each.started_at), default=None)

    @property
    def ends_at(self) -> datetime | None:
        """When the last of them ended, where that is known."""
        return max((each.ended_at for each in self.recordings if each.ended_at), default=None)


@dataclass(slots=True)
class _Group:
    call: CadCall | None
    recordings: list[Recording] = field(default_factory=list)


def earliest_call(calls: Iterable[CadCall]) -> CadCall | None:
    """Of several calls that match, the one that counts: the earliest dispatched."""
    return min(calls, key=lambda call: (call.dispatched_at, call.event), default=None)


def propose(
    recordings: Sequence[Recording], calls: Mapping[RecordingId, Sequence[CadCall]]
) -> tuple[ProposedGroup, ...]:
    """Group recordings by their CAD event; those without one by start time across cameras.

    `calls` are the calls that each recording matches. Newest group first; what has no start time
    stands alone, and last.
    """
    groups: dict[str, _Group] = {}
    alone: list[Recording] = []
    for recording in sorted(recordings, key=_order):
        call = earliest_call(calls.get(recording.id, ()))
        if call is None:
            alone.append(recording)
        else:
            groups.setdefault(call.event, _Group(call)).recordings.append(recording)
    found = list(groups.values())
    for recording in alone:
        near = _nearest(recording, found)
        if near is None:
            near = _Group(None)
            found.append(near)
        near.recordings.append(recording)
    proposed = [
        ProposedGroup(tuple(sorted(each.recordings, key=_order)), each.call) for each in found
    ]
    return tuple(sorted(proposed, key=lambda each: _order(each.recordings[0]), reverse=True))


def _order(recording: Recording) -> tuple[float, str]:
    started_at = recording.started_at
    return (0.0 if started_at is None else started_at.timestamp(), recording.id)


def _nearest(recording: Recording, groups: Iterable[_Group]) -> _Group | None:
    """The group of which another camera began closest to this one's start, within the limit."""
    near = [
        (apart, group)
        for group in groups
        for other in group.recordings
        if other.camera != recording.camera
        and (apart := _apart(recording, other)) <= STARTED_TOGETHER
    ]
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _apart(one: Recording, other: Recording) -> timedelta:
    if one.started_at is None or other.started_at is None:
        return timedelta.max
    return abs(one.started_at - other.started_at)
