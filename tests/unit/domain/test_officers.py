from datetime import datetime, timedelta

import pytest

from desktop.domain import officers
from tests.fakes.builders import NOON, make_account


@pytest.mark.parametrize(
    ("locked_until", "locked"),
    [
        (None, False),
        (NOON - timedelta(seconds=1), False),
        (NOON, False),
        (NOON + timedelta(seconds=1), True),
    ],
)
def test_a_locked_account_opens_by_itself_when_its_time_is_over(
    locked_until: datetime | None, locked: bool
) -> None:
    assert make_account(locked_until=locked_until).is_locked(NOON) is locked


def test_five_failures_lock_an_account_for_half_an_hour() -> None:
    assert officers.FAILURES_BEFORE_LOCK == 5
    assert timedelta(minutes=30) == officers.LOCKED_FOR
    assert officers.MINIMUM_PASSWORD_LENGTH >= 8
