"""What the fake holds, and the unit of work that its aggregates share."""

import copy
import dataclasses
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from desktop.domain.cad import CadCall, NoRecording
from desktop.domain.cases import CaseAct, OutsideAccount
from desktop.domain.custody import SaltedText, SignedHead, StoredEntry
from desktop.domain.drafts import DecisionDraft, Draft
from desktop.domain.identifiers import (
    Badge,
    CameraId,
    IncidentId,
    OverrideId,
    ProposalId,
    RecordingId,
    ReportId,
)
from desktop.domain.incidents import FiledBecause, Incident, Involved, TagVersion
from desktop.domain.markers import MarkerVersion
from desktop.domain.merkle import Frontier, Node
from desktop.domain.officers import Account
from desktop.domain.overrides import Override
from desktop.domain.policy_proposals import PolicyProposal
from desktop.domain.recordings import Recording
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Decision, Outcome, SealedReport, Viewing
from desktop.ports.records import SourceFile, StationFacts, UnrecordedChangeError

Kept = TypeVar("Kept")


@dataclass(frozen=True)
class Filing:
    """How a recording or a person came into an incident."""

    incident: IncidentId
    what: RecordingId | Involved
    by: Badge | None
    at: datetime
    because: FiledBecause | None


@dataclass
class State:
    """All records; none of them ever changes. A unit of work for writing has a copy of its own."""

    station: StationFacts | None = None
    officers: dict[Badge, Account] = field(default_factory=dict)
    assignments: list[tuple[CameraId, Badge, Badge, datetime]] = field(default_factory=list)
    recordings: dict[RecordingId, Recording] = field(default_factory=dict)
    sources: list[tuple[SourceFile, RecordingId]] = field(default_factory=list)
    incidents: dict[IncidentId, Incident] = field(default_factory=dict)
    tags: dict[IncidentId, list[TagVersion]] = field(default_factory=dict)
    filings: list[Filing] = field(default_factory=list)
    reports: dict[ReportId, SealedReport] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)
    case_acts: list[CaseAct] = field(default_factory=list)
    accounts: list[OutsideAccount] = field(default_factory=list)
    overrides: dict[OverrideId, Override] = field(default_factory=dict)
    viewings: list[Viewing] = field(default_factory=list)
    viewing_notes: list[Viewing] = field(default_factory=list)
    reasons: dict[int, SaltedText] = field(default_factory=dict)
    markers: list[MarkerVersion] = field(default_factory=list)
    calls: list[CadCall] = field(default_factory=list)
    explanations: list[NoRecording] = field(default_factory=list)
    policies: list[tuple[str, datetime]] = field(default_factory=list)
    proposals: dict[ProposalId, PolicyProposal] = field(default_factory=dict)
    entries: list[StoredEntry] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    edge: Frontier = field(default_factory=Frontier)
    signed_heads: list[SignedHead] = field(default_factory=list)
    custody_words: dict[int, SaltedText] = field(default_factory=dict)
    preferences: dict[Badge, dict[str, str]] = field(default_factory=dict)
    drafts: dict[tuple[Badge, IncidentId, ReportKind], Draft] = field(default_factory=dict)
    decision_drafts: dict[tuple[Badge, ReportId, Outcome], DecisionDraft] = field(
        default_factory=dict
    )

    def copy(self) -> "State":
        """These records, to be added to and taken from apart from here."""
        return State(**{name: _copied(held) for name, held in vars(self).items()})


@dataclass
class Unit:
    """One unit of work."""

    held: State
    may_change: bool
    has_changed: bool = False
    has_entry: bool = False
    is_over: bool = False

    @property
    def state(self) -> State:
        """The records, to read."""
        if self.is_over:
            raise RuntimeError("this unit of work is over")
        return self.held

    def changing(self, *, changes: bool = True) -> State:
        """The records, to change."""
        if not self.may_change:
            raise UnrecordedChangeError("a unit of work for reading changes nothing")
        state = self.state
        self.has_changed = self.has_changed or changes
        return state


def _copied(held: Kept) -> Kept:
    """A collection anew, down to what never changes; deepcopy would take most of a test's time."""
    result: Any = held
    if isinstance(held, dict):
        result = {key: _copied(value) for key, value in held.items()}
    elif isinstance(held, list):
        result = held.copy()
    elif isinstance(held, Frontier):
        result = copy.deepcopy(held)
    return result  # type: ignore[no-any-return]  # each branch makes the type that came in


def kept(value: Kept) -> Kept:
    """A value as records keep it: every time in it in UTC, rounded down to the millisecond."""
    result: Any = value
    if isinstance(value, datetime):
        at = value.astimezone(UTC)
        result = at - timedelta(microseconds=at.microsecond % 1000)
    elif isinstance(value, tuple):
        result = tuple(kept(part) for part in value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = (part.name for part in dataclasses.fields(value))
        result = dataclasses.replace(value, **{name: kept(getattr(value, name)) for name in fields})
    return result  # type: ignore[no-any-return]  # each branch makes the type that came in
