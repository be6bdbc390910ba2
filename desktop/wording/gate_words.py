"""What the gate says to people: why footage is locked, what opens it, who can do that."""

from collections.abc import Mapping

from desktop.domain.gate import LockReason, Opener, Opening, Reason
from desktop.wording.language import said
from desktop.wording.printable import printable
from desktop.wording.template import fill

OPEN = "Open to you."
WAITING = "Waiting never does. There is no timer."

# What is so, in one sentence; the first word can follow "Locked: ".
LOCK_REASONS: Mapping[LockReason, str] = {
    LockReason.NOT_TAGGED: "This recording is not part of an incident yet.",
    LockReason.FIRST_TAG_UNCONFIRMED: (
        "The tags of [incident {incident}|this incident] are not confirmed yet."
    ),
    LockReason.REPORT_NOT_SEALED: (
        "Your report for [incident {incident}|this incident] is not sealed yet."
    ),
    LockReason.OTHER_OFFICERS_FOOTAGE: (
        "Another officer's footage of [incident {incident}|this incident] stays locked until your "
        "own report is sealed."
    ),
    LockReason.INVOLVED_SUPERVISOR: (
        "You were there: footage of [incident {incident}|this incident] stays locked until your "
        "own report is sealed."
    ),
    LockReason.ATTESTATION_OPENS_NOTHING: (
        "Your attestation for [incident {incident}|this incident] ends the duty to write. It does "
        "not open footage."
    ),
    LockReason.CRITICAL_HOLD: (
        "Held for the investigator: [incident {incident}|this incident] is a critical incident."
    ),
    LockReason.NOT_INVOLVED: ("You are not listed as part of [incident {incident}|this incident]."),
    LockReason.OUTSIDE_UNIT: "[Incident {incident}|This incident] belongs to another unit.",
    LockReason.REPORT_UNOBTAINABLE: (
        "A report of [incident {incident}|this incident] will not come: only its investigator may "
        "view the footage."
    ),
    LockReason.REASON_MISSING: (
        "No reason is given yet for viewing [incident {incident}|this incident]."
    ),
    LockReason.NOT_ON_CASE: "Restricted: you are not on this case.",
    LockReason.PURPOSE_MISSING: "No purpose is on record for which this footage may be viewed.",
    LockReason.NOT_DRAWN: "This recording was not drawn for an audit.",
    LockReason.ADMINISTRATOR: (
        "You are a system administrator: administrators cannot play footage."
    ),
    LockReason.ROLE_NEVER_PLAYS: "Your role does not include playing footage.",
}

# Why that is the rule.
LOCK_EXPLANATIONS: Mapping[LockReason, str] = {
    LockReason.NOT_TAGGED: "Tag it first. Tagging works without seeing the footage.",
    LockReason.FIRST_TAG_UNCONFIRMED: (
        "A tag alone opens nothing. The call record or a supervisor who was not there confirms it, "
        "or your own sealed report opens the footage to you."
    ),
    LockReason.REPORT_NOT_SEALED: (
        "You write what you remember first. Then you watch. That way your report is your own "
        "account, and nobody can say the video wrote it. The lock covers everyone who was there. "
        "It does not mean you did anything wrong."
    ),
    LockReason.OTHER_OFFICERS_FOOTAGE: (
        "You write what you remember first. Then you watch. The lock covers everyone who was "
        "there. It does not mean you did anything wrong."
    ),
    LockReason.INVOLVED_SUPERVISOR: (
        "A supervisor who was there writes first and then watches, like everyone else who was "
        "there. It does not mean you did anything wrong."
    ),
    LockReason.ATTESTATION_OPENS_NOTHING: (
        "The policy opens footage to those who were there by a sealed report only."
    ),
    LockReason.CRITICAL_HOLD: (
        "An investigator releases it to each officer separately, after that officer's statement. "
        "It does not mean you did anything wrong."
    ),
    LockReason.NOT_INVOLVED: (
        "Footage is for those who were there, and for the supervisors of the incident's unit."
    ),
    LockReason.OUTSIDE_UNIT: "A supervisor views footage of their own unit only.",
    LockReason.REPORT_UNOBTAINABLE: (
        "The custodian marked that report as unobtainable. Nobody else watches in its place."
    ),
    LockReason.REASON_MISSING: (
        "A supervisor who was not there says why before watching. The reason goes on record."
    ),
    LockReason.NOT_ON_CASE: "Your role views footage of the cases that it is assigned to.",
    LockReason.PURPOSE_MISSING: "A custodian views footage for a stated purpose only.",
    LockReason.NOT_DRAWN: "An auditor views what was drawn at random, and nothing else.",
    LockReason.ADMINISTRATOR: (
        "Whoever keeps the system running does not need to see what it holds."
    ),
    LockReason.ROLE_NEVER_PLAYS: "The work of your role does not need it.",
}

