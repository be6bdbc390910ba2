"""The bar of an override on every page (policy 2.8, screens 00)."""

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.views.frame.override_bar import OverrideBar
from tests.views.accessibility import unnamed
from tests.views.frame.running_override import RunningOverride
from tests.views.report.station_with_shipped_forms import ZONE


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read out."""
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    return told


@pytest.fixture
def running(qtbot: QtBot) -> RunningOverride:
    return RunningOverride()


@pytest.fixture
def bar(qtbot: QtBot, said: list[str], running: RunningOverride) -> OverrideBar:
    made = OverrideBar(running.presenter, ZONE)
    show(qtbot, made)
    return made


def show(qtbot: QtBot, bar: OverrideBar) -> None:
    qtbot.addWidget(bar)
    bar.show()


def test_it_says_how_long_and_which_recording_only(bar: OverrideBar) -> None:
    words = "Override 26-001: 14:32 left. Recording 11:47:31 only."
    assert bar.banner.accessibleName() == words
    assert bar.isVisible()
    assert unnamed(bar) == []


def test_several_recordings_are_all_named(qtbot: QtBot) -> None:
    bar = OverrideBar(RunningOverride(2).presenter, ZONE)
    show(qtbot, bar)
    assert bar.banner.accessibleName().endswith("Recordings 11:47:31, 12:21:40 only.")


def test_it_is_read_out_when_it_begins_and_at_two_minutes(
    bar: OverrideBar, running: RunningOverride, said: list[str]
) -> None:
    """Screens 00."""
    assert said == ["Override 26-001: 14:32 left. Recording 11:47:31 only."]
    running.seconds += 12 * 60 + 32
    running.presenter.second_passed()
    assert said[1:] == ["Override 26-001: 02:00 left. Recording 11:47:31 only."]
    assert bar.isVisible()


def test_end_it_now_ends_it(bar: OverrideBar, running: RunningOverride) -> None:
    """Policy 2.8."""
    bar.end.click()
    assert not bar.isVisible()
    assert running.desk.station.overrides.in_force(running.desk.workplace.session) == ()


def test_an_end_that_was_refused_is_said(bar: OverrideBar, running: RunningOverride) -> None:
    station = running.desk.station
    station.end_override(running.desk.workplace.session, "26-001")
    bar.end.click()
    assert "is over already" in bar.banner.accessibleName()
