"""An audit draw is random, and an outsider with its seed draws the same."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.audit_draw import Drawable, draw
from desktop.domain.identifiers import Badge, RecordingId

AUDITOR = frozenset({Badge("A100"), Badge("A200")})
BADGES = st.frozensets(st.sampled_from(["A100", "A200", "4711", "4712"]).map(Badge), max_size=3)
DRAWABLE = st.builds(
    Drawable, st.integers(0, 60).map(lambda number: RecordingId(f"r{number}")), BADGES
)


def test_a_published_seed_gives_the_draw_to_anyone() -> None:
    """Policy 2.13: said here without the program."""
    recordings = [f"r{number}" for number in range(40)]
    by_hand = sorted(
        recordings, key=lambda name: hashlib.sha256(b"tour 3\n" + name.encode()).hexdigest()
    )
    drawn = draw("tour 3", [Drawable(RecordingId(n), frozenset()) for n in recordings], 3, AUDITOR)
    assert list(drawn) == by_hand[:3]


@given(st.text(), st.lists(DRAWABLE, unique_by=lambda each: each.recording), st.integers(0, 9))
def test_nobody_audits_what_they_had_part_in_and_the_order_of_the_list_changes_nothing(
    seed: str, drawable: list[Drawable], count: int
) -> None:
    """Policy 2.13 and 4: own involvement is left out, by every badge of the auditor."""
    drawn = draw(seed, drawable, count, AUDITOR)
    people = {each.recording: each.people for each in drawable}
    assert not [recording for recording in drawn if people[recording] & AUDITOR]
    allowed = [each for each in drawable if not each.people & AUDITOR]
    assert len(drawn) == len(set(drawn)) == min(count, len(allowed))
    assert draw(seed, drawable[::-1], count, AUDITOR) == drawn
    assert draw(seed, drawable, count + 1, AUDITOR)[:count] == drawn


def test_another_seed_is_another_draw() -> None:
    drawable = [Drawable(RecordingId(f"r{number}"), frozenset()) for number in range(200)]
    assert draw("one", drawable, 5, AUDITOR) != draw("two", drawable, 5, AUDITOR)


def test_a_draw_of_less_than_nothing_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no fewer than 0"):
        draw("seed", [], -1, AUDITOR)
