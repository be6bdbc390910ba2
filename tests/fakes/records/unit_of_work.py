"""The fake's units of work: a change and its entry are kept together, or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager

from desktop.domain.refusals import KnownError
from desktop.ports.records import Notes, UnrecordedChangeError, Work
from tests.fakes.records.cases import FakeCases, FakeOverrides
from tests.fakes.records.custody import FakeCustody
from tests.fakes.records.incidents import FakeIncidents
from tests.fakes.records.markers import FakeMarkers
from tests.fakes.records.notes import (
    FakeDecisionDrafts,
    FakeDrafts,
    FakePreferences,
    FakeViewingNotes,
)
from tests.fakes.records.officers import FakeCameras, FakeOfficers
from tests.fakes.records.recordings import FakeRecordings
from tests.fakes.records.reports import FakeReports, FakeViewings
from tests.fakes.records.state import State, Unit
from tests.fakes.records.station import FakeCad, FakePolicies, FakeStation


class FakeWork:
    """All aggregates over one state."""

    def __init__(self, unit: Unit) -> None:
        self.station = FakeStation(unit)
        self.officers = FakeOfficers(unit)
        self.cameras = FakeCameras(unit)
        self.recordings = FakeRecordings(unit)
        self.incidents = FakeIncidents(unit)
        self.reports = FakeReports(unit)
        self.cases = FakeCases(unit)
        self.overrides = FakeOverrides(unit)
        self.viewings = FakeViewings(unit)
        self.markers = FakeMarkers(unit)
        self.cad = FakeCad(unit)
        self.policies = FakePolicies(unit)
        self.drafts = FakeDrafts(unit)
        self.decision_drafts = FakeDecisionDrafts(unit)
        self.preferences = FakePreferences(unit)
        self.custody = FakeCustody(unit)


class FakeNotes:
    """What may change without an entry."""

    def __init__(self, unit: Unit) -> None:
        self.drafts = FakeDrafts(unit)
        self.decision_drafts = FakeDecisionDrafts(unit)
        self.viewings = FakeViewingNotes(unit)
        self.preferences = FakePreferences(unit)


class FakeRecords:
    """Records in memory that behave as the real ones do.

    `fail_next_writing` makes the next unit of work for writing fail at its commit, as a full disk
    or a busy station would; `found_damage` is what `damage()` tells.
    """

    def __init__(self) -> None:
        self._state = State()
        self._in_use = False
        self.fail_next_writing: KnownError | None = None
        self.found_damage: tuple[str, ...] = ()

    @contextmanager
    def reading(self) -> Iterator[Work]:
        unit = Unit(self._state, may_change=False)
        with self._one_at_a_time(unit):
            yield FakeWork(unit)

    @contextmanager
    def writing(self) -> Iterator[Work]:
        unit = Unit(self._state.copy(), may_change=True)
        with self._one_at_a_time(unit):
            yield FakeWork(unit)
            if unit.has_changed and not unit.has_entry:
                raise UnrecordedChangeError("records were changed without a custody entry")
            self._commit(unit)

    @contextmanager
    def noting(self) -> Iterator[Notes]:
        unit = Unit(self._state.copy(), may_change=True)
        with self._one_at_a_time(unit):
            yield FakeNotes(unit)
            self._commit(unit)

    def damage(self) -> tuple[str, ...]:
        return self.found_damage

    def behind_its_back(self) -> State:
        """The records as whoever has the key and drops the guards can change them."""
        return self._state

    def _commit(self, unit: Unit) -> None:
        failure, self.fail_next_writing = self.fail_next_writing, None
        if failure is not None:
            raise failure
        self._state = unit.held

    @contextmanager
    def _one_at_a_time(self, unit: Unit) -> Iterator[None]:
        if self._in_use:
            raise RuntimeError("one unit of work at a time")
        self._in_use = True
        try:
            yield
        finally:
            unit.is_over = True
            self._in_use = False
