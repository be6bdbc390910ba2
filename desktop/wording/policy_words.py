"""Words for policies: what a change of policy changes, and where a proposal stands."""

from collections.abc import Mapping

from desktop.domain.policy_difference import ChangeKind, Direction, PolicyChange
from desktop.domain.policy_proposals import ProposalState
from desktop.domain.policy_simulation import Effect
from desktop.domain.roles import Role
from desktop.wording.language import said
from desktop.wording.printable import printable
from desktop.wording.role_words import role_words

POLICY_CHANGES: Mapping[ChangeKind, str] = {
    ChangeKind.LOG_ONLY_BEGINS: "Nothing is locked any more. What would be is entered in the log.",
    ChangeKind.LOG_ONLY_ENDS: "Footage is locked from now on, and not only entered in the log.",
    ChangeKind.CATEGORY_WAITS: "Footage of {subject} waits for a report.",
    ChangeKind.CATEGORY_WAITS_NO_MORE: "Footage of {subject} no longer waits for a report.",
    ChangeKind.TAG_CONFIRMED_FIRST: (
        "A tag opens nothing until dispatch or a supervisor who was not there confirms it."
    ),
    ChangeKind.TAG_COUNTS_AT_ONCE: "A tag counts without being confirmed.",
    ChangeKind.CRITICAL_BARS_SUPERVISORS: (
        "Critical footage is held from supervisors who were not there, until it is released."
    ),
    ChangeKind.CRITICAL_OPEN_TO_SUPERVISORS: (
        "Critical footage is no longer held from supervisors who were not there."
    ),
    ChangeKind.RELEASE_AFTER_REPORT: (
        "A release of critical footage opens it only after the officer's own account."
    ),
    ChangeKind.RELEASE_BEFORE_REPORT: (
        "A release of critical footage opens it before the officer's own account."
    ),
    ChangeKind.REASON_ASKED: "Everyone gives a reason for every view.",
    ChangeKind.REASON_ASKED_NO_MORE: "Not everyone gives a reason for every view any more.",
    ChangeKind.ATTESTATION_OPENS: "An attestation opens footage.",
    ChangeKind.ATTESTATION_OPENS_NO_MORE: "An attestation no longer opens footage.",
    ChangeKind.ATTESTATION_ALLOWED: "{subject} may be attested as non-reportable.",
    ChangeKind.ATTESTATION_ALLOWED_NO_MORE: (
        "{subject} may no longer be attested as non-reportable."
    ),
    ChangeKind.OVERRIDE_LENGTH_ADDED: "An override may last {subject} minutes.",
    ChangeKind.OVERRIDE_LENGTH_GONE: "An override may no longer last {subject} minutes.",
    ChangeKind.STILLS_ALLOWED: "{subject}: may make stills.",
    ChangeKind.STILLS_ALLOWED_NO_MORE: "{subject}: may no longer make stills.",
    ChangeKind.SECOND_FACTOR_ASKED: "{subject}: needs an authenticator app to sign in.",
    ChangeKind.SECOND_FACTOR_ASKED_NO_MORE: (
        "{subject}: no longer needs an authenticator app to sign in."
    ),
    ChangeKind.GRANT_SHORTER: "Footage stays open for {subject} minutes at a time, not longer.",
    ChangeKind.GRANT_LONGER: "Footage stays open longer, for {subject} minutes at a time.",
    ChangeKind.REPORT_DUE: "A report falls due after {subject} hours.",
    ChangeKind.DECISION_DUE: "A decision falls due after {subject} hours.",
}

DIRECTIONS: Mapping[Direction, str] = {
    Direction.STRICTER: "Stricter",
    Direction.LOOSER: "Looser",
    Direction.NEITHER: "Neither",
}

PROPOSAL_STATES: Mapping[ProposalState, str] = {
    ProposalState.OPEN: "Waits for a commander",
    ProposalState.AGREED: "Agreed",
    ProposalState.DECLINED: "Declined",
    ProposalState.WITHDRAWN: "Withdrawn",
    ProposalState.LAPSED: "Lapsed: nobody agreed in time",
}

EFFECTS: Mapping[Effect, str] = {
    Effect.UNCHANGED: "Unchanged",
    Effect.WOULD_LOCK: "Was released, would have been locked",
    Effect.WOULD_OPEN: "Was refused, would have been open",
}


def policy_change_words(change: PolicyChange, titles: Mapping[str, str]) -> str:
    """One difference in a sentence; `titles` names categories by their codes."""
    roles = {role.value: role for role in Role}
    subject = change.subject
    if subject in roles:
        subject = role_words(roles[subject])
    words = said(POLICY_CHANGES[change.kind])
    return words.replace("{subject}", printable(titles.get(subject, subject)))


def direction_words(direction: Direction) -> str:
    """Whether a difference is stricter or looser, in a word."""
    return said(DIRECTIONS[direction])


def proposal_state_words(state: ProposalState) -> str:
    """Where a proposal stands."""
    return said(PROPOSAL_STATES[state])


def effect_words(effect: Effect) -> str:
    """What another policy would have changed for an access."""
    return said(EFFECTS[effect])
