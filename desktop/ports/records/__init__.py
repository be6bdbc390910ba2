"""The records port: one Protocol for each aggregate, under one unit of work."""

from desktop.ports.records.cad import CadRecords
from desktop.ports.records.cameras import CameraRecords
from desktop.ports.records.cases import CaseRecords
from desktop.ports.records.custody import CustodyRecords, EntryColumns
from desktop.ports.records.decision_drafts import DecisionDraftRecords
from desktop.ports.records.drafts import DraftRecords
from desktop.ports.records.incidents import IncidentRecords
from desktop.ports.records.markers import MarkerRecords
from desktop.ports.records.officers import OfficerRecords
from desktop.ports.records.overrides import OverrideRecords
from desktop.ports.records.policies import PolicyRecords
from desktop.ports.records.preferences import PreferenceRecords
from desktop.ports.records.recordings import (
    PageKey,
    RecordingPage,
    RecordingRecords,
    RecordingScope,
    SourceFile,
)
from desktop.ports.records.reports import ReportRecords, WaitingKey
from desktop.ports.records.station import StationFacts, StationRecords
from desktop.ports.records.unit_of_work import Notes, Records, UnrecordedChangeError, Work
from desktop.ports.records.viewings import ViewingNotes, ViewingRecords

__all__ = [
    "CadRecords",
    "CameraRecords",
    "CaseRecords",
    "CustodyRecords",
    "DecisionDraftRecords",
    "DraftRecords",
    "EntryColumns",
    "IncidentRecords",
    "MarkerRecords",
    "Notes",
    "OfficerRecords",
    "OverrideRecords",
    "PageKey",
    "PolicyRecords",
    "PreferenceRecords",
    "RecordingPage",
    "RecordingRecords",
    "RecordingScope",
    "Records",
    "ReportRecords",
    "SourceFile",
    "StationFacts",
    "StationRecords",
    "UnrecordedChangeError",
    "ViewingNotes",
    "ViewingRecords",
    "WaitingKey",
    "Work",
]
