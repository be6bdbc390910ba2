"""Joining an incident to the CAD event that its recordings match, with everyone dispatched."""

from collections.abc import Iterable
from datetime import datetime

from desktop.domain.custody import Act, Entry
from desktop.domain.incidents import Incident, Involved, Involvement
from desktop.domain.recordings import Recording
from desktop.ports.records import Work


def matching_event(work: Work, recordings: Iterable[Recording]) -> str | None:
    """The earliest CAD event that one of the recordings matches (policy 6)."""
    calls = [call for recording in recordings for call in work.cad.matching(recording)]
    return min(calls, key=lambda call: (call.dispatched_at, call.event)).event if calls else None


def dispatched(work: Work, event: str) -> frozenset[Involved]:
    """Everyone of this station who was dispatched to an event; each is gated (policy 2.4)."""
    return frozenset(
        Involved(call.badge, Involvement.DISPATCHED)
        for call in work.cad.event(event)
        if work.officers.find(call.badge) is not None
    )


def join_dispatched(
    work: Work, incident: Incident, recordings: Iterable[Recording], at: datetime
) -> bool:
    """Join an incident to its event, if its recordings match one; tells whether it was joined."""
    event = matching_event(work, recordings)
    if event is None:
        return False
    work.incidents.set_cad_number(incident.id, event)
    involve_dispatched(work, incident, event, at)
    return True


def involve_dispatched(work: Work, incident: Incident, event: str, at: datetime) -> None:
    """Involve everyone dispatched to an incident's event who is not yet (policy 2.4)."""
    for part in sorted(dispatched(work, event), key=lambda part: part.badge):
        if work.incidents.involve(incident.id, part, None, at):
            work.custody.append(
                Entry(
                    Act.OFFICER_INVOLVED,
                    at,
                    None,
                    {"incident": incident.id, "officer": part.badge, "role": part.role.value},
                )
            )
