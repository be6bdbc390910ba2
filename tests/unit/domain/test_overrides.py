"""An override's course, drawn: asked, refused, in force, over (policy 2.8)."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.overrides import (
    REVIEW_WITHIN,
    Override,
    OverrideState,
    grants_needed,
    override_number,
)
from tests.fakes.builders import NOON, REYES, make_incident
from tests.fakes.exceptions import GRANTER, make_answer, make_override, make_review

RECORDING = RecordingId("r1")
SECOND = Badge("S200")
ONE = make_override(make_incident([RECORDING]))
TWO = replace(ONE, needs=2)


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def answered(override: Override, *answers: tuple[Badge, bool, float]) -> Override:
    return replace(
        override,
        answers=tuple(
            make_answer(by=by, granted=granted, at=at(when)) for by, granted, when in answers
        ),
    )


@pytest.mark.parametrize(
    ("override", "minute", "state"),
    [
        (ONE, 0, OverrideState.ASKED),
        (ONE, 10_000, OverrideState.ASKED),
        (replace(ONE, ended_at=at(1)), 2, OverrideState.OVER),
        (answered(ONE, (GRANTER, False, 1)), 1, OverrideState.REFUSED),
        (answered(ONE, (GRANTER, True, 1)), 1, OverrideState.IN_FORCE),
        (answered(ONE, (GRANTER, True, 1)), 15.99, OverrideState.IN_FORCE),
        (answered(ONE, (GRANTER, True, 1)), 16, OverrideState.OVER),
        (answered(ONE, (GRANTER, True, 1)), 0.99, OverrideState.OVER),
        (replace(answered(ONE, (GRANTER, True, 1)), ended_at=at(2)), 3, OverrideState.OVER),
        (answered(ONE, (GRANTER, True, 1), (SECOND, False, 2)), 3, OverrideState.REFUSED),
        (answered(TWO, (GRANTER, True, 1)), 1, OverrideState.ASKED),
        (answered(TWO, (GRANTER, True, 1), (GRANTER, True, 2)), 2, OverrideState.ASKED),
        (answered(TWO, (GRANTER, True, 1), (SECOND, True, 9)), 23.9, OverrideState.IN_FORCE),
        (answered(TWO, (GRANTER, True, 1), (SECOND, True, 9)), 24, OverrideState.OVER),
        (answered(TWO, (GRANTER, True, 1), (SECOND, False, 2)), 2, OverrideState.REFUSED),
    ],
)
def test_an_override_stands_where_its_answers_and_its_box_put_it(
    override: Override, minute: float, state: OverrideState
) -> None:
    """Policy 2.8: one no is enough, the box runs from the last grant that it needs.

    Before its grant it is not in force either: a clock that was set back revives nothing.
    """
    assert override.state(at(minute)) is state


def test_one_supervisor_cannot_grant_twice() -> None:
    """Policy 2.6: two people in a critical incident."""
    twice = answered(TWO, (GRANTER, True, 1), (GRANTER, True, 5))
    assert [grant.at for grant in twice.grants] == [at(1)]
    assert twice.granted_at is None
    assert twice.until is None
    both = answered(TWO, (GRANTER, True, 1), (GRANTER, True, 5), (SECOND, True, 7))
    assert [grant.by for grant in both.grants] == [GRANTER, SECOND]
    assert both.granted_at == at(7)


def test_it_covers_its_requester_its_recordings_and_its_time_alone() -> None:
    """Policy 2.8."""
    granted = answered(ONE, (GRANTER, True, 1))
    mine = frozenset({REYES, Badge("9")})
    assert granted.covers(mine, RECORDING, at(2))
    assert not granted.covers(frozenset({Badge("9")}), RECORDING, at(2))
    assert not granted.covers(mine, RecordingId("r2"), at(2))
    assert not granted.covers(mine, RECORDING, at(16))
    assert not ONE.covers(mine, RECORDING, at(2))


def test_a_review_falls_due_a_day_after_the_grant_until_it_is_made() -> None:
    """Policy 2.8."""
    assert ONE.review_due is None
    granted = answered(ONE, (GRANTER, True, 1))
    assert granted.review_due == at(1) + timedelta(hours=24)
    assert timedelta(hours=24) == REVIEW_WITHIN
    assert replace(granted, review=make_review()).review_due is None


def test_a_critical_incident_needs_two_people() -> None:
    """Policy 2.6."""
    assert grants_needed(critical=True) == 2
    assert grants_needed(critical=False) == 1


def test_the_number_is_what_people_say() -> None:
    assert override_number(2026, 31) == "26-031"
    assert override_number(2105, 1234) == "05-1234"
