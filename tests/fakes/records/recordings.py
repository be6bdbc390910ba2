"""Recordings in memory."""

from collections.abc import Sequence

from desktop.domain.cad import CadCall
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.recordings import Recording
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import PageKey, RecordingPage, RecordingScope, SourceFile
from tests.fakes.records.state import Unit, kept


class FakeRecordings:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, recording: Recording, source: SourceFile) -> None:
        state = self._unit.changing()
        if recording.id in state.recordings or recording.sealed.path in self.paths():
            raise ValueError("a recording is recorded once")
        state.recordings[recording.id] = kept(recording)
        state.sources.append((kept(source), recording.id))

    def get(self, recording: RecordingId) -> Recording:
        found = self._unit.state.recordings.get(recording)
        if found is None:
            raise BadInput(Problem.RECORDING_UNKNOWN, recording=recording)
        return found

    def get_many(self, recordings: Sequence[RecordingId]) -> tuple[Recording, ...]:
        return tuple(self.get(recording) for recording in recordings)

    def known_source(self, source: SourceFile) -> RecordingId | None:
        sought = kept(source)
        return next((name for known, name in self._unit.state.sources if known == sought), None)

    def page(self, scope: RecordingScope, after: PageKey | None, limit: int) -> RecordingPage:
        left = [
            recording
            for recording in self._newest_first()
            if self._is_in(recording, scope)
            and (
                after is None
                or (recording.offloaded_at, recording.id) < (kept(after.offloaded_at), after.id)
            )
        ]
        page = tuple(left[:limit])
        if len(left) <= limit:
            return RecordingPage(page, None)
        return RecordingPage(page, PageKey(page[-1].offloaded_at, page[-1].id))

    def untagged(self, badge: Badge, limit: int) -> tuple[Recording, ...]:
        filed = {name for one in self._unit.state.incidents.values() for name in one.recordings}
        waiting = [
            recording
            for recording in self._newest_first()
            if badge in recording.wearers and recording.id not in filed
        ]
        return tuple(waiting[:limit])

    def matching(self, call: CadCall) -> tuple[Recording, ...]:
        found = [
            (recording.started_at, recording)
            for recording in self._unit.state.recordings.values()
            if recording.started_at is not None
            and recording.started_at >= call.earliest_start
            and call.matches(recording)
        ]
        return tuple(recording for _, recording in sorted(found, key=lambda pair: pair[0]))

    def paths(self) -> frozenset[str]:
        return frozenset(one.sealed.path for one in self._unit.state.recordings.values())

    def _newest_first(self) -> list[Recording]:
        return sorted(
            self._unit.state.recordings.values(),
            key=lambda recording: (recording.offloaded_at, recording.id),
            reverse=True,
        )

    def _is_in(self, recording: Recording, scope: RecordingScope) -> bool:
        if scope.unit is not None and recording.unit != scope.unit:
            return False
        return (
            scope.person is None
            or scope.person in recording.wearers
            or any(
                incident.is_involved(scope.person)
                for incident in self._unit.state.incidents.values()
                if recording.id in incident.recordings
            )
        )
