"""Rows changed into what no program of ours writes are told as damage, not as a mistake."""

import pytest

from tests.journeys.shell import Shell
from tests.journeys.tampering import keyed, verify


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE recordings SET condition = 'bogus' WHERE seq = 1",
        "UPDATE recordings SET offloaded_at = 9000000000000000000 WHERE seq = 1",
        "UPDATE reports SET stamps = '[\"bogus\"]' WHERE seq = 1",
        "UPDATE custody_heads SET signed_at = 9000000000000000000 WHERE seq = 1",
    ],
)
def test_a_row_that_makes_no_sense_is_an_integrity_failure(shell: Shell, change: str) -> None:
    assert shell.station is not None
    with keyed(shell.station) as connection:
        connection.execute(change)
    verify(shell, code=4)
