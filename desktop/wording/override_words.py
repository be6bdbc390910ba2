"""Words for overrides, and for what stands beside an incident's reports."""

from collections.abc import Mapping

from desktop.domain.cases import AccountKind, CaseActKind, UnobtainableReason
from desktop.domain.override_parties import OverrideBar
from desktop.domain.overrides import OverrideReason, OverrideState
from desktop.wording.language import said

OVERRIDE_REASONS: Mapping[OverrideReason, str] = {
    OverrideReason.SUSPECT_AT_LARGE: "Suspect at large",
    OverrideReason.MISSING_PERSON: "Missing person",
    OverrideReason.IMMINENT_THREAT: "Imminent threat",
    OverrideReason.OFFICER_DOWN: "Officer down",
    OverrideReason.MEDICAL: "Aid, medical",
}

OVERRIDE_STATES: Mapping[OverrideState, str] = {
    OverrideState.ASKED: "Asked",
    OverrideState.REFUSED: "Refused",
    OverrideState.IN_FORCE: "In force",
    OverrideState.OVER: "Over",
}

# Each can follow "because this person".
OVERRIDE_BARS: Mapping[OverrideBar, str] = {
    OverrideBar.REQUESTER: "asked for it",
    OverrideBar.GRANTED_IT: "granted it",
    OverrideBar.INVOLVED: "was there",
    OverrideBar.DISABLED: "has an account that is disabled",
    OverrideBar.WITHOUT_RIGHT: "has a role without that right",
    OverrideBar.OTHER_UNIT: "belongs to another unit",
    OverrideBar.NOT_ON_CASE: "is not on this case",
    OverrideBar.NOT_ASKED: "was not asked",
}

CASE_ACTS: Mapping[CaseActKind, str] = {
    CaseActKind.ASSIGNED: "Assigned to the case",
    CaseActKind.RELEASED: "Footage released",
    CaseActKind.UNOBTAINABLE: "Report marked as one that will not come",
    CaseActKind.CONFIRMED: "Tags confirmed",
}

ACCOUNT_KINDS: Mapping[AccountKind, str] = {
    AccountKind.OUTSIDE_REPORT: "Report in another records system, weaker grade",
    AccountKind.STATEMENT: "Statement to an investigator, weaker grade",
}

UNOBTAINABLE_REASONS: Mapping[UnobtainableReason, str] = {
    UnobtainableReason.INJURED: "Injured",
    UnobtainableReason.ON_LEAVE: "On leave",
    UnobtainableReason.REFUSES: "Refuses",
    UnobtainableReason.SEPARATED: "Has left the agency",
    UnobtainableReason.NO_WEARER: "Nobody wore the camera",
}


def unobtainable_reason_words(reason: UnobtainableReason) -> str:
    """Why a report will not come."""
    return said(UNOBTAINABLE_REASONS[reason])


def override_reason_words(reason: OverrideReason) -> str:
    """Why an override cannot wait."""
    return said(OVERRIDE_REASONS[reason])


def override_state_words(state: OverrideState) -> str:
    """Where an override stands."""
    return said(OVERRIDE_STATES[state])


def override_bar_words(bar: OverrideBar) -> str:
    """Why a person has no say in an override, to follow "because this person"."""
    return said(OVERRIDE_BARS[bar])


def case_act_words(kind: CaseActKind) -> str:
    """What was done beside an incident's reports."""
    return said(CASE_ACTS[kind])


def account_kind_words(kind: AccountKind) -> str:
    """What an account from elsewhere is."""
    return said(ACCOUNT_KINDS[kind])
