"""What is being viewed, picture by picture, as it is noted for the ledger."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from desktop.domain.identifiers import RecordingId
from desktop.domain.spans import Span, covered_ms, merged

_PICTURE_MS = 40
"""How long one picture stands at least: that of 25 a second."""
_NEXT_PICTURE = 0.75
"""Seconds of the recording that may lie between two pictures of one look, played at its rate."""
_NEXT_PICTURE_A_RATE = 0.5
_JITTER = 0.25
"""Seconds by which a player's clock may go back between two pictures while it plays on."""


class Look(NamedTuple):
    """A part that was shown, in the recording's milliseconds."""

    recording: RecordingId
    from_ms: int
    to_ms: int


@dataclass
class _Looking:
    from_ms: int
    to_ms: int
    at: float
    is_noted: bool = False


class ViewingMeter:
    """Joins the pictures that were shown to looks; whoever owns it notes what is due.

    Promises: a picture that stood still counts as well; going back begins another look.
    """

    def __init__(self) -> None:
        self._now: dict[RecordingId, _Looking] = {}
        self._ended: list[Look] = []
        self._all: dict[RecordingId, list[Span]] = {}

    def shown(self, recording: RecordingId, at: float, rate: float = 1.0) -> None:
        """A picture was shown, `at` seconds after the first; `rate` is that of the playing."""
        begins, ends = int(at * 1000), int(at * 1000) + _PICTURE_MS
        now = self._now.get(recording)
        goes_on = max(_NEXT_PICTURE, _NEXT_PICTURE_A_RATE * rate)
        if now is not None and begins >= now.from_ms and -_JITTER <= at - now.at <= goes_on:
            now.at = at
            if ends > now.to_ms:
                now.to_ms, now.is_noted = ends, False
            return
        if now is not None:
            self._end(recording, now)
        self._now[recording] = _Looking(begins, ends, at)

    def due(self) -> tuple[Look, ...]:
        """What was shown since this was last asked; a look that lasts comes again, longer."""
        looks, self._ended = self._ended, []
        for recording, now in self._now.items():
            if not now.is_noted:
                now.is_noted = True
                looks.append(Look(recording, now.from_ms, now.to_ms))
        return tuple(looks)

    def spans(self, recording: RecordingId) -> tuple[Span, ...]:
        """Every look at a recording so far, in order, overlapping where it was seen twice."""
        now = self._now.get(recording)
        lasting = [(now.from_ms, now.to_ms)] if now is not None else []
        return (*self._all.get(recording, ()), *lasting)

    def _end(self, recording: RecordingId, now: _Looking) -> None:
        self._all.setdefault(recording, []).append((now.from_ms, now.to_ms))
        if not now.is_noted:
            self._ended.append(Look(recording, now.from_ms, now.to_ms))


@dataclass(frozen=True, slots=True)
class Viewed:
    """How much of a recording a person has viewed, in its milliseconds."""

    once: tuple[Span, ...] = ()
    twice: tuple[Span, ...] = ()

    @property
    def seconds(self) -> float:
        """How long all of it is, each moment counted once."""
        return covered_ms(self.once) / 1000


def viewed(spans: Iterable[Span]) -> Viewed:
    """What was viewed at all, and what was viewed more than once."""
    changes: dict[int, int] = {}
    listed = tuple(spans)
    for start, end in listed:
        changes[start] = changes.get(start, 0) + 1
        changes[end] = changes.get(end, 0) - 1
    twice: list[Span] = []
    times, since = 0, 0
    for at in sorted(changes):
        if times > 1:
            twice.append((since, at))
        times, since = times + changes[at], at
    return Viewed(merged(listed), merged(twice))
