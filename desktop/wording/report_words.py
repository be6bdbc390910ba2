"""Words for reports: their kinds, fields, stamps, and what a supervisor decided."""

from collections.abc import Mapping

from desktop.domain.report_difference import Change
from desktop.domain.report_forms import FieldFault, FieldKind, ReportKind
from desktop.domain.reports import Outcome, Stamp
from desktop.wording.language import said

REPORT_KINDS: Mapping[ReportKind, str] = {
    ReportKind.INITIAL: "Report",
    ReportKind.USE_OF_FORCE: "Use-of-force report",
    ReportKind.FIO: "Person stop report",
    ReportKind.SUPPLEMENT: "Supplement, written after review of recordings",
    ReportKind.ATTESTATION: "Attestation that there is nothing to report",
    ReportKind.EXIGENCY_REQUEST: "Request to view before the report, as it is urgent",
    ReportKind.DELETION_REQUEST: "Request to delete an accidental recording",
    ReportKind.LATE_OR_MISSING: "Account of a late or missing recording",
}

FIELD_KINDS: Mapping[FieldKind, str] = {
    FieldKind.TEXT: "A line of text",
    FieldKind.LONG_TEXT: "Text of any length",
    FieldKind.CHOICE: "One of the choices",
    FieldKind.CHOICES: "Any of the choices",
    FieldKind.YES_NO: "Yes or no",
    FieldKind.WHOLE_NUMBER: "A whole number",
    FieldKind.DATE_TIME: "A date and time",
}

FIELD_FAULTS: Mapping[FieldFault, str] = {
    FieldFault.UNKNOWN: "not a field of this form",
    FieldFault.MISSING: "not filled in yet",
    FieldFault.WRONG_KIND: "another kind of answer is needed",
    FieldFault.NOT_A_CHOICE: "not one of the choices",
    FieldFault.TOO_SHORT: "needs a few more words",
}

STAMPS: Mapping[Stamp, str] = {
    Stamp.SUPERVISOR_HAD_VIEWED: "A supervisor had viewed footage before this was sealed.",
    Stamp.RETURNER_HAD_VIEWED: "Returned by a supervisor who had viewed the footage.",
    Stamp.PRIOR_VIEWING_DECLARED: "Prior viewing declared.",
    Stamp.AUTHOR_HAD_VIEWED: "The author had viewed footage before this was sealed.",
    Stamp.VIEWED_UNDER_ATTESTATION: "Was viewed under attestation.",
    Stamp.VIEWED_UNDER_OVERRIDE: "Viewed before report, under an override.",
}

CHANGES: Mapping[Change, str] = {
    Change.SAME: "Same",
    Change.CHANGED: "Changed",
    Change.ADDED: "Added",
    Change.WITHDRAWN: "Withdrawn",
}

ABOUT_CHANGES = (
    "These words describe the texts. They say nothing about the writer. Memory and video often "
    "differ."
)

OUTCOMES: Mapping[Outcome, str] = {
    Outcome.APPROVED: "Approved",
    Outcome.RETURNED: "Returned",
}


def report_kind_words(kind: ReportKind) -> str:
    """A kind of report."""
    return said(REPORT_KINDS[kind])


def field_kind_words(kind: FieldKind) -> str:
    """What may stand in a field."""
    return said(FIELD_KINDS[kind])


def field_fault_words(fault: FieldFault) -> str:
    """What a field needs, to stand in a list."""
    return said(FIELD_FAULTS[fault])


def stamp_words(stamp: Stamp) -> str:
    """What a report says of the circumstances of its sealing."""
    return said(STAMPS[stamp])


def change_words(change: Change) -> str:
    """What a comparison says of a sentence: of the text, never of the writer (policy 2.7)."""
    return said(CHANGES[change])


def outcome_words(outcome: Outcome) -> str:
    """What a supervisor decided."""
    return said(OUTCOMES[outcome])


def about_changes_words() -> str:
    """What the words for changes mean, and what they do not."""
    return said(ABOUT_CHANGES)
