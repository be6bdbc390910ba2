"""The gate: who may watch which footage, decided from plain facts (policy 2). No clock, no I/O."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from desktop.domain.incidents import Involvement
from desktop.domain.policy import PoliciesInForce
from desktop.domain.roles import INVESTIGATORS, SUPERVISORS, Reach, Right, Role, reach
from desktop.domain.taxonomy import IncidentClass


class LockReason(StrEnum):
    """Why footage is locked to a viewer."""

    NOT_TAGGED = "not-tagged"
    FIRST_TAG_UNCONFIRMED = "first-tag-unconfirmed"
    REPORT_NOT_SEALED = "report-not-sealed"
    OTHER_OFFICERS_FOOTAGE = "other-officers-footage"
    INVOLVED_SUPERVISOR = "involved-supervisor"
    ATTESTATION_OPENS_NOTHING = "attestation-opens-nothing"
    CRITICAL_HOLD = "critical-hold"
    NOT_INVOLVED = "not-involved"
    OUTSIDE_UNIT = "outside-unit"
    REPORT_UNOBTAINABLE = "report-unobtainable"
    REASON_MISSING = "reason-missing"
    NOT_ON_CASE = "not-on-case"
    PURPOSE_MISSING = "purpose-missing"
    NOT_DRAWN = "not-drawn"
    ADMINISTRATOR = "administrator"
    ROLE_NEVER_PLAYS = "role-never-plays"


class Opening(StrEnum):
    """What would open it. Waiting is not among them: a timer never opens footage (policy 2.12)."""

    TAG_RECORDING = "tag-recording"
    TAG_CONFIRMATION = "tag-confirmation"
    SEAL_OWN_REPORT = "seal-own-report"
    OVERRIDE_GRANT = "override-grant"
    INVESTIGATOR_RELEASE = "investigator-release"
    BECOME_INVOLVED = "become-involved"
    UNIT_SUPERVISOR = "unit-supervisor"
    INVESTIGATOR_VIEWS = "investigator-views"
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
        LockReason.FIRST_TAG_UNCONFIRMED: Rule(
            "2.9", Opening.TAG_CONFIRMATION, Opener.UNINVOLVED_SUPERVISOR
        ),
        LockReason.REPORT_NOT_SEALED: Rule("2.1", Opening.SEAL_OWN_REPORT, Opener.VIEWER),
        LockReason.OTHER_OFFICERS_FOOTAGE: Rule("2.3", Opening.SEAL_OWN_REPORT, Opener.VIEWER),
        LockReason.INVOLVED_SUPERVISOR: Rule("2.4", Opening.SEAL_OWN_REPORT, Opener.VIEWER),
        LockReason.ATTESTATION_OPENS_NOTHING: Rule("2.9", Opening.SEAL_OWN_REPORT, Opener.VIEWER),
        LockReason.CRITICAL_HOLD: Rule("2.6", Opening.INVESTIGATOR_RELEASE, Opener.INVESTIGATOR),
        LockReason.NOT_INVOLVED: Rule("4", Opening.BECOME_INVOLVED, Opener.UNINVOLVED_SUPERVISOR),
        LockReason.OUTSIDE_UNIT: Rule("4", Opening.UNIT_SUPERVISOR, Opener.UNINVOLVED_SUPERVISOR),
        LockReason.REPORT_UNOBTAINABLE: Rule(
            "2.12", Opening.INVESTIGATOR_VIEWS, Opener.INVESTIGATOR
        ),
        LockReason.REASON_MISSING: Rule("2.4", Opening.STATE_REASON, Opener.VIEWER),
        LockReason.NOT_ON_CASE: Rule("4", Opening.CASE_ASSIGNMENT, Opener.COMMANDER),
        LockReason.PURPOSE_MISSING: Rule("2.16", Opening.STATED_PURPOSE, Opener.VIEWER),
        LockReason.NOT_DRAWN: Rule("2.13", Opening.AUDIT_DRAW, Opener.AUDIT_OFFICE),
        LockReason.ADMINISTRATOR: Rule("2.16", Opening.NOTHING, Opener.NOBODY),
        LockReason.ROLE_NEVER_PLAYS: Rule("4", Opening.NOTHING, Opener.NOBODY),
    }
)


OVERRIDABLE = frozenset(
    {
        LockReason.FIRST_TAG_UNCONFIRMED,
        LockReason.REPORT_NOT_SEALED,
        LockReason.OTHER_OFFICERS_FOOTAGE,
        LockReason.INVOLVED_SUPERVISOR,
        LockReason.ATTESTATION_OPENS_NOTHING,
        LockReason.CRITICAL_HOLD,
    }
)
"""What an override lifts (policy 2.8): the wait for a report, a confirmation or a release. It makes
nobody a part of an incident, of a unit or of a case."""

SHADOWED = OVERRIDABLE | {LockReason.REPORT_UNOBTAINABLE}
"""What a log-only policy enters instead of locking; roles, units and cases hold there too."""


class OwnReport(StrEnum):
    """How far the viewer's own account of an incident has come."""

    NONE = "none"
    ATTESTED = "attested"
    SEALED = "sealed"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks; `reason` is what they gave for viewing, or None.

    `accounts` are all badges of the same person, so that a second account sees no more.
    """

    badge: Badge
    role: Role
    unit: str
    reason: str | None = None
    accounts: frozenset[Badge] = frozenset()

    @property
    def badges(self) -> frozenset[Badge]:
        """Every badge that counts as theirs."""
        return self.accounts | {self.badge}


@dataclass(frozen=True, slots=True)
class IncidentFacts:
    """What the gate needs of an incident, seen from one viewer.

    `confirmed`: CAD or an uninvolved supervisor bears out its tags. `released`: an investigator
    released it to this viewer. `on_case`: the viewer is assigned to its case. `unobtainable`: a
    report of it was marked as never to come.
    """

    incident: IncidentId
    number: str
    unit: str
    category: str
    incident_class: IncidentClass
    involvement: frozenset[Involvement]
    own_report: OwnReport
    confirmed: bool = False
    released: bool = False
    on_case: bool = False
    unobtainable: bool = False


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """What the gate needs of a recording: every incident that it stands in, and its policies.

    `overridden` are the incidents for which an override in force names this recording and viewer.
    """

    recording: RecordingId
    wearers: frozenset[Badge]
    policies: PoliciesInForce
    incidents: tuple[IncidentFacts, ...]
    overridden: frozenset[IncidentId] = frozenset()


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
    """The footage is open to the viewer.

    `lifted` are the reasons that would have locked it but for an override, `shadow` those but for
    a log-only policy; whoever releases enters them.
    """

    recordings: tuple[RecordingId, ...]
    lifted: tuple[Reason, ...] = ()
    shadow: tuple[Reason, ...] = ()


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
    locking: list[Reason] = []
    lifted: list[Reason] = []
    shadow: list[Reason] = []
    for facts in asked:
        for reason in _reasons(viewer, facts):
            if _is_overridden(reason, facts):
                lifted.append(reason)
            elif facts.policies.is_log_only and reason.code in SHADOWED:
                shadow.append(reason)
            else:
                locking.append(reason)
    if locking:
        return Locked(names, _each_once(locking))
    return Open(names, _each_once(lifted), _each_once(shadow))


def _each_once(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    return tuple(dict.fromkeys(reasons))


def _is_overridden(reason: Reason, facts: RecordingFacts) -> bool:
    return reason.code in OVERRIDABLE and reason.incident in facts.overridden


def _reasons(viewer: Viewer, facts: RecordingFacts) -> Iterable[Reason]:
    barred = _barred(viewer.role)
    if barred is not None:
        yield Reason(barred, None, None)
        return
    if not facts.incidents:
        yield Reason(LockReason.NOT_TAGGED, None, None)
    for incident in facts.incidents:
        codes = dict.fromkeys(_incident_reasons(viewer, facts, incident))
        if not codes and facts.policies.reason_for_every_view and not viewer.reason:
            codes = {LockReason.REASON_MISSING: None}
        for code in codes:
            yield Reason(code, incident.incident, incident.number)


def _barred(role: Role) -> LockReason | None:
    """Roles that play nothing by their role alone."""
    match reach(role, Right.PLAY):
        case Reach.NONE if role is Role.ADMINISTRATOR:
            return LockReason.ADMINISTRATOR
        case Reach.NONE:
            return LockReason.ROLE_NEVER_PLAYS
        case Reach.DRAWN:
            return LockReason.NOT_DRAWN
    return None


def _incident_reasons(
    viewer: Viewer, facts: RecordingFacts, incident: IncidentFacts
) -> Iterable[LockReason]:
    involved = bool(incident.involvement or viewer.badges & facts.wearers)
    if involved:
        yield from _involved_reasons(viewer, facts, incident)
    elif _is_held_from_others(viewer, facts, incident):
        yield LockReason.CRITICAL_HOLD
    # A part in it is what opens it to officers and supervisors; other roles have their own ground.
    match reach(viewer.role, Right.PLAY):
        case Reach.CASE if not incident.on_case:
            yield LockReason.NOT_ON_CASE
        case Reach.PURPOSE if not viewer.reason:
            yield LockReason.PURPOSE_MISSING
        case Reach.OWN if not involved:
            yield LockReason.NOT_INVOLVED
        case Reach.UNIT if not involved:
            yield from _uninvolved_supervisors_reasons(viewer, incident)


def _uninvolved_supervisors_reasons(
    viewer: Viewer, incident: IncidentFacts
) -> Iterable[LockReason]:
    if viewer.unit != incident.unit:
        yield LockReason.OUTSIDE_UNIT
    elif incident.unobtainable:
        yield LockReason.REPORT_UNOBTAINABLE
    elif not viewer.reason:
        yield LockReason.REASON_MISSING


def _is_held_from_others(viewer: Viewer, facts: RecordingFacts, incident: IncidentFacts) -> bool:
    """Whether a critical incident is held from somebody who was not there (policy 2.4, 2.6)."""
    if incident.incident_class is not IncidentClass.CRITICAL or incident.released:
        return False
    if viewer.role in SUPERVISORS:
        return facts.policies.critical_bars_supervisors
    return viewer.role not in INVESTIGATORS


def _involved_reasons(
    viewer: Viewer, facts: RecordingFacts, incident: IncidentFacts
) -> Iterable[LockReason]:
    critical = incident.incident_class is IncidentClass.CRITICAL
    if critical and not incident.released:
        yield LockReason.CRITICAL_HOLD
    if critical and incident.released and facts.policies.release_before_report:
        return
    if facts.policies.gates(incident.category):
        yield from _report_reasons(viewer, facts, incident)
    elif facts.policies.confirms_first_tag and not incident.confirmed:
        yield from _unconfirmed_reasons(incident)


def _unconfirmed_reasons(incident: IncidentFacts) -> Iterable[LockReason]:
    """A tag alone opens nothing; the viewer's own account opens what any tag would (policy 2.9)."""
    if incident.own_report is not OwnReport.SEALED:
        yield LockReason.FIRST_TAG_UNCONFIRMED


def _report_reasons(
    viewer: Viewer, facts: RecordingFacts, incident: IncidentFacts
) -> Iterable[LockReason]:
    match incident.own_report:
        case OwnReport.SEALED:
            return
        case OwnReport.ATTESTED if facts.policies.attestation_opens:
            if facts.policies.confirms_first_tag and not incident.confirmed:
                yield LockReason.FIRST_TAG_UNCONFIRMED
        case OwnReport.ATTESTED:
            yield LockReason.ATTESTATION_OPENS_NOTHING
        case OwnReport.NONE if viewer.role in SUPERVISORS:
            yield LockReason.INVOLVED_SUPERVISOR
        case OwnReport.NONE if viewer.badges & facts.wearers:
            yield LockReason.REPORT_NOT_SEALED
        case _:
            yield LockReason.OTHER_OFFICERS_FOOTAGE