_DRAW = "An audit draw; this version of Firsthand makes none yet, so the footage stays locked."

# Each can stand in a list, and after "What opens it:".
OPENINGS: Mapping[Opening, str] = {
    Opening.TAG_RECORDING: "Tagging it, and then sealing your own report of that incident.",
    Opening.TAG_CONFIRMATION: "A confirmation of the tags, or sealing your own report.",
    Opening.SEAL_OWN_REPORT: "Sealing your own report.",
    Opening.OVERRIDE_GRANT: (
        "Someone is in danger or a suspect is at large. Named recordings, limited time, always "
        "reviewed within 24 h."
    ),
    Opening.INVESTIGATOR_RELEASE: "An investigator's release to you, after your own account.",
    Opening.BECOME_INVOLVED: (
        "If you were there: being added to the incident, and then sealing your own report."
    ),
    Opening.UNIT_SUPERVISOR: (
        "Nothing opens it to you. A supervisor of the incident's unit can view it."
    ),
    Opening.INVESTIGATOR_VIEWS: (
        "Nothing opens it to you. An investigator of the case can view it."
    ),
    Opening.STATE_REASON: "Giving your reason for viewing it.",
    Opening.CASE_ASSIGNMENT: "Being assigned to the case.",
    Opening.STATED_PURPOSE: "Stating the purpose for which you view it.",
    Opening.AUDIT_DRAW: _DRAW,
    Opening.NOTHING: "Nothing opens it to you.",
}

# Each names a way, as the head of what is said about it.
WAYS: Mapping[Opening, str] = {
    Opening.TAG_RECORDING: "The recording is tagged",
    Opening.TAG_CONFIRMATION: "The call record or a supervisor confirms the tags",
    Opening.SEAL_OWN_REPORT: "You seal your own report",
    Opening.OVERRIDE_GRANT: "An uninvolved supervisor grants an override",
    Opening.INVESTIGATOR_RELEASE: "A named investigator releases it",
    Opening.BECOME_INVOLVED: "You are added to the incident, and seal your own report",
    Opening.UNIT_SUPERVISOR: "A supervisor of the incident's unit views it, not you",
    Opening.INVESTIGATOR_VIEWS: "An investigator of the case views it, not you",
    Opening.STATE_REASON: "You give your reason for viewing it",
    Opening.CASE_ASSIGNMENT: "You are assigned to the case",
    Opening.STATED_PURPOSE: "A purpose for viewing it goes on record",
    Opening.AUDIT_DRAW: "It is drawn for an audit",
    Opening.NOTHING: "Nothing opens it to you",
}

# Why a way that people ask about does not apply here.
NOT_A_WAY: Mapping[Opening, str] = {
    Opening.SEAL_OWN_REPORT: "Your own report is not what this footage waits for.",
    Opening.INVESTIGATOR_RELEASE: "Only for critical incidents. This is not one.",
}

# Each can follow "Who can do that:".
OPENERS: Mapping[Opener, str] = {
    Opener.VIEWER: "You.",
    Opener.RECORDER: "The officer who wore the camera.",
    Opener.INVESTIGATOR: "An investigator.",
    Opener.UNINVOLVED_SUPERVISOR: "A supervisor of the incident's unit who was not there.",
    Opener.COMMANDER: "A commander.",
    Opener.AUDIT_OFFICE: "The audit office.",
    Opener.NOBODY: "Nobody.",
}


def open_words() -> str:
    """That footage is open."""
    return said(OPEN)


def waiting_words() -> str:
    """That waiting opens nothing; stands last among what opens footage (policy 2.12)."""
    return said(WAITING)


def lock_heading_words(reason: Reason) -> str:
    """Why footage is locked, in one sentence."""
    number = printable(reason.incident_number or "")
    return fill(said(LOCK_REASONS[reason.code]), {"incident": number})


def lock_reason_words(reason: Reason) -> str:
    """Why footage is locked, and why that is the rule."""
    return f"{lock_heading_words(reason)} {lock_explanation_words(reason)}"


def opening_words(opening: Opening) -> str:
    """What opens it."""
    return said(OPENINGS[opening])


def opener_words(opener: Opener) -> str:
    """Who can do that."""
    return said(OPENERS[opener])


def way_words(opening: Opening) -> str:
    """A way by its name."""
    return said(WAYS[opening])


def not_a_way_words(opening: Opening) -> str:
    """Why a way does not apply here; empty where there is nothing to say."""
    return said(NOT_A_WAY[opening]) if opening in NOT_A_WAY else ""


def lock_explanation_words(reason: Reason) -> str:
    """Why that is the rule."""
    return said(LOCK_EXPLANATIONS[reason.code])
