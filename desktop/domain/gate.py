"""The gate: who may watch which footage, decided from plain facts (policy 2). No clock, no I/O."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from desktop.domain.incidents import Involvement
from desktop.domain.policy import PoliciesInForce
from desktop.domain.roles import SUPERVISORS, Reach, Right, Role, reach
from desktop.domain.taxonomy import IncidentClass


class LockReason(StrEnum):
    """Why footage is locked to a viewer."""

    NOT_TAGGED = "not-tagged"
    REPORT_NOT_SEALED = "report-not-sealed"
    OTHER_OFFICERS_FOOTAGE = "other-officers-footage"
    INVOLVED_SUPERVISOR = "involved-supervisor"
    ATTESTATION_OPENS_NOTHING = "attestation-opens-nothing"
    CRITICAL_HOLD = "critical-hold"
    NOT_INVOLVED = "not-involved"
    OUTSIDE_UNIT = "outside-unit"
    REASON_MISSING = "reason-missing"
    NOT_ON_CASE = "not-on-case"
    PURPOSE_MISSING = "purpose-missing"
    NOT_DRAWN = "not-drawn"
    ADMINISTRATOR = "administrator"
    ROLE_NEVER_PLAYS = "role-never-plays"


class Opening(StrEnum):
    """What would open it. Waiting is not among them: a timer never opens footage (policy 2.12)."""

    TAG_RECORDING = "tag-recording"
    SEAL_OWN_REPORT = "seal-own-report"
    INVESTIGATOR_RELEASE = "investigator-release"
    BECOME_INVOLVED = "become-involved"
    UNIT_SUPERVISOR = "unit-supervisor"
    STATE_REASON = "state-reason"
    CASE_ASSIGNMENT = "case-assignment"
    STATED_PURPOSE = "stated-purpose"
    AUDIT_DRAW = "audit-draw"
    NOTHING = "nothing"


class Opener(StrEnum):
    """Who can do that."""

    VIEWER = "viewer"
    RECORDER = "recorder"
    INVESTIGATOR = "investigator"
    UNINVOLVED_SUPERVISOR = "uninvolved-supervisor"
    COMMANDER = "commander"
    AUDIT_OFFICE = "audit-office"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the gate's table: the rule's number in the policy, what opens it, who can."""

    number: str
    opening: Opening
    opener: Opener


RULES = MappingProxyType(
    {
        LockReason.NOT_TAGGED: Rule("2.1", Opening.TAG_RECORDING, Opener.RECORDER),
        LockReason.REPORT_NOT_SEALED: Rule("2.1", Opening.SEAL_OWN_REPORT, Opener.VIEWER),
        LockReason.OTHER_OFFICERS_FOOTAGE: Rule("2.3", Opening.SEAL_OWN_REPORT, Opener.VIEWER),
        LockReason.INVOLVED_SUPERVISOR: Rule("2.4", Opening.SEAL_OWN_REPORT, Opener.VIEWER),
        LockReason.ATTESTATION_OPENS_NOTHING: Rule("2.9", Opening.SEAL_OWN_REPORT, Opener.VIEWER),
        LockReason.CRITICAL_HOLD: Rule("2.6", Opening.INVESTIGATOR_RELEASE, Opener.INVESTIGATOR),
        LockReason.NOT_INVOLVED: Rule("4", Opening.BECOME_INVOLVED, Opener.UNINVOLVED_SUPERVISOR),
        LockReason.OUTSIDE_UNIT: Rule("4", Opening.UNIT_SUPERVISOR, Opener.UNINVOLVED_SUPERVISOR),
        LockReason.REASON_MISSING: Rule("2.4", Opening.STATE_REASON, Opener.VIEWER),
        LockReason.NOT_ON_CASE: Rule("4", Opening.CASE_ASSIGNMENT, Opener.COMMANDER),
        LockReason.PURPOSE_MISSING: Rule("2.16", Opening.STATED_PURPOSE, Opener.COMMANDER),
        LockReason.NOT_DRAWN: Rule("2.13", Opening.AUDIT_DRAW, Opener.AUDIT_OFFICE),
        LockReason.ADMINISTRATOR: Rule("2.16", Opening.NOTHING, Opener.NOBODY),
        LockReason.ROLE_NEVER_PLAYS: Rule("4", Opening.NOTHING, Opener.NOBODY),
    }
)


