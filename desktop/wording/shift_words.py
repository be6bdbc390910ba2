"""Words for a person's shift: how far an account has come, what is next, what is due."""

from collections.abc import Mapping

from desktop.domain.due import DueKind
from desktop.domain.report_stage import NextStep, ReportStage
from desktop.wording.language import said

REPORT_STAGES: Mapping[ReportStage, str] = {
    ReportStage.NONE: "No report yet",
    ReportStage.DRAFT: "Report in draft",
    ReportStage.SEALED: "Report sealed",
    ReportStage.RETURNED: "Report returned to you",
    ReportStage.APPROVED: "Report approved",
    ReportStage.OUTSIDE: "Account from elsewhere, weaker grade",
}

NEXT_STEPS: Mapping[NextStep, str] = {
    NextStep.TAG: "Tag",
    NextStep.WRITE_REPORT: "Write report",
    NextStep.CONTINUE_DRAFT: "Continue draft",
    NextStep.REWRITE_RETURNED: "Write a new version",
    NextStep.REVIEW: "Review",
    NextStep.NOTHING: "Nothing to do",
}

DUE_KINDS: Mapping[DueKind, str] = {
    DueKind.TAG_RECORDINGS: "Tag recordings",
    DueKind.SEAL_REPORT: "Seal report",
    DueKind.REWRITE_REPORT: "Returned to you",
    DueKind.EXPLAIN_NO_RECORDING: "Say why there is no recording",
}


def report_stage_words(stage: ReportStage) -> str:
    """How far one's own account of an incident has come."""
    return said(REPORT_STAGES[stage])


def next_step_words(step: NextStep) -> str:
    """The next step, as its button says it."""
    return said(NEXT_STEPS[step])


def due_kind_words(kind: DueKind) -> str:
    """What is due, as the list of due things says it."""
    return said(DUE_KINDS[kind])
