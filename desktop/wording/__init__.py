"""Words for the domain's terms: one mapping for each enum, and the sentences of known problems."""

from desktop.wording.act_words import act_words
from desktop.wording.certificate_words import standing_words
from desktop.wording.command_hints import command_hint
from desktop.wording.desk_words import desk_check_words, desk_warning_words
from desktop.wording.disposal_words import (
    disclosure_refusal_words,
    disposal_words,
    purpose_words,
)
from desktop.wording.entry_words import (
    detail_code_words,
    detail_words,
    refused_because_words,
)
from desktop.wording.finding_words import (
    export_finding_words,
    finding_words,
    verification_words,
)
from desktop.wording.gate_words import (
    lock_explanation_words,
    lock_heading_words,
    lock_reason_words,
    not_a_way_words,
    open_words,
    opener_words,
    opening_words,
    waiting_words,
    way_words,
)
from desktop.wording.incident_words import (
    filed_because_words,
    incident_class_words,
    involvement_words,
    report_duty_words,
)
from desktop.wording.language import speak
from desktop.wording.log_words import log_standing_words
from desktop.wording.override_words import (
    account_kind_words,
    case_act_words,
    override_bar_words,
    override_reason_words,
    override_state_words,
    unobtainable_reason_words,
)
from desktop.wording.policy_words import (
    direction_words,
    effect_words,
    policy_change_words,
    proposal_state_words,
)
from desktop.wording.preference_words import theme_words
from desktop.wording.printable import printable
from desktop.wording.problem_sentences import sentence
from desktop.wording.recording_words import (
    clock_doubt_words,
    condition_words,
    speed_words,
    start_source_words,
)
from desktop.wording.recovery_words import half_fault_words, halves_fault_words
from desktop.wording.report_words import (
    about_changes_words,
    change_words,
    field_fault_words,
    field_kind_words,
    outcome_words,
    report_kind_words,
    stamp_words,
)
from desktop.wording.role_words import account_state_words, right_words, role_words
from desktop.wording.shift_words import due_kind_words, next_step_words, report_stage_words

__all__ = [
    "about_changes_words",
    "account_kind_words",
    "account_state_words",
    "act_words",
    "case_act_words",
    "change_words",
    "clock_doubt_words",
    "command_hint",
    "condition_words",
    "desk_check_words",
    "desk_warning_words",
    "detail_code_words",
    "detail_words",
    "direction_words",
    "disclosure_refusal_words",
    "disposal_words",
    "due_kind_words",
    "effect_words",
    "export_finding_words",
    "field_fault_words",
    "field_kind_words",
    "filed_because_words",
    "finding_words",
    "half_fault_words",
    "halves_fault_words",
    "incident_class_words",
    "involvement_words",
    "lock_explanation_words",
    "lock_heading_words",
    "lock_reason_words",
    "log_standing_words",
    "next_step_words",
    "not_a_way_words",
    "open_words",
    "opener_words",
    "opening_words",
    "outcome_words",
    "override_bar_words",
    "override_reason_words",
    "override_state_words",
    "policy_change_words",
    "printable",
    "proposal_state_words",
    "purpose_words",
    "refused_because_words",
    "report_duty_words",
    "report_kind_words",
    "report_stage_words",
    "right_words",
    "role_words",
    "sentence",
    "speak",
    "speed_words",
    "stamp_words",
    "standing_words",
    "start_source_words",
    "theme_words",
    "unobtainable_reason_words",
    "verification_words",
    "waiting_words",
    "way_words",
]
