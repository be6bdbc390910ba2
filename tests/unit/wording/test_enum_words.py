"""Everything that the domain can say has words."""

import importlib
import pkgutil
from enum import Enum
from typing import Any

import pytest

import desktop.domain
from desktop.domain.gate import OwnReport
from desktop.domain.policy_difference import PolicyChange
from desktop.domain.policy_proposals import ProposalOutcome
from desktop.domain.roles import Reach
from desktop.wording import (
    account_kind_words,
    account_state_words,
    act_words,
    case_act_words,
    change_words,
    clock_doubt_words,
    condition_words,
    desk_check_words,
    desk_warning_words,
    direction_words,
    disclosure_refusal_words,
    disposal_words,
    due_kind_words,
    effect_words,
    field_fault_words,
    field_kind_words,
    filed_because_words,
    half_fault_words,
    halves_fault_words,
    incident_class_words,
    involvement_words,
    log_standing_words,
    next_step_words,
    opener_words,
    opening_words,
    outcome_words,
    override_bar_words,
    override_reason_words,
    override_state_words,
    policy_change_words,
    proposal_state_words,
    purpose_words,
    report_duty_words,
    report_kind_words,
    report_stage_words,
    right_words,
    role_words,
    speed_words,
    stamp_words,
    standing_words,
    start_source_words,
    theme_words,
    unobtainable_reason_words,
)
from desktop.wording.finding_words import FINDINGS
from desktop.wording.gate_words import LOCK_EXPLANATIONS, LOCK_REASONS
from desktop.wording.problem_sentences import SENTENCES

WORDS: dict[str, Any] = {
    "AccountKind": account_kind_words,
    "AccountState": account_state_words,
    "Act": act_words,
    "CaseActKind": case_act_words,
    "ChangeKind": lambda kind: policy_change_words(PolicyChange(kind, "VST"), {}),
    "ClockDoubt": clock_doubt_words,
    "DeskCheck": lambda check: f"{desk_check_words(check)}. {desk_warning_words(check)}",
    "Direction": direction_words,
    "DisclosureRefusal": disclosure_refusal_words,
    "Disposal": disposal_words,
    "DueKind": due_kind_words,
    "Effect": effect_words,
    "FieldFault": field_fault_words,
    "FieldKind": field_kind_words,
    "FiledBecause": filed_because_words,
    "FindingKind": FINDINGS.__getitem__,
    "HalfFault": half_fault_words,
    "HalvesFault": halves_fault_words,
    "IncidentClass": incident_class_words,
    "Involvement": involvement_words,
    "LockReason": lambda code: f"{LOCK_REASONS[code]} {LOCK_EXPLANATIONS[code]}",
    "LogStanding": log_standing_words,
    "MediaCondition": condition_words,
    "NextStep": next_step_words,
    "Opener": opener_words,
    "Opening": opening_words,
    "Outcome": outcome_words,
    "OverrideBar": override_bar_words,
    "OverrideReason": override_reason_words,
    "OverrideState": override_state_words,
    "Problem": SENTENCES.__getitem__,
    "ProposalState": proposal_state_words,
    "Purpose": purpose_words,
    "ReportDuty": report_duty_words,
    "ReportKind": report_kind_words,
    "ReportStage": report_stage_words,
    "Right": right_words,
    "Role": role_words,
    "Change": change_words,
    "Speed": speed_words,
    "Stamp": stamp_words,
    "Standing": standing_words,
    "StartSource": start_source_words,
    "Theme": theme_words,
    "UnobtainableReason": unobtainable_reason_words,
}
# What only the rules read and no screen shows.
NEVER_SHOWN: set[type[Enum]] = {OwnReport, ProposalOutcome, Reach}
NOT_IN_THE_PROGRAM = ("server", "RMS", "upload", "cloud", "has been told")


def enums_of_the_domain() -> list[type[Enum]]:
    found: dict[str, type[Enum]] = {}
    for module in pkgutil.iter_modules(desktop.domain.__path__, "desktop.domain."):
        for each in vars(importlib.import_module(module.name)).values():
            if isinstance(each, type) and issubclass(each, Enum) and _is_of_the_domain(each):
                found[each.__name__] = each
    return [found[name] for name in sorted(found)]


def _is_of_the_domain(each: type) -> bool:
    return each.__module__.startswith("desktop.domain")


SHOWN = [each for each in enums_of_the_domain() if each not in NEVER_SHOWN]
MEMBERS = [member for each in SHOWN for member in each]


def the_words(member: Enum) -> str:
    words = WORDS[type(member).__name__](member)
    assert isinstance(words, str)
    return words


def test_there_are_words_for_each_enum_that_a_person_may_see() -> None:
    assert {each.__name__ for each in SHOWN} == set(WORDS)


@pytest.mark.parametrize("member", MEMBERS, ids=lambda member: f"{type(member).__name__}-{member}")
def test_every_member_has_words_that_are_no_code(member: Enum) -> None:
    words = the_words(member)
    assert words == words.strip()
    assert "  " not in words
    assert words.isascii()
    assert "-" not in str(member.value) or str(member.value) not in words


@pytest.mark.parametrize("each", SHOWN, ids=lambda each: each.__name__)
def test_no_two_members_read_alike(each: type[Enum]) -> None:
    assert len({the_words(member) for member in each}) == len(list(each))


@pytest.mark.parametrize("member", MEMBERS, ids=lambda member: f"{type(member).__name__}-{member}")
def test_no_words_promise_what_the_program_does_not_do(member: Enum) -> None:
    assert not [promise for promise in NOT_IN_THE_PROGRAM if promise in the_words(member)]
