"""Parts that were viewed: they join only where the speed is the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.viewed_parts import Speed, ViewedPart, joined, spans_of, speed_of, viewed_ms

_PARTS = st.lists(
    st.builds(
        lambda start, length, speed: ViewedPart(start, start + length, speed),
        st.integers(0, 60),
        st.integers(0, 20),
        st.sampled_from(Speed),
    )
)


def test_parts_join_only_where_their_speed_is_the_same() -> None:
    parts = (
        ViewedPart(9000, 9500, Speed.NORMAL),
        ViewedPart(0, 4000, Speed.NORMAL),
        ViewedPart(2000, 6000, Speed.DOUBLE),
        ViewedPart(3000, 5000, Speed.NORMAL),
    )
    assert joined(parts) == (
        ViewedPart(0, 5000, Speed.NORMAL),
        ViewedPart(2000, 6000, Speed.DOUBLE),
        ViewedPart(9000, 9500, Speed.NORMAL),
    )
    assert spans_of(parts) == ((0, 6000), (9000, 9500))
    assert viewed_ms(parts) == 6500


@given(_PARTS)
def test_joining_keeps_every_moment_at_its_speed_and_adds_none(parts: list[ViewedPart]) -> None:
    def moments(of: tuple[ViewedPart, ...]) -> set[tuple[int, Speed]]:
        return {(at, part.speed) for part in of for at in range(part.from_ms, part.to_ms)}

    told = joined(parts)
    assert moments(told) == moments(tuple(parts))
    assert list(told) == sorted(told)
    assert joined(told) == told


@pytest.mark.parametrize(
    ("speed", "words"),
    [
        (Speed.QUARTER, "at 0.25 times"),
        (Speed.NORMAL, "at normal speed"),
        (Speed.EIGHTFOLD, "at 8 times"),
        (Speed.STILL, "standing still"),
        (Speed.UNKNOWN, "at a speed that was not noted"),
    ],
)
def test_a_sealed_text_tells_a_part_and_its_speed(speed: Speed, words: str) -> None:
    assert ViewedPart(1200, 61_500, speed).canonical == f"1.200 s to 61.500 s {words}"


def test_a_rate_of_the_player_is_a_speed_and_nothing_else_is() -> None:
    rates = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
    assert [speed_of(rate).rate for rate in rates] == list(rates)
    assert (Speed.STILL.rate, Speed.UNKNOWN.rate) == (0.0, 0.0)
    with pytest.raises(ValueError, match="3"):
        speed_of(3.0)
