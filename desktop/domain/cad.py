"""Computer-aided dispatch: calls, and which recordings they match (policy 6)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge
from desktop.domain.recordings import Recording

PRE_BUFFER = timedelta(minutes=5)
"""A camera may start this long before its officer is dispatched."""
LONGEST_CALL = timedelta(hours=8)
LONGEST_RECORDING = timedelta(hours=24)
"""What began longer before a call is not looked for among its recordings."""


@dataclass(frozen=True, slots=True)
class NoRecording:
    """Why an officer has no recording of a call: a code of the taxonomy, and words of their own."""

    event: str
    badge: Badge
    reason: str
    words: SaltedText
    given_at: datetime


@dataclass(frozen=True, slots=True)
class CadCall:
    """One officer's part in one CAD event; times in UTC."""

    event: str
    badge: Badge
    dispatched_at: datetime
    cleared_at: datetime
    call_type: str

    @property
    def earliest_start(self) -> datetime:
        """When a recording of this call may have begun at the earliest."""
        return self.dispatched_at - PRE_BUFFER - LONGEST_RECORDING

    def matches(self, recording: Recording) -> bool:
        """Whether a recording of that officer overlaps the call, with the pre-buffer."""
        if recording.started_at is None or self.badge not in recording.wearers:
            return False
        if self.cleared_at - self.dispatched_at >= LONGEST_CALL:
            return False
        ended_at = recording.ended_at or recording.started_at
        return (
            recording.started_at <= self.cleared_at and ended_at >= self.dispatched_at - PRE_BUFFER
        )
