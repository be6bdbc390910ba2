"""Audit draws: which recordings an auditor looks at, by a seed that anyone can draw with again."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.identifiers import Badge, RecordingId


@dataclass(frozen=True, slots=True)
class Drawable:
    """A recording that may be drawn, and everyone who was part of what it shows."""

    recording: RecordingId
    people: frozenset[Badge]


def draw(
    seed: str, drawable: Iterable[Drawable], count: int, auditor: frozenset[Badge]
) -> tuple[RecordingId, ...]:
    """Draw recordings for an auditor (policy 2.13); what the auditor had part in is left out.

    `auditor` holds every badge of that person. The draw is the `count` recordings with the
    smallest SHA-256 over the seed, a line feed and the recording's id, each in UTF-8, smallest
    first: an outsider with the published seed and the list of ids comes to the same. Fewer are
    drawn where fewer are there. Raises ValueError for a count below 0.
    """
    if count < 0:
        msg = "a draw has no fewer than 0 recordings"
        raise ValueError(msg)
    allowed = {each.recording for each in drawable if not each.people & auditor}
    return tuple(sorted(allowed, key=lambda recording: (_lot(seed, recording), recording))[:count])


def _lot(seed: str, recording: RecordingId) -> bytes:
    return hashlib.sha256(f"{seed}\n{recording}".encode()).digest()
