"""The unit of work: a change and its custody entry commit together, or not at all."""

from contextlib import AbstractContextManager
from typing import Protocol

from desktop.ports.records.cad import CadRecords
from desktop.ports.records.cameras import CameraRecords
from desktop.ports.records.cases import CaseRecords
from desktop.ports.records.custody import CustodyRecords
from desktop.ports.records.decision_drafts import DecisionDraftRecords
from desktop.ports.records.drafts import DraftRecords
from desktop.ports.records.incidents import IncidentRecords
from desktop.ports.records.markers import MarkerRecords
from desktop.ports.records.officers import OfficerRecords
from desktop.ports.records.overrides import OverrideRecords
from desktop.ports.records.policies import PolicyRecords
from desktop.ports.records.preferences import PreferenceRecords
from desktop.ports.records.recordings import RecordingRecords
from desktop.ports.records.reports import ReportRecords
from desktop.ports.records.station import StationRecords
from desktop.ports.records.viewings import ViewingNotes, ViewingRecords


class UnrecordedChangeError(Exception):
    """A unit of work changed records without a custody entry: our own mistake, nothing was kept."""


class Work(Protocol):
    """All aggregates, inside one transaction; unusable after its end (RuntimeError).

    Times go in with any zone and come back in UTC, rounded down to the millisecond.
    """

    @property
    def station(self) -> StationRecords: ...
    @property
    def officers(self) -> OfficerRecords: ...
    @property
    def cameras(self) -> CameraRecords: ...
    @property
    def recordings(self) -> RecordingRecords: ...
    @property
    def incidents(self) -> IncidentRecords: ...
    @property
    def reports(self) -> ReportRecords: ...
    @property
    def cases(self) -> CaseRecords: ...
    @property
    def overrides(self) -> OverrideRecords: ...
    @property
    def viewings(self) -> ViewingRecords: ...
    @property
    def markers(self) -> MarkerRecords: ...
    @property
    def cad(self) -> CadRecords: ...
    @property
    def policies(self) -> PolicyRecords: ...
    @property
    def drafts(self) -> DraftRecords: ...
    @property
    def decision_drafts(self) -> DecisionDraftRecords: ...
    @property
    def preferences(self) -> PreferenceRecords: ...
    @property
    def custody(self) -> CustodyRecords: ...


class Notes(Protocol):
    """What may change without a custody entry, and nothing else (design 3)."""

    @property
    def drafts(self) -> DraftRecords: ...
    @property
    def decision_drafts(self) -> DecisionDraftRecords: ...
    @property
    def viewings(self) -> ViewingNotes: ...
    @property
    def preferences(self) -> PreferenceRecords: ...


class Records(Protocol):
    """The station's records: one unit of work at a time (else RuntimeError), on one thread."""

    def reading(self) -> AbstractContextManager[Work]:
        """One consistent view; a change inside it raises UnrecordedChangeError.

        Raises BadInput (STATION_BUSY), IntegrityFailure (DATABASE_DAMAGED).
        """
        ...

    def writing(self) -> AbstractContextManager[Work]:
        """One transaction that holds the write lock from its start (BEGIN IMMEDIATE).

        Commits when left, rolls back on an exception. Raises UnrecordedChangeError when something
        changed and no entry was appended; BadInput (STATION_BUSY, STATION_READ_ONLY, DISK_FULL);
        IntegrityFailure (DATABASE_DAMAGED).
        """
        ...

    def noting(self) -> AbstractContextManager[Notes]:
        """One transaction for notes alone: durable like any other, and without an entry.

        Raises as `writing` does, but for UnrecordedChangeError.
        """
        ...

    def damage(self) -> tuple[str, ...]:
        """Check what is stored; tell what is damaged, in plain codes; empty when all is whole.

        "page 12"; or, where every page is whole, "structure ...", "reference reports 3" (a row
        that names one that is not there), "guard recordings_no_update".
        """
        ...
