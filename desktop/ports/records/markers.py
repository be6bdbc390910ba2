"""Markers on recordings."""

from collections.abc import Sequence
from typing import Protocol

from desktop.domain.identifiers import MarkerId, RecordingId
from desktop.domain.markers import MarkerVersion


class MarkerRecords(Protocol):
    """Every version of every marker; none is ever changed, a withdrawal is a version too."""

    def add(self, version: MarkerVersion) -> None:
        """Enter a version; each number of a marker once. Raises BadInput (RECORDING_UNKNOWN)."""
        ...

    def of(self, recordings: Sequence[RecordingId]) -> tuple[MarkerVersion, ...]:
        """Every version on these recordings, in the order in which they were entered."""
        ...

    def latest(self, marker: MarkerId) -> MarkerVersion | None:
        """A marker as it is now, withdrawn or not; None where there is none."""
        ...
