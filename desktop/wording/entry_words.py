"""Words for what the entries of the custody log hold beside who, when and what."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from desktop.domain.cases import UnobtainableReason
from desktop.domain.custody import OVERRIDE_ACTS, Act
from desktop.domain.gate import LockReason
from desktop.domain.incidents import FiledBecause, Involvement
from desktop.domain.kept_head import LogStanding
from desktop.domain.overrides import OverrideReason
from desktop.domain.recordings import MediaCondition
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Stamp
from desktop.domain.roles import Role
from desktop.wording.incident_words import filed_because_words, involvement_words
from desktop.wording.language import said
from desktop.wording.log_words import log_standing_words
from desktop.wording.override_words import override_reason_words, unobtainable_reason_words
from desktop.wording.recording_words import condition_words
from desktop.wording.report_words import report_kind_words, stamp_words
from desktop.wording.role_words import role_words

DETAILS: Mapping[str, str] = {
    "asked_of": "Asked",
    "assigned": "Assigned wearer",
    "at_ms": "Moment",
    "barred": "Barred for the role",
    "because": "Why it is filed here",
    "calls": "Calls",
    "camera": "Camera",
    "category": "Category",
    "circumstances": "Circumstances",
    "condition": "Condition",
    "deactivation_reasons": "Why recording stopped",
    "decision": "Entry that released it",
    "demonstration": "Demonstration",
    "digest": "Moment and words, SHA-256",
    "disabled": "Account disabled",
    "entry": "Entry",
    "event": "Call",
    "failures": "Wrong tries",
    "files": "Files",
    "flags": "Flags",
    "had_viewed": "Had viewed",
    "incident": "Incident's id",
    "incidents": "Incidents",
    "interrupted": "Interrupted",
    "involved": "Who was there",
    "justified": "Was justified",
    "kept_root": "Head given up",
    "kept_size": "Entries of the head given up",
    "kind": "Kind",
    "known": "Badge known",
    "lifted": "Lifted by an override",
    "locked": "Account locked",
    "marker": "Marker's id",
    "minutes": "Minutes",
    "needs": "Grants needed",
    "new": "New calls",
    "note": "Note, SHA-256",
    "notifies": "Notifies",
    "number": "Incident",
    "numbers": "Numbers, SHA-256",
    "officer": "Person",
    "open": "Open",
    "override": "Override's id",
    "overrides": "Overrides' ids",
    "original_sha256": "Original, SHA-256",
    "original_size": "Original size",
    "pasted": "Characters pasted",
    "person": "Personnel number, SHA-256",
    "policies": "Policies",
    "policy": "Policy",
    "problem": "Problem",
    "reason": "Reason, SHA-256",
    "reasons": "Why",
    "recording": "Recording's id",
    "recordings": "Recordings' ids",
    "reference": "Number or note, SHA-256",
    "report": "Report's id",
    "reports": "Reports' ids",
    "revoked": "Ended while it played",
    "role": "Part",
    "sealed_sha256": "Sealed, SHA-256",
    "seconds": "Seconds",
    "sha256": "SHA-256",
    "seconds_writing": "Seconds from first draft to sealing",
    "shadow": "What would have locked it",
    "signing": "While signing",
    "signing_key": "Station's public key",
    "size": "Size",
    "spans": "Viewed",
    "stamps": "Stamps",
    "standing": "The log against the keychain",
    "terminal": "Terminal",
    "tombstones": "Tombstones, SHA-256",
    "typed_here": "Typed at this terminal",
    "undoes": "Takes back version",
    "use": "Released for",
    "version": "Version",
    "wearer": "Wearer",
    "words": "Words, SHA-256",
}
"""What each detail of an entry is called; digests stand for words that the records hold."""

REFUSED_BECAUSE: Mapping[LockReason, str] = {
    LockReason.NOT_TAGGED: "not part of an incident yet",
    LockReason.FIRST_TAG_UNCONFIRMED: "tags not confirmed yet",
    LockReason.REPORT_NOT_SEALED: "own report not sealed",
    LockReason.OTHER_OFFICERS_FOOTAGE: "another's footage, own report not sealed",
    LockReason.INVOLVED_SUPERVISOR: "was there, own report not sealed",
    LockReason.ATTESTATION_OPENS_NOTHING: "an attestation opens nothing",
    LockReason.CRITICAL_HOLD: "held for the investigator",
    LockReason.NOT_INVOLVED: "not part of the incident",
    LockReason.OUTSIDE_UNIT: "incident of another unit",
    LockReason.REPORT_UNOBTAINABLE: "for the investigator alone",
    LockReason.REASON_MISSING: "no reason given",
    LockReason.NOT_ON_CASE: "not on the case",
    LockReason.PURPOSE_MISSING: "no purpose on record",
    LockReason.NOT_DRAWN: "not drawn for an audit",
    LockReason.ADMINISTRATOR: "administrators never play footage",
    LockReason.ROLE_NEVER_PLAYS: "the role never plays footage",
}
"""Why footage was locked to whoever asked, as others read it afterwards."""

_OF_ONE_ACT: Mapping[tuple[Act, str], str] = {
    (Act.OFFICER_ADDED, "role"): "Role",
    (Act.NO_RECORDING_EXPLAINED, "reason"): "Reason",
    (Act.REPORT_UNOBTAINABLE, "reason"): "Reason",
    (Act.OVERRIDE_ASKED, "reason"): "Why it cannot wait",
    **{(act, "number"): "Override" for act in OVERRIDE_ACTS},
    (Act.LOG_EXPORTED, "size"): "Entries",
    (Act.HEAD_SIGNED, "size"): "Entries",
    (Act.PROOF_MADE, "size"): "Entries",
    (Act.LOG_ACCEPTED, "size"): "Entries",
}

_USES: Mapping[str, str] = {"playback": "playing", "still": "a still"}

_CODES: Mapping[str, tuple[type[StrEnum], Callable[..., str]]] = {
    "because": (FiledBecause, filed_because_words),
    "condition": (MediaCondition, condition_words),
    "involved": (Involvement, involvement_words),
    "kind": (ReportKind, report_kind_words),
    "role": (Involvement, involvement_words),
    "stamps": (Stamp, stamp_words),
    "standing": (LogStanding, log_standing_words),
}


def refused_because_words(reason: LockReason) -> str:
    """Why footage was locked to somebody, in a few words and never as "you"."""
    return said(REFUSED_BECAUSE[reason])


def detail_words(act: Act | None, key: str) -> str | None:
    """What a detail is called; None for one that this version does not know."""
    if act is not None and (act, key) in _OF_ONE_ACT:
        return said(_OF_ONE_ACT[act, key])
    return said(DETAILS[key]) if key in DETAILS else None


def detail_code_words(act: Act | None, key: str, code: str) -> str | None:
    """A code in a detail, in words; None where it is no code that this version knows."""
    if key == "use":
        return said(_USES[code]) if code in _USES else None
    kind, words = _CODES.get(key, (StrEnum, str))
    if act is Act.OFFICER_ADDED and key == "role":
        kind, words = Role, role_words
    if act is Act.REPORT_UNOBTAINABLE and key == "reason":
        kind, words = UnobtainableReason, unobtainable_reason_words
    if act is Act.OVERRIDE_ASKED and key == "reason":
        kind, words = OverrideReason, override_reason_words
    return words(kind(code)) if code in {member.value for member in kind} else None
