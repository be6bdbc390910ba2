"""An incident's recordings on one clock: which belong side by side, and what one stretch holds."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from desktop.domain.identifiers import Badge, CameraId, RecordingId
from desktop.domain.recordings import MediaCondition, Recording

_LONGEST = 2 * 24 * 3600.0
"""Seconds; a damaged file may claim any duration."""
_LEAST_GAP = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Track:
    """One recording on the clock that all cameras share. Times are in the page's own zone.

    `is_timed` is False where the camera told no start: `starts_at` is then only a place to put it.
    `seconds` is its length, 0 where that is not known.
    """

    recording: RecordingId
    camera: CameraId
    wearer: Badge
    is_own: bool
    starts_at: datetime
    is_timed: bool
    seconds: float
    condition: MediaCondition = MediaCondition.PLAYABLE

    @property
    def ends_at(self) -> datetime:
        """When it ends, by the same clock."""
        return self.starts_at + timedelta(seconds=self.seconds)

    def seconds_with(self, other: "Track") -> float:
        """How long both were recording."""
        both = min(self.ends_at, other.ends_at) - max(self.starts_at, other.starts_at)
        return max(0.0, both.total_seconds())


def tracks_of(
    recordings: Iterable[Recording], viewer: Badge, otherwise: datetime, zone: tzinfo
) -> tuple[Track, ...]:
    """The recordings in the order of their starts; `otherwise` is where untimed ones are put."""
    listed = tuple(recordings)
    known = [each.started_at for each in listed if each.started_at is not None]
    earliest = min(known, default=otherwise)
    tracks = (
        Track(
            each.id,
            each.camera,
            each.wearer,
            viewer in each.wearers,
            (each.started_at or earliest).astimezone(zone),
            each.started_at is not None,
            _length(each.media.duration),
            each.media.condition,
        )
        for each in listed
    )
    return tuple(sorted(tracks, key=lambda track: (track.starts_at, track.camera)))


def _length(duration: float | None) -> float:
    if duration is None or not math.isfinite(duration):
        return 0.0
    return min(max(0.0, duration), _LONGEST)


def shown_first(tracks: Sequence[Track]) -> tuple[Track, ...]:
    """What a person sees on arrival: their own first recording, beside it another camera's."""
    first = next((track for track in tracks if track.is_own), tracks[0])
    return beside(tracks, first)


def beside(tracks: Iterable[Track], chosen: Track) -> tuple[Track, ...]:
    """A recording, and the one of another camera that saw most of the same; alone if none did."""
    others = [track for track in tracks if track.camera != chosen.camera]
    best = max(others, key=chosen.seconds_with, default=None)
    if best is None or not chosen.seconds_with(best):
        return (chosen,)
    return (chosen, best)


def shown_with(tracks: Iterable[Track], shown: Sequence[Track], chosen: Track) -> tuple[Track, ...]:
    """What is shown once another recording is chosen; what the first camera saw is kept beside."""
    if chosen in shown:
        return tuple(shown)
    first = shown[0]
    if first.camera != chosen.camera and first.seconds_with(chosen):
        return (first, chosen)
    return beside(tracks, chosen)


def stretch_of(tracks: Iterable[Track], shown: Track) -> tuple[Track, ...]:
    """The recordings that follow one another around one of them, without a long silence between."""
    held: list[Track] = []
    ends_at = shown.starts_at
    for track in sorted(tracks, key=lambda each: each.starts_at):
        if held:
            silence = track.starts_at - ends_at
            if silence > max(_LEAST_GAP, ends_at - held[0].starts_at):
                if shown in held:
                    break
                held = []
        ends_at = max(ends_at, track.ends_at) if held else track.ends_at
        held.append(track)
    return tuple(held)
