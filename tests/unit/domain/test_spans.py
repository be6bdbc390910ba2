"""Spans of a recording: what was seen twice counts once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.spans import Span, covered_ms, merged

_SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda at: (at[0], at[0] + at[1]))
)


@pytest.mark.parametrize(
    ("spans", "joined"),
    [
        ([], ()),
        ([(5, 9), (0, 2)], ((0, 2), (5, 9))),
        ([(0, 2), (2, 5)], ((0, 5),)),
        ([(0, 9), (3, 5)], ((0, 9),)),
        ([(3, 5), (0, 4)], ((0, 5),)),
        ([(4, 4)], ((4, 4),)),
    ],
)
def test_spans_that_meet_become_one(spans: list[Span], joined: tuple[Span, ...]) -> None:
    assert merged(spans) == joined


def test_a_moment_seen_twice_is_counted_once() -> None:
    assert covered_ms([(0, 1000), (500, 2000), (5000, 5000)]) == 2000


@given(_SPANS)
def test_joining_keeps_every_moment_and_adds_none(spans: list[Span]) -> None:
    moments = {at for start, end in spans for at in range(start, end)}
    assert {at for start, end in merged(spans) for at in range(start, end)} == moments
    assert covered_ms(spans) == len(moments)
