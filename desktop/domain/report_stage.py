"""How far one person's account of an incident has come, and the one lawful next step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.cases import OutsideAccount
from desktop.domain.drafts import DraftMark
from desktop.domain.report_forms import OWN_ACCOUNTS, ReportKind
from desktop.domain.reports import Decision, Outcome, SealedReport
from desktop.domain.taxonomy import ReportDuty


class ReportStage(StrEnum):
    """How far an account has come."""

    NONE = "none"
    DRAFT = "draft"
    SEALED = "sealed"
    RETURNED = "returned"
    APPROVED = "approved"
    OUTSIDE = "outside"


class NextStep(StrEnum):
    """What a person lawfully does next with recordings or an incident: one thing, or nothing."""

    TAG = "tag"
    WRITE_REPORT = "write-report"
    CONTINUE_DRAFT = "continue-draft"
    REWRITE_RETURNED = "rewrite-returned"
    REVIEW = "review"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """One person's own account of an incident.

    `report` and `decision` are the newest that tell the stage; `draft` is what is being written.
    `outside` is an account from elsewhere, of the weaker grade (policy 2.5).
    """

    stage: ReportStage
    draft: DraftMark | None = None
    report: SealedReport | None = None
    decision: Decision | None = None
    outside: OutsideAccount | None = None

    @property
    def since(self) -> datetime | None:
        """Since when it is at this stage: saved, sealed, returned or approved."""
        if self.decision is not None:
            return self.decision.decided_at
        if self.report is not None:
            return self.report.sealed_at
        if self.outside is not None:
            return self.outside.at
        return None if self.draft is None else self.draft.saved_at

    @property
    def is_owed(self) -> bool:
        """Whether something is still to be sealed: no account yet, or returned."""
        has_account = self.report is not None or self.outside is not None
        return not has_account or self.stage is ReportStage.RETURNED


def own_account(
    own: Sequence[SealedReport],
    decisions: Iterable[Decision],
    drafts: Sequence[DraftMark],
    outside: OutsideAccount | None = None,
) -> OwnAccount:
    """Tell the account from a person's own reports of one incident, oldest first.

    The newest of a kind counts; one that was returned tells the stage before any other.
    `decisions` may be those of other reports too. `drafts` are those of this incident. `outside`
    counts where no report was written here (policy 2.5).
    """
    of_report = {decision.report: decision for decision in decisions}
    newest = {report.kind: report for report in own}
    for report in newest.values():
        decision = of_report.get(report.id)
        if decision is not None and decision.outcome is Outcome.RETURNED:
            draft = next((each for each in drafts if each.kind is report.kind), None)
            return OwnAccount(ReportStage.RETURNED, draft, report, decision)
    draft = max(drafts, key=lambda each: each.saved_at, default=None)
    accounts = [report for report in own if report.kind in OWN_ACCOUNTS]
    if not accounts and outside is not None:
        return OwnAccount(ReportStage.OUTSIDE, draft, outside=outside)
    account = accounts[-1] if accounts else newest.get(ReportKind.ATTESTATION)
    if account is None:
        return OwnAccount(ReportStage.NONE if draft is None else ReportStage.DRAFT, draft)
    decision = of_report.get(account.id)
    stage = ReportStage.SEALED if decision is None else ReportStage.APPROVED
    return OwnAccount(stage, draft, account, decision)


def next_step(
    account: OwnAccount,
    duty: ReportDuty,
    *,
    is_open: bool,
    may_write: bool,
    is_tagged: bool,
    owes_form: bool = False,
) -> NextStep:
    """The one lawful next step of an incident, for the person whose account it is.

    `owes_form` says that what was sealed is not on the form that the category asks for by now.
    """
    if not is_tagged:
        return NextStep.TAG
    if may_write:
        if account.draft is not None:
            return NextStep.CONTINUE_DRAFT
        if account.stage is ReportStage.RETURNED:
            return NextStep.REWRITE_RETURNED
        if owes_form or (account.is_owed and duty is not ReportDuty.NONE):
            return NextStep.WRITE_REPORT
    return NextStep.REVIEW if is_open else NextStep.NOTHING
