"""The pages of the window, and which of them a role finds in the rail."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from desktop.domain.report_forms import ReportKind
from desktop.domain.roles import Reach as _Reach
from desktop.domain.roles import Right, Role, reach
from desktop.services.case_board import CASE_RIGHTS


class Destination(StrEnum):
    """A page that stands in the rail."""

    SHIFT = "shift"
    DOCK = "dock"
    DESK = "desk"
    CASES = "cases"
    LOG = "log"
    PEOPLE = "people"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class RailPage:
    """A page of the rail."""

    destination: Destination


@dataclass(frozen=True, slots=True)
class TagPage:
    """Tagging recordings that are not part of an incident yet."""

    recordings: tuple[RecordingId, ...]


@dataclass(frozen=True, slots=True)
class ReportPage:
    """Writing a report of an incident."""

    incident: IncidentId
    kind: ReportKind


@dataclass(frozen=True, slots=True)
class WhyLockedPage:
    """Why an incident's footage is locked, and what opens it."""

    incident: IncidentId


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """A moment of a recording that somebody's words name."""

    recording: RecordingId
    at: datetime


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """Watching an incident; from a place on where one is named."""

    incident: IncidentId
    place: CitedPlace | None = None


@dataclass(frozen=True, slots=True)
class WhatChangedPage:
    """An officer's accounts of an incident, side by side."""

    incident: IncidentId
    author: Badge


@dataclass(frozen=True, slots=True)
class RecordingLogPage:
    """The log of one recording."""

    recording: RecordingId


@dataclass(frozen=True, slots=True)
class AcceptLogPage:
    """Comparing a log that is not the one of before, and accepting it."""


@dataclass(frozen=True, slots=True)
class CertificatePage:
    """A certificate of one of these incidents, by their numbers; `officer` may be about whom."""

    numbers: tuple[str, ...]
    officer: Badge | None = None


Page = (
    RailPage
    | TagPage
    | ReportPage
    | WhyLockedPage
    | ReviewPage
    | RecordingLogPage
    | WhatChangedPage
    | AcceptLogPage
    | CertificatePage
)


_POLICY_RIGHTS = (Right.PROPOSE_POLICY, Right.AGREE_POLICY, Right.SIMULATE_POLICY)


def destinations(role: Role) -> tuple[Destination, ...]:
    """What a role finds in its rail, the page that it starts on first."""
    found = []
    if reach(role, Right.DECIDE_REPORT) is _Reach.UNIT:
        found.append(Destination.DESK)
    if reach(role, Right.WRITE_REPORT) is not _Reach.NONE:
        found.append(Destination.SHIFT)
    if any(reach(role, right) is not _Reach.NONE for right in CASE_RIGHTS):
        found.append(Destination.CASES)
    if reach(role, Right.ASSIGN_CAMERAS) is not _Reach.NONE:
        found.append(Destination.PEOPLE)
    if reach(role, Right.READ_LOG) is not _Reach.NONE:
        found.append(Destination.LOG)
    if any(reach(role, right) is not _Reach.NONE for right in _POLICY_RIGHTS):
        found.append(Destination.POLICY)
    found.append(Destination.DOCK)
    return tuple(found)
