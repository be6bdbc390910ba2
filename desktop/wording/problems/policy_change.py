"""Sentences for a change of policy that is refused."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

POLICY_CHANGE: Mapping[Problem, str] = {
    Problem.POLICY_DATE_PASSED: (
        "A policy takes effect in the future only, so that nobody is judged by it afterwards. "
        "Nothing was proposed. Choose a later date."
    ),
    Problem.POLICY_IN_FORCE_ALREADY: (
        "[The policy {policy}|That policy] is the one in force at that date already. Nothing was "
        "proposed, and nothing more is needed."
    ),
    Problem.LOG_ONLY_AT_FOUNDING_ONLY: (
        "[The policy {policy}|That policy] locks nothing, and is chosen when a station is created "
        "or never. Nothing was changed. Choose another policy, or simulate this one."
    ),
    Problem.PROPOSAL_OPEN_ALREADY: (
        "A change of policy is proposed already[, to {policy}]. Nothing more was proposed. Wait "
        "for its answer, or withdraw it first."
    ),
    Problem.PROPOSAL_ANSWERED_ALREADY: (
        "This change of policy was answered already. Nothing was changed. Look at the policy in "
        "force; an administrator can propose another change."
    ),
    Problem.PROPOSAL_LAPSED: (
        "The date of this change has passed without an agreement, so it never takes effect. "
        "Nothing was changed. An administrator can propose it again for a later date."
    ),
    Problem.OWN_PROPOSAL: (
        "A change of policy needs two people, and you proposed this one. Nothing was changed. "
        "Ask another commander to agree."
    ),
}
