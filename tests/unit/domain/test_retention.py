"""Retention, legal hold and the viewing lock are three separate things (policy 2.14)."""

from datetime import timedelta

import pytest

from desktop.domain import gate, retention
from desktop.domain.retention import Disposal, Kept, alerts_due, disposal, kept_by
from desktop.domain.taxonomy import Category, IncidentClass, ReportDuty
from tests.fakes.builders import NOON


def a_category(code: str, keep_days: int | None) -> Category:
    return Category(code, code, "", keep_days, ReportDuty.REPORT, IncidentClass.ORDINARY)


SHORT, LONG = a_category("CFS", 180), a_category("UOF", 2557)
FOR_EVER, UNCLASSIFIED = a_category("CRI", None), a_category("UNC", None)


@pytest.mark.parametrize(
    ("categories", "code", "days"),
    [
        ([SHORT], "CFS", 180),
        ([SHORT, LONG], "UOF", 2557),
        ([LONG, SHORT], "UOF", 2557),
        ([LONG, FOR_EVER, SHORT], "CRI", None),
        ([SHORT, a_category("NON", 180)], "CFS", 180),
    ],
)
def test_the_longest_category_wins(categories: list[Category], code: str, days: int | None) -> None:
    """Policy 3: a force video that was tagged as a crash as well is kept as force."""
    until = None if days is None else NOON + timedelta(days=days)
    assert kept_by(categories, NOON) == Kept(until, code)


@pytest.mark.parametrize(
    ("kept", "days", "on_hold", "answer"),
    [
        (Kept(NOON + timedelta(days=180), "CFS"), 179, False, Disposal.KEPT_BY_PERIOD),
        (Kept(NOON + timedelta(days=180), "CFS"), 180, False, Disposal.MAY_BE_PROPOSED),
        (Kept(NOON + timedelta(days=180), "CFS"), 9999, True, Disposal.ON_HOLD),
        (Kept(None, "CRI"), 99999, False, Disposal.KEPT_UNTIL_RELEASED),
        (Kept(None, "UNC"), 99999, False, Disposal.UNCLASSIFIED),
        (Kept(NOON, "UNC"), 99999, False, Disposal.UNCLASSIFIED),
        (None, 99999, False, Disposal.UNCLASSIFIED),
    ],
)
def test_time_alone_disposes_of_nothing_and_a_hold_stops_it(
    kept: Kept | None, days: int, on_hold: bool, answer: Disposal
) -> None:
    """Policy 2.14: what nobody classified is never disposed of."""
    assert disposal(kept, NOON + timedelta(days=days), on_hold=on_hold) is answer


def test_a_recording_in_no_incident_has_no_period() -> None:
    assert kept_by([], NOON) is None
    assert kept_by([UNCLASSIFIED], NOON) == Kept(None, "UNC")


@pytest.mark.parametrize(
    ("hours", "alerts"), [(0, 0), (23.9, 0), (24, 1), (71.9, 1), (72, 2), (999, 2)]
)
def test_what_stays_unclassified_is_told_after_a_day_and_after_three(
    hours: float, alerts: int
) -> None:
    """Policy 3."""
    assert alerts_due(NOON, NOON + timedelta(hours=hours)) == alerts


def test_retention_and_the_gate_know_nothing_of_each_other() -> None:
    """Policy 2.14: keeping, holding and locking are decided apart."""
    assert "gate" not in vars(retention)
    assert "retention" not in vars(gate)
    assert not {"on_hold", "kept", "keep_days"} & set(gate.RecordingFacts.__slots__)
