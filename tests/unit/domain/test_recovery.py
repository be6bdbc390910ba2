"""Printed halves: which groups they have, and what counts as typed alike."""

import pytest

from desktop.domain.recovery import as_printed, groups_of, mistyped_groups

HALF = "H1-4Q7K-0M2X-9TRC"


def test_a_half_has_its_groups_behind_its_mark() -> None:
    assert groups_of(HALF) == ("4Q7K", "0M2X", "9TRC")
    assert groups_of("") == ()


@pytest.mark.parametrize("typed", ["0M2X", " om2x ", "O M 2 x", "0M\u20112X", "Om-2x"])
def test_a_group_may_be_typed_as_people_read_it(typed: str) -> None:
    assert as_printed(typed) == "0M2X"
    assert mistyped_groups(HALF, {1: typed}) == frozenset()


def test_only_the_groups_that_differ_are_told() -> None:
    assert mistyped_groups(HALF, {0: "4Q7K", 1: "0M2Y", 2: ""}) == {1, 2}
