"""What is being viewed, picture by picture, as it is noted for the ledger."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from desktop.domain.identifiers import RecordingId
from desktop.domain.spans import Span, covered_ms, merged
from desktop.domain.viewed_parts import Speed, ViewedPart, joined, viewed_ms

_PICTURE_MS = 40
"""How long one picture stands at least: that of 25 a second."""
_NEXT_PICTURE = 0.75
"""Seconds of the recording that may lie between two pictures of one look, played at its rate."""
_NEXT_PICTURE_A_RATE = 0.5
_JITTER = 0.25
"""Seconds by which a player's clock may go back between two pictures while it plays on."""


class Look(NamedTuple):
    """A part that was shown at one speed, in the recording's milliseconds."""

    recording: RecordingId
    from_ms: int
    to_ms: int
    speed: Speed


@dataclass
class _Looking:
    from_ms: int
    to_ms: int
    at: float
    speed: Speed
    is_noted: bool = False
    stands: bool = False

    def takes_in(self, at: float, speed: Speed) -> bool:
        """Whether a picture that follows belongs to this look.

        The picture on which playing was stopped is shown once more, and is no look of its own.
        """
        if speed is self.speed:
            return True
        return speed is Speed.STILL and (not self.stands or at == self.at)

    @property
    def part(self) -> ViewedPart:
        return ViewedPart(self.from_ms, self.to_ms, self.speed)


class ViewingMeter:
    """Joins the pictures that were shown to looks; whoever owns it notes what is due.

    Promises: a picture that stood still counts as well; going back, and another speed, begin
    another look. One that goes on at another speed begins where the one before ends.
    """

    def __init__(self) -> None:
        self._now: dict[RecordingId, _Looking] = {}
        self._ended: list[Look] = []
        self._all: dict[RecordingId, list[ViewedPart]] = {}

    def shown(self, recording: RecordingId, at: float, speed: Speed) -> None:
        """A picture was shown, `at` seconds after the first, played at that speed or still."""
        begins, ends = int(at * 1000), int(at * 1000) + _PICTURE_MS
        now = self._now.get(recording)
        goes_on = max(_NEXT_PICTURE, _NEXT_PICTURE_A_RATE * speed.rate)
        if now is not None:
            follows = begins >= now.from_ms and -_JITTER <= at - now.at <= goes_on
            if follows and now.takes_in(at, speed):
                now.at, now.stands = at, speed is Speed.STILL
                if ends > now.to_ms:
                    now.to_ms, now.is_noted = ends, False
                return
            self._end(recording, now)
            if follows and at >= now.at:
                begins = now.to_ms
                ends = max(begins, ends)
        self._now[recording] = _Looking(begins, ends, at, speed, is_noted=begins == ends)

    def due(self) -> tuple[Look, ...]:
        """What was shown since this was last asked; a look that lasts comes again, longer."""
        looks, self._ended = self._ended, []
        for recording, now in self._now.items():
            if not now.is_noted:
                now.is_noted = True
                looks.append(Look(recording, *now.part))
        return tuple(looks)

    def parts(self, recording: RecordingId) -> tuple[ViewedPart, ...]:
        """Every look at a recording so far, in order, overlapping where it was seen twice."""
        now = self._now.get(recording)
        lasting = [now.part] if now is not None and now.to_ms > now.from_ms else []
        return (*self._all.get(recording, ()), *lasting)

    def _end(self, recording: RecordingId, now: _Looking) -> None:
        if now.to_ms > now.from_ms:
            self._all.setdefault(recording, []).append(now.part)
        if not now.is_noted:
            self._ended.append(Look(recording, *now.part))


@dataclass(frozen=True, slots=True)
class Viewed:
    """What a person has viewed of a recording, in its milliseconds; `parts` tell how fast."""

    once: tuple[Span, ...] = ()
    twice: tuple[Span, ...] = ()
    parts: tuple[ViewedPart, ...] = ()

    @property
    def speeds(self) -> tuple[tuple[Speed, float], ...]:
        """How many seconds were viewed at each speed, the most first."""
        told = {
            speed: viewed_ms(part for part in self.parts if part.speed is speed) / 1000
            for speed in dict.fromkeys(part.speed for part in self.parts)
        }
        return tuple(sorted(told.items(), key=lambda each: -each[1]))

    @property
    def seconds(self) -> float:
        """How long all of it is, each moment counted once."""
        return covered_ms(self.once) / 1000


def viewed(parts: Iterable[ViewedPart]) -> Viewed:
    """What was viewed at all, what was viewed more than once, and how fast each part was."""
    changes: dict[int, int] = {}
    listed = tuple(parts)
    spans = tuple(part.span for part in listed)
    for start, end in spans:
        changes[start] = changes.get(start, 0) + 1
        changes[end] = changes.get(end, 0) - 1
    twice: list[Span] = []
    times, since = 0, 0
    for at in sorted(changes):
        if times > 1:
            twice.append((since, at))
        times, since = times + changes[at], at
    return Viewed(merged(spans), merged(twice), joined(listed))
