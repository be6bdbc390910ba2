"""Markers as the review page tells them. Times are in the page's own zone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from desktop.domain.identifiers import Badge, MarkerId
from desktop.domain.markers import Marker
from desktop.domain.refusals import KnownError
from desktop.presenters.review_tracks import Track


@dataclass(frozen=True, slots=True)
class MarkerLine:
    """A marker that stands, numbered from 1 in the order of time; `at` is its camera's clock."""

    id: MarkerId
    number: int
    track: Track
    at: datetime
    words: str
    by: Badge
    is_own: bool
    set_at: datetime


class MarkerStep(StrEnum):
    """What a person is asked for: words of a new marker, other words, or whether it goes."""

    SET = "set"
    RENAME = "rename"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class MarkerQuestion:
    """A question about one moment; `line` is the marker where there is one already.

    `problem` is why the last answer was not kept.
    """

    step: MarkerStep
    track: Track
    at: datetime
    line: MarkerLine | None = None
    problem: KnownError | None = None


def marker_lines(
    markers: Iterable[Marker], tracks: Iterable[Track], viewer: Badge, zone: tzinfo
) -> tuple[MarkerLine, ...]:
    """The markers on these recordings in the order of time, whoever set them."""
    by_recording = {track.recording: track for track in tracks}
    placed = sorted(
        (
            (by_recording[each.recording].starts_at + timedelta(milliseconds=each.at_ms), each)
            for each in markers
            if each.recording in by_recording
        ),
        key=lambda placed: (placed[0], placed[1].id),
    )
    return tuple(
        MarkerLine(
            each.id,
            number,
            by_recording[each.recording],
            at,
            each.words,
            each.by,
            each.by == viewer,
            each.set_at.astimezone(zone),
        )
        for number, (at, each) in enumerate(placed, 1)
    )


def milliseconds_into(track: Track, at: datetime) -> int:
    """Where a moment of its camera's clock lies in a recording, within its known length."""
    into = round((at - track.starts_at) / timedelta(milliseconds=1))
    longest = int(track.seconds * 1000)
    return max(0, min(into, longest) if longest else into)
