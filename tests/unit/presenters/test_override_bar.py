"""The bar of an override that is in force (policy 2.8, screens 00)."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.refusals import Problem
from tests.unit.services.station_on_fakes import AUDITOR
from tests.views.frame.running_override import RunningOverride
from tests.views.report.station_with_shipped_forms import AUTHOR, SERGEANT


@pytest.fixture
def running(qapp: QApplication) -> RunningOverride:
    return RunningOverride()


def test_it_tells_the_number_the_time_left_and_the_recordings(running: RunningOverride) -> None:
    state = running.presenter.state
    assert (state.number, state.seconds_left) == ("26-001", 14 * 60 + 32)
    assert state.starts == (running.desk.recordings[0].started_at,)


def test_it_counts_down_and_goes_when_the_time_is_over(running: RunningOverride) -> None:
    """Policy 2.8: boxed in time."""
    running.pass_seconds(2)
    assert running.presenter.state.seconds_left == 14 * 60 + 30
    running.seconds += 14 * 60 + 29
    running.presenter.second_passed()
    assert running.presenter.state.seconds_left == 1
    running.seconds += 1
    running.presenter.second_passed()
    assert running.presenter.state.id is None


def test_it_says_once_that_two_minutes_are_left(running: RunningOverride) -> None:
    """Screens 00: override ending, at 2 minutes."""
    said: list[float] = []
    running.presenter.ending.connect(lambda: said.append(running.presenter.state.seconds_left))
    running.seconds += 12 * 60 + 31
    running.presenter.second_passed()
    assert said == []
    for _ in range(3):
        running.seconds += 1
        running.presenter.second_passed()
    assert said == [120]


def test_a_clock_that_is_set_back_gives_no_time(running: RunningOverride) -> None:
    """Policy 2.8: the bar counts by a clock that nobody can set back."""
    running.desk.clock.set_back(timedelta(minutes=10))
    running.seconds += 60
    running.presenter.second_passed()
    assert running.presenter.state.seconds_left == 13 * 60 + 32


def test_ending_it_takes_the_bar_away_and_is_entered(running: RunningOverride) -> None:
    """Policy 2.8."""
    running.desk.station.turn_page()
    running.presenter.end()
    assert running.presenter.state.id is None
    assert running.desk.station.journal() == [("override-ended", AUTHOR)]
    running.presenter.end()
    assert len(running.desk.station.journal()) == 1


def test_it_goes_where_somebody_else_ended_it(running: RunningOverride) -> None:
    station = running.desk.station
    station.end_override(station.session(SERGEANT), "26-001")
    running.pass_seconds(4)
    assert running.presenter.state.id is not None
    running.pass_seconds(1)
    assert running.presenter.state.id is None


def test_signing_out_takes_it_away(running: RunningOverride) -> None:
    running.desk.workplace.end()
    assert running.presenter.state.id is None
    running.presenter.refresh()
    running.presenter.end()
    assert running.presenter.state.id is None


@pytest.mark.parametrize("badge", [SERGEANT, AUDITOR])
def test_others_have_no_bar(running: RunningOverride, badge: str) -> None:
    station = running.desk.station
    running.desk.workplace.begin(station.session(type(SERGEANT)(badge)))
    assert running.presenter.state.id is None


def test_it_is_read_once_at_a_time(running: RunningOverride) -> None:
    running.desk.lane.hold = True
    running.presenter.refresh()
    running.presenter.refresh()
    assert len(running.desk.lane._held) == 1  # noqa: SLF001 - what a lane holds back


def problem(running: RunningOverride) -> Problem | None:
    told = running.presenter.state.problem
    return None if told is None else told.problem


def test_an_end_that_was_refused_is_told(running: RunningOverride) -> None:
    running.desk.clock.advance(timedelta(minutes=20))
    running.presenter.end()
    assert problem(running) is Problem.OVERRIDE_OVER
    running.desk.workplace.session.end()
    running.presenter.refresh()
    running.presenter.second_passed()
    assert problem(running) is Problem.SESSION_ENDED
