"""Entries of the custody log as a page reads them: codes and plain details, no words."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.custody import Act, StoredEntry, subjects
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.viewed_parts import Speed, ViewedPart

_SPEEDS: Collection[object] = frozenset(Speed)


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry, read back; `act` and `at` are None where its bytes were tampered with.

    `leaf` is its hash in the tree, in hex.
    """

    seq: int
    leaf: str
    act: Act | None = None
    at: datetime | None = None
    actor: Badge | None = None
    details: Mapping[str, object] = field(default_factory=dict)

    @property
    def names(self) -> frozenset[str]:
        """The recordings, incidents and reports that it names."""
        return subjects(self.details)

    def viewed(self, recording: RecordingId) -> tuple[ViewedPart, ...]:
        """Which parts of a recording it says were viewed, and how fast; a still is a moment."""
        at_ms = self.details.get("at_ms")
        if isinstance(at_ms, int) and self.details.get("recording") == recording:
            return (ViewedPart(at_ms, at_ms, Speed.STILL),)
        spans = self.details.get("spans")
        told = spans if isinstance(spans, list) else []
        return tuple(part for each in told if (part := _part(str(each), recording)) is not None)


def log_line(stored: StoredEntry) -> LogLine:
    """Read an entry back. Never raises: what can't be read is a line without an act."""
    leaf = stored.leaf.hex()
    try:
        body = json.loads(stored.entry)
        actor = body["actor"]
        return LogLine(
            seq=stored.seq,
            leaf=leaf,
            act=Act(body["act"]),
            at=datetime.fromisoformat(body["at"]),
            actor=None if actor is None else Badge(str(actor)),
            details=dict(body["details"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return LogLine(stored.seq, leaf)


def viewed_span(recording: RecordingId, part: ViewedPart) -> str:
    """A part as an entry holds it: "<recording>:0-4500@2"."""
    return f"{recording}:{part.from_ms}-{part.to_ms}@{part.speed.value}"


def _part(told: str, recording: RecordingId) -> ViewedPart | None:
    """Read a part back; entries of before speeds were kept end with the times."""
    name, _, part = told.rpartition(":")
    times, _, speed = part.partition("@")
    start, _, end = times.partition("-")
    if name != recording or not (start.isdecimal() and end.isdecimal()):
        return None
    known = Speed(speed) if speed in _SPEEDS else Speed.UNKNOWN
    return ViewedPart(int(start), int(end), known)
