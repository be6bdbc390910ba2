"""Which policy was in force when."""

from datetime import timedelta

import pytest

from desktop.ports.records import Records
from tests.fakes.builders import NOON, make_entry

_DAY = timedelta(days=1)


@pytest.fixture
def ruled(records: Records) -> Records:
    with records.writing() as work:
        work.policies.adopt("clean-reporting/1", NOON)
        work.policies.adopt("clean-reporting/3", NOON + 2 * _DAY)
        work.policies.adopt("clean-reporting/2", NOON + _DAY)
        work.policies.adopt("clean-reporting/4", NOON + 2 * _DAY)
        work.custody.append(make_entry())
    return records


@pytest.mark.parametrize(
    ("at", "policy"),
    [
        (NOON - _DAY, "clean-reporting/1"),
        (NOON, "clean-reporting/1"),
        (NOON + _DAY - timedelta(milliseconds=1), "clean-reporting/1"),
        (NOON + _DAY, "clean-reporting/2"),
        (NOON + 2 * _DAY, "clean-reporting/4"),
        (NOON + 900 * _DAY, "clean-reporting/4"),
    ],
)
def test_the_policy_in_force_is_the_last_that_had_begun(
    ruled: Records, at: object, policy: str
) -> None:
    with ruled.reading() as work:
        assert work.policies.in_force(at) == policy  # type: ignore[arg-type]  # a time of the table
