"""Markers in memory."""

from collections.abc import Sequence

from desktop.domain.identifiers import MarkerId, RecordingId
from desktop.domain.markers import MarkerVersion
from desktop.domain.refusals import BadInput, Problem
from tests.fakes.records.state import Unit, kept


class FakeMarkers:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, version: MarkerVersion) -> None:
        state = self._unit.changing(changes=False)
        if version.recording not in state.recordings:
            raise BadInput(Problem.RECORDING_UNKNOWN, recording=version.recording)
        if any(
            (one.marker, one.version) == (version.marker, version.version) for one in state.markers
        ):
            raise ValueError("a version of a marker is entered once")
        self._unit.changing()
        state.markers.append(kept(version))

    def of(self, recordings: Sequence[RecordingId]) -> tuple[MarkerVersion, ...]:
        return tuple(one for one in self._unit.state.markers if one.recording in recordings)

    def latest(self, marker: MarkerId) -> MarkerVersion | None:
        versions = [one for one in self._unit.state.markers if one.marker == marker]
        return max(versions, key=lambda one: one.version, default=None)
