"""Parts of a recording that were viewed, with the speed at which they were played."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from desktop.domain.spans import Span, covered_ms, merged


class Speed(StrEnum):
    """How fast footage was played; the value stands in entries and in the records.

    `STILL` is what stood still or was stepped through. `UNKNOWN` is what was viewed before the
    ledger kept speeds, or what an entry says that cannot be read.
    """

    QUARTER = "0.25"
    HALF = "0.5"
    NORMAL = "1"
    DOUBLE = "2"
    FOURFOLD = "4"
    EIGHTFOLD = "8"
    STILL = "still"
    UNKNOWN = "unknown"

    @property
    def rate(self) -> float:
        """Seconds of the recording in one second of playing; 0 where nothing is known to move."""
        return 0.0 if self in _WITHOUT_RATE else float(self.value)


_WITHOUT_RATE = frozenset({Speed.STILL, Speed.UNKNOWN})
_SAYS: Mapping[Speed, str] = MappingProxyType(
    {
        **{speed: f"at {speed.value} times" for speed in Speed},
        Speed.NORMAL: "at normal speed",
        Speed.STILL: "standing still",
        Speed.UNKNOWN: "at a speed that was not noted",
    }
)


def speed_of(rate: float) -> Speed:
    """The speed of a rate at which the program plays. Raises ValueError for any other."""
    return Speed(f"{rate:g}")


class ViewedPart(NamedTuple):
    """From and to in the recording's milliseconds, played at one speed."""

    from_ms: int
    to_ms: int
    speed: Speed

    @property
    def span(self) -> Span:
        """From and to alone."""
        return self.from_ms, self.to_ms

    @property
    def canonical(self) -> str:
        """The part as texts that are sealed or signed have it: English, to the millisecond."""
        times = f"{self.from_ms / 1000:.3f} s to {self.to_ms / 1000:.3f} s"
        return f"{times} {_SAYS[self.speed]}"


def joined(parts: Iterable[ViewedPart]) -> tuple[ViewedPart, ...]:
    """The same in the order of the recording; parts join only where their speed is the same."""
    spans: dict[Speed, list[Span]] = {}
    for part in parts:
        spans.setdefault(part.speed, []).append(part.span)
    return tuple(
        sorted(ViewedPart(*span, speed) for speed, each in spans.items() for span in merged(each))
    )


def spans_of(parts: Iterable[ViewedPart]) -> tuple[Span, ...]:
    """The moments that were viewed at whatever speed, joined."""
    return merged(part.span for part in parts)


def viewed_ms(parts: Iterable[ViewedPart]) -> int:
    """How many milliseconds were viewed, each moment counted once."""
    return covered_ms(part.span for part in parts)
