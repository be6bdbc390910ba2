"""Times as officers write them down."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.domain.times_of_day import time_as_written

BOSTON = timezone(timedelta(hours=-5))
NEAR = datetime(2026, 11, 20, 16, 47, 31, tzinfo=UTC)


def written(text: str, near: datetime = NEAR) -> str | None:
    read = time_as_written(text, near, BOSTON)
    return None if read is None else read.isoformat()


@pytest.mark.parametrize("text", ["11:46", "1146", "11.46", " 11:46 ", "11:46:00"])
def test_a_time_without_a_date_is_that_of_the_incident(text: str) -> None:
    assert written(text) == "2026-11-20T11:46:00-05:00"


def test_seconds_may_be_written() -> None:
    assert written("11:46:30") == "2026-11-20T11:46:30-05:00"


@pytest.mark.parametrize("text", ["2026-11-19 9:05", "2026-11-19T09:05"])
def test_a_date_that_is_written_counts(text: str) -> None:
    assert written(text) == "2026-11-19T09:05:00-05:00"


def test_a_call_over_midnight_needs_no_dates() -> None:
    late = datetime(2026, 11, 21, 4, 50, tzinfo=UTC)  # 23:50 in Boston
    assert written("23:40", late) == "2026-11-20T23:40:00-05:00"
    assert written("00:30", late) == "2026-11-21T00:30:00-05:00"
    early = datetime(2026, 11, 21, 5, 10, tzinfo=UTC)  # 00:10 in Boston
    assert written("23:55", early) == "2026-11-20T23:55:00-05:00"


@pytest.mark.parametrize(
    "text",
    ["", "noon", "24:00", "11:60", "11", "2026-13-01 11:46", "2026-11-20", "2026-11-20 late"],
)
def test_what_is_no_time_is_not_guessed_at(text: str) -> None:
    assert written(text) is None


def test_at_the_end_of_the_calendar_nothing_breaks() -> None:
    assert written("11:46", datetime.max.replace(tzinfo=BOSTON)) is None
