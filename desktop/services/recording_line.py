"""A recording as a list shows it: what may be known of it while it is locked (policy 2.2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.identifiers import Badge, CameraId, RecordingId
from desktop.domain.recordings import ClockDoubt, MediaCondition, Recording


@dataclass(frozen=True, slots=True)
class RecordingLine:
    """One recording; times in UTC, `duration` in seconds, `is_own`: the asker wore it."""

    id: RecordingId
    camera: CameraId
    wearer: Badge
    is_own: bool
    started_at: datetime | None
    ended_at: datetime | None
    duration: float | None
    condition: MediaCondition
    clock_doubt: ClockDoubt
    offloaded_at: datetime


def recording_lines(recordings: Iterable[Recording], asker: Badge) -> tuple[RecordingLine, ...]:
    """Lines for whoever asks, in the order given."""
    return tuple(
        RecordingLine(
            id=recording.id,
            camera=recording.camera,
            wearer=recording.wearer,
            is_own=asker in recording.wearers,
            started_at=recording.started_at,
            ended_at=recording.ended_at,
            duration=recording.media.duration,
            condition=recording.media.condition,
            clock_doubt=recording.clock_doubt,
            offloaded_at=recording.offloaded_at,
        )
        for recording in recordings
    )
