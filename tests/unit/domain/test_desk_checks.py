"""What a supervisor is told before deciding a report."""

from datetime import timedelta

import pytest

from desktop.domain.desk_checks import Checked, DeskCheck, desk_checks
from desktop.domain.how_written import FEWEST_SECONDS, HowWritten
from desktop.domain.identifiers import Badge
from desktop.domain.recordings import ClockDoubt, MediaCondition, Recording
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import SealedReport, Stamp
from tests.fakes.builders import (
    NOON,
    make_call,
    make_incident,
    make_media,
    make_recording,
    make_report,
)

_LEE = Badge("4712")
_ENDED = NOON - timedelta(hours=2, minutes=-5)
_DUE = timedelta(hours=12)
_INCIDENT = make_incident(cad_number="26-001234")
_REPORT = make_report(_INCIDENT.id)
_TYPED = HowWritten(typed_here=True, pasted=0, seconds=600)


def checked(
    report: SealedReport = _REPORT,
    *recordings: Recording,
    unsealed: tuple[Badge, ...] = (),
    owed: ReportKind | None = None,
    how: HowWritten | None = _TYPED,
) -> dict[DeskCheck, Checked]:
    call = make_call(cleared_at=_ENDED)
    calls = (call, make_call(badge=_LEE, cleared_at=NOON))
    worn = recordings or (make_recording(),)
    checks = desk_checks(report, _INCIDENT, worn, calls, unsealed, _DUE, owed, how)
    return {each.check: each for each in checks}


def test_a_report_in_order_has_nothing_to_look_at() -> None:
    assert [each.check for each in checked().values() if not each.holds] == []
    assert set(checked()) == set(DeskCheck)


@pytest.mark.parametrize(("late", "holds"), [(0, True), (1, False)])
def test_a_report_is_in_time_to_the_millisecond(late: int, holds: bool) -> None:
    sealed_at = _ENDED + _DUE + timedelta(milliseconds=late)
    checks = checked(make_report(_INCIDENT.id, sealed_at=sealed_at))
    assert checks[DeskCheck.SEALED_IN_TIME].holds is holds


def test_recordings_without_an_end_leave_the_tagging_to_count_from() -> None:
    endless = make_recording(media=make_media(duration=None))
    late = make_report(_INCIDENT.id, sealed_at=NOON + _DUE + timedelta(seconds=1))
    assert checked(_REPORT, endless)[DeskCheck.SEALED_IN_TIME].holds
    assert not checked(late, endless)[DeskCheck.SEALED_IN_TIME].holds
    assert not checked(_REPORT, endless)[DeskCheck.RECORDED_WHOLE_CALL].holds


@pytest.mark.parametrize(
    ("stamp", "check"),
    [
        (Stamp.AUTHOR_HAD_VIEWED, DeskCheck.WRITTEN_BEFORE_VIEWING),
        (Stamp.PRIOR_VIEWING_DECLARED, DeskCheck.WRITTEN_BEFORE_VIEWING),
        (Stamp.SUPERVISOR_HAD_VIEWED, DeskCheck.NO_SUPERVISOR_HAD_VIEWED),
        (Stamp.VIEWED_UNDER_ATTESTATION, DeskCheck.NOT_UNDER_ATTESTATION),
    ],
)
def test_a_stamp_is_worth_a_look(stamp: Stamp, check: DeskCheck) -> None:
    checks = checked(make_report(_INCIDENT.id, stamps=(stamp,)))
    assert [each.check for each in checks.values() if not each.holds] == [check]


def test_a_recording_that_ends_before_the_call_is_worth_a_look() -> None:
    short = make_recording(media=make_media(duration=299.0))
    of_another = make_recording(wearer=_LEE, assigned_wearer=_LEE)
    assert not checked(_REPORT, short, of_another)[DeskCheck.RECORDED_WHOLE_CALL].holds


def test_no_call_is_worth_a_look_and_leaves_nothing_to_compare_with() -> None:
    incident = make_incident()
    checks = desk_checks(_REPORT, incident, (make_recording(),), (), (), _DUE)
    told = {each.check: each.holds for each in checks}
    assert told[DeskCheck.CALL_MATCHES] is False
    assert DeskCheck.RECORDED_WHOLE_CALL not in told


def test_a_damaged_file_and_a_doubtful_clock_are_worth_a_look() -> None:
    cut = make_recording(media=make_media(condition=MediaCondition.TRUNCATED))
    unset = make_recording(clock_doubt=ClockDoubt.BEFORE_CAMERAS)
    checks = checked(_REPORT, make_recording(), cut, unset)
    looked_at = [each.check for each in checks.values() if not each.holds]
    assert looked_at == [DeskCheck.RECORDINGS_WHOLE, DeskCheck.CLOCKS_BELIEVED]


def test_who_has_not_sealed_yet_is_named() -> None:
    others = checked(unsealed=(Badge("4713"), _LEE))[DeskCheck.OTHERS_SEALED]
    assert others == Checked(DeskCheck.OTHERS_SEALED, holds=False, people=(_LEE, Badge("4713")))


def test_a_form_that_is_still_owed_is_worth_a_look() -> None:
    """Policy 3: the category asks for it; nothing that was sealed changes."""
    checks = checked(owed=ReportKind.USE_OF_FORCE)
    assert [each.check for each in checks.values() if not each.holds] == [DeskCheck.FORM_ASKED_FOR]


def test_what_is_no_account_of_ones_own_is_on_no_form_that_was_asked_for() -> None:
    supplement = make_report(_INCIDENT.id, kind=ReportKind.SUPPLEMENT)
    assert DeskCheck.FORM_ASKED_FOR not in checked(supplement, owed=ReportKind.USE_OF_FORCE)


def test_pasted_text_is_told_with_its_length_and_bars_nothing() -> None:
    pasted = checked(how=HowWritten(typed_here=True, pasted=420, seconds=600))
    assert pasted[DeskCheck.NOTHING_PASTED] == Checked(
        DeskCheck.NOTHING_PASTED, holds=False, amount=420
    )


@pytest.mark.parametrize(
    ("seconds", "holds"), [(FEWEST_SECONDS - 1, False), (FEWEST_SECONDS, True)]
)
def test_a_report_sealed_in_seconds_is_told_with_how_many(seconds: int, holds: bool) -> None:
    check = checked(how=HowWritten(typed_here=True, seconds=seconds))[DeskCheck.TOOK_TIME]
    assert check == Checked(DeskCheck.TOOK_TIME, holds=holds, amount=seconds)


def test_a_later_version_goes_on_from_words_that_stood_there_so_its_time_says_nothing() -> None:
    second = make_report(_INCIDENT.id, version=2)
    assert DeskCheck.TOOK_TIME not in checked(second, how=HowWritten(typed_here=True, seconds=1))
    assert DeskCheck.TOOK_TIME not in checked(how=HowWritten(typed_here=True))


def test_of_a_file_nothing_is_said_of_its_writing() -> None:
    checks = checked(how=HowWritten(typed_here=False))
    assert not checks[DeskCheck.TYPED_HERE].holds
    assert {DeskCheck.NOTHING_PASTED, DeskCheck.TOOK_TIME}.isdisjoint(checks)


def test_an_older_entry_that_says_nothing_of_the_writing_adds_no_check() -> None:
    assert DeskCheck.TYPED_HERE not in checked(how=None)
