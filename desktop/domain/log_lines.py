"""Entries of the custody log as a page reads them: codes and plain details, no words."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.custody import Act, StoredEntry, subjects
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.spans import Span


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

    def viewed(self, recording: RecordingId) -> tuple[Span, ...]:
        """Which parts of a recording it says were viewed, in milliseconds; a still is a moment."""
        at_ms = self.details.get("at_ms")
        if isinstance(at_ms, int) and self.details.get("recording") == recording:
            return ((at_ms, at_ms),)
        spans = self.details.get("spans")
        told = spans if isinstance(spans, list) else []
        return tuple(span for each in told if (span := _span(str(each), recording)) is not None)


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


def _span(told: str, recording: RecordingId) -> Span | None:
    name, _, part = told.rpartition(":")
    start, _, end = part.partition("-")
    if name != recording or not (start.isdecimal() and end.isdecimal()):
        return None
    return int(start), int(end)
