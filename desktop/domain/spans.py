"""Spans of a recording in its milliseconds: joined, measured, and told as text."""

from collections.abc import Iterable

Span = tuple[int, int]
"""From and to, in milliseconds from the recording's start."""


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same moments with no overlap, in order; spans that touch become one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def covered_ms(spans: Iterable[Span]) -> int:
    """How many milliseconds they cover, each moment counted once."""
    return sum(end - start for start, end in merged(spans))
