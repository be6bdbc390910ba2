"""How far an account has come, and the one lawful next step."""

from datetime import timedelta

import pytest

from desktop.domain.drafts import Draft, DraftMark
from desktop.domain.due import Due, DueKind
from desktop.domain.identifiers import IncidentId
from desktop.domain.report_forms import ReportKind
from desktop.domain.report_stage import (
    NextStep,
    OwnAccount,
    ReportStage,
    next_step,
    own_account,
)
from desktop.domain.reports import Outcome, SealedReport
from desktop.domain.taxonomy import ReportDuty
from tests.fakes.builders import NOON, REYES, make_decision, make_report

_INCIDENT = IncidentId("i1")
_HOUR = timedelta(hours=1)
_DRAFT = DraftMark(_INCIDENT, ReportKind.INITIAL, NOON)
_SUPPLEMENT_DRAFT = DraftMark(_INCIDENT, ReportKind.SUPPLEMENT, NOON + _HOUR)
_SEALED = make_report(_INCIDENT)
_SECOND = make_report(_INCIDENT, version=2)
_ATTESTED = make_report(_INCIDENT, kind=ReportKind.ATTESTATION, counts_as_report=False)
_SUPPLEMENT = make_report(_INCIDENT, kind=ReportKind.SUPPLEMENT, counts_as_report=False)
_RETURN = make_decision(_SEALED.id, outcome=Outcome.RETURNED, decided_at=NOON + _HOUR)


def test_nothing_written_is_owed() -> None:
    account = own_account((), (), ())
    assert account == OwnAccount(ReportStage.NONE)
    assert account.since is None
    assert account.is_owed


def test_a_draft_is_owed_and_tells_when_it_was_saved() -> None:
    account = own_account((), (), (_DRAFT,))
    assert account == OwnAccount(ReportStage.DRAFT, _DRAFT)
    assert account.since == NOON
    assert account.is_owed


@pytest.mark.parametrize("report", [_SEALED, _ATTESTED], ids=["report", "attestation"])
def test_what_is_sealed_is_owed_no_more(report: SealedReport) -> None:
    account = own_account((report,), (), ())
    assert (account.stage, account.report, account.since) == (ReportStage.SEALED, report, NOON)
    assert not account.is_owed


def test_a_report_counts_before_an_attestation() -> None:
    assert own_account((_SEALED, _ATTESTED), (), ()).report == _SEALED


def test_an_approval_tells_when_it_was() -> None:
    approval = make_decision(_SEALED.id, decided_at=NOON + _HOUR)
    account = own_account((_SEALED,), (approval,), ())
    assert (account.stage, account.since) == (ReportStage.APPROVED, NOON + _HOUR)
    assert not account.is_owed


def test_a_return_is_owed_again_until_the_next_version_is_sealed() -> None:
    returned = own_account((_SEALED,), (_RETURN,), (_DRAFT, _SUPPLEMENT_DRAFT))
    assert returned == OwnAccount(ReportStage.RETURNED, _DRAFT, _SEALED, _RETURN)
    assert returned.since == NOON + _HOUR
    assert returned.is_owed

    again = own_account((_SEALED, _SECOND), (_RETURN,), ())
    assert (again.stage, again.report) == (ReportStage.SEALED, _SECOND)
    assert not again.is_owed


def test_a_returned_supplement_is_owed_though_the_report_was_approved() -> None:
    decisions = (
        make_decision(_SEALED.id),
        make_decision(_SUPPLEMENT.id, outcome=Outcome.RETURNED),
    )
    account = own_account((_SEALED, _SUPPLEMENT), decisions, (_SUPPLEMENT_DRAFT,))
    assert (account.stage, account.report) == (ReportStage.RETURNED, _SUPPLEMENT)
    assert account.draft == _SUPPLEMENT_DRAFT


def test_a_draft_beside_a_sealed_report_leaves_it_sealed() -> None:
    account = own_account((_SEALED,), (), (_DRAFT, _SUPPLEMENT_DRAFT))
    assert account == OwnAccount(ReportStage.SEALED, _SUPPLEMENT_DRAFT, _SEALED)


_NONE = OwnAccount(ReportStage.NONE)
_DRAFTED = OwnAccount(ReportStage.DRAFT, _DRAFT)
_DONE = OwnAccount(ReportStage.SEALED, None, _SEALED)
_BACK = OwnAccount(ReportStage.RETURNED, None, _SEALED, _RETURN)
_BACK_DRAFTED = OwnAccount(ReportStage.RETURNED, _DRAFT, _SEALED, _RETURN)
_AMENDING = OwnAccount(ReportStage.SEALED, _SUPPLEMENT_DRAFT, _SEALED)


@pytest.mark.parametrize(
    ("account", "duty", "is_open", "may_write", "is_tagged", "step"),
    [
        (_NONE, ReportDuty.REPORT, False, True, False, NextStep.TAG),
        (_DRAFTED, ReportDuty.REPORT, False, True, False, NextStep.TAG),
        (_NONE, ReportDuty.REPORT, False, True, True, NextStep.WRITE_REPORT),
        (_NONE, ReportDuty.SHORT, False, True, True, NextStep.WRITE_REPORT),
        (_NONE, ReportDuty.ATTESTATION, False, True, True, NextStep.WRITE_REPORT),
        (_NONE, ReportDuty.REPORT, True, True, True, NextStep.WRITE_REPORT),
        (_NONE, ReportDuty.NONE, False, True, True, NextStep.NOTHING),
        (_NONE, ReportDuty.NONE, True, True, True, NextStep.REVIEW),
        (_NONE, ReportDuty.REPORT, False, False, True, NextStep.NOTHING),
        (_NONE, ReportDuty.REPORT, True, False, True, NextStep.REVIEW),
        (_DRAFTED, ReportDuty.REPORT, False, True, True, NextStep.CONTINUE_DRAFT),
        (_DRAFTED, ReportDuty.NONE, False, True, True, NextStep.CONTINUE_DRAFT),
        (_DONE, ReportDuty.REPORT, True, True, True, NextStep.REVIEW),
        (_DONE, ReportDuty.REPORT, False, True, True, NextStep.NOTHING),
        (_BACK, ReportDuty.REPORT, True, True, True, NextStep.REWRITE_RETURNED),
        (_BACK_DRAFTED, ReportDuty.REPORT, True, True, True, NextStep.CONTINUE_DRAFT),
        (_AMENDING, ReportDuty.REPORT, True, True, True, NextStep.CONTINUE_DRAFT),
    ],
)
def test_there_is_one_next_step(
    account: OwnAccount,
    duty: ReportDuty,
    is_open: bool,
    may_write: bool,
    is_tagged: bool,
    step: NextStep,
) -> None:
    told = next_step(account, duty, is_open=is_open, may_write=may_write, is_tagged=is_tagged)
    assert told is step


def test_a_draft_marks_that_it_is_there_and_not_what_it_says() -> None:
    draft = Draft(REYES, _INCIDENT, ReportKind.INITIAL, {"narrative": "He ran."}, NOON)
    assert draft.mark == _DRAFT


def test_a_due_thing_is_late_after_its_time() -> None:
    due = Due(DueKind.SEAL_REPORT, NOON)
    assert not due.is_late(NOON)
    assert due.is_late(NOON + timedelta(seconds=1))
