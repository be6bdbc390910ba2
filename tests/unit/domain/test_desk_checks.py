"""What a supervisor is told before deciding a report."""

from datetime import timedelta

import pytest

from desktop.domain.desk_checks import Checked, DeskCheck, desk_checks
from desktop.domain.identifiers import Badge
from desktop.domain.recordings import ClockDoubt, MediaCondition, Recording
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


def checked(
    report: SealedReport = _REPORT, *recordings: Recording, unsealed: tuple[Badge, ...] = ()
) -> dict[DeskCheck, Checked]:
    call = make_call(cleared_at=_ENDED)
    calls = (call, make_call(badge=_LEE, cleared_at=NOON))
    worn = recordings or (make_recording(),)
    checks = desk_checks(report, _INCIDENT, worn, calls, unsealed, _DUE)
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
