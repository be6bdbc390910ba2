"""Markers: one viewer's named moments on a recording. They are content of the footage (2.2)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, MarkerId, RecordingId
from desktop.domain.refusals import BadInput, Problem

LONGEST_WORDS = 120
"""Characters that the words of a marker may have."""


def marker_words(untrusted: str) -> str:
    """The words of a marker as they are kept: one line, 1 to 120 characters.

    Raises BadInput (MARKER_WORDS_MALFORMED).
    """
    words = " ".join(untrusted.split())
    if not 1 <= len(words) <= LONGEST_WORDS:
        raise BadInput(Problem.MARKER_WORDS_MALFORMED, longest=LONGEST_WORDS)
    return words


@dataclass(frozen=True, slots=True)
class MarkerVersion:
    """A marker as it was set, renamed or withdrawn; the latest version counts.

    `at_ms` is the moment in the recording's milliseconds. A withdrawal has no words.
    """

    marker: MarkerId
    version: int
    recording: RecordingId
    at_ms: int
    words: SaltedText
    by: Badge
    at: datetime
    is_withdrawn: bool = False

    @property
    def digest(self) -> str:
        """SHA-256 in hex over salt, moment and words.

        The log holds this alone: whoever may read the log of footage that is locked to them must
        not learn from it which moment somebody else marked (policy 2.2).
        """
        return SaltedText(f"{self.at_ms}\n{self.words.text}", self.words.salt).digest

    def renamed(self, words: SaltedText, at: datetime) -> "MarkerVersion":
        """The same moment under other words."""
        return replace(self, version=self.version + 1, words=words, at=at)

    def withdrawn(self, at: datetime) -> "MarkerVersion":
        """The same moment, no longer marked."""
        gone = self.renamed(SaltedText.of(""), at)
        return replace(gone, is_withdrawn=True)


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker that stands: where it is, its words now, who set it and when."""

    id: MarkerId
    recording: RecordingId
    at_ms: int
    words: str
    by: Badge
    set_at: datetime


def standing(versions: Iterable[MarkerVersion]) -> tuple[Marker, ...]:
    """The markers that were not withdrawn, in the order in which they were set."""
    first: dict[MarkerId, MarkerVersion] = {}
    latest: dict[MarkerId, MarkerVersion] = {}
    for version in versions:
        first.setdefault(version.marker, version)
        latest[version.marker] = version
    return tuple(
        Marker(each.marker, each.recording, each.at_ms, each.words.text, each.by, first[name].at)
        for name, each in latest.items()
        if not each.is_withdrawn
    )