class OwnReport(StrEnum):
    """How far the viewer's own account of an incident has come."""

    NONE = "none"
    ATTESTED = "attested"
    SEALED = "sealed"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks; `reason` is what they gave for viewing, or None."""

    badge: Badge
    role: Role
    unit: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class IncidentFacts:
    """What the gate needs of an incident, seen from one viewer."""

    incident: IncidentId
    number: str
    unit: str
    category: str
    incident_class: IncidentClass
    involvement: frozenset[Involvement]
    own_report: OwnReport


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """What the gate needs of a recording: every incident that it stands in, and its policies."""

    recording: RecordingId
    wearers: frozenset[Badge]
    policies: PoliciesInForce
    incidents: tuple[IncidentFacts, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason of a lock, with the incident that it comes from (None: it is in none)."""

    code: LockReason
    incident: IncidentId | None
    incident_number: str | None

    @property
    def rule(self) -> Rule:
        """The rule behind it."""
        return RULES[self.code]


@dataclass(frozen=True, slots=True)
class Open:
    """The footage is open to the viewer."""

    recordings: tuple[RecordingId, ...]


@dataclass(frozen=True, slots=True)
class Locked:
    """The footage stays locked, for every one of these reasons."""

    recordings: tuple[RecordingId, ...]
    reasons: tuple[Reason, ...]


GateDecision = Open | Locked


def decide(viewer: Viewer, recordings: Iterable[RecordingFacts]) -> GateDecision:
    """Decide of all these recordings together: open only if each is, with every reason if not.

    A recording in several incidents opens only when all of them are open (policy 2.3).
    Raises ValueError when there is nothing to decide of.
    """
    asked = tuple(recordings)
    if not asked:
        msg = "the gate decides of at least one recording"
        raise ValueError(msg)
    names = tuple(facts.recording for facts in asked)
    reasons: dict[Reason, None] = {}
    for facts in asked:
        reasons.update(dict.fromkeys(_reasons(viewer, facts)))
    return Locked(names, tuple(reasons)) if reasons else Open(names)


def _reasons(viewer: Viewer, facts: RecordingFacts) -> Iterable[Reason]:
    barred = _barred(viewer.role)
    if barred is not None:
        yield Reason(barred, None, None)
        return
    if not facts.incidents:
        yield Reason(LockReason.NOT_TAGGED, None, None)
    for incident in facts.incidents:
        for code in _incident_reasons(viewer, facts, incident):
            yield Reason(code, incident.incident, incident.number)


def _barred(role: Role) -> LockReason | None:
    """Roles that play nothing by their role alone."""
    match reach(role, Right.PLAY):
        case Reach.NONE if role is Role.ADMINISTRATOR:
            return LockReason.ADMINISTRATOR
        case Reach.NONE:
            return LockReason.ROLE_NEVER_PLAYS
        case Reach.CASE:
            return LockReason.NOT_ON_CASE
        case Reach.PURPOSE:
            return LockReason.PURPOSE_MISSING
        case Reach.DRAWN:
            return LockReason.NOT_DRAWN
        case _:
            return None


def _incident_reasons(
    viewer: Viewer, facts: RecordingFacts, incident: IncidentFacts
) -> Iterable[LockReason]:
    involved = bool(incident.involvement) or viewer.badge in facts.wearers
    if incident.incident_class is IncidentClass.CRITICAL:
        yield LockReason.CRITICAL_HOLD
    if involved:
        if facts.policies.gates(incident.category):
            yield from _report_reasons(viewer, facts, incident)
    elif viewer.role not in SUPERVISORS:
        yield LockReason.NOT_INVOLVED
    elif viewer.unit != incident.unit:
        yield LockReason.OUTSIDE_UNIT
    elif not viewer.reason:
        yield LockReason.REASON_MISSING


def _report_reasons(
    viewer: Viewer, facts: RecordingFacts, incident: IncidentFacts
) -> Iterable[LockReason]:
    match incident.own_report:
        case OwnReport.SEALED:
            return
        case OwnReport.ATTESTED if facts.policies.attestation_opens:
            return
        case OwnReport.ATTESTED:
            yield LockReason.ATTESTATION_OPENS_NOTHING
        case OwnReport.NONE if viewer.role in SUPERVISORS:
            yield LockReason.INVOLVED_SUPERVISOR
        case OwnReport.NONE if viewer.badge in facts.wearers:
            yield LockReason.REPORT_NOT_SEALED
        case _:
            yield LockReason.OTHER_OFFICERS_FOOTAGE
