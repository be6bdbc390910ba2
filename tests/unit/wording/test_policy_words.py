"""A change of policy in plain words."""

import pytest

from desktop.domain.policy_difference import ChangeKind, Direction, PolicyChange
from desktop.wording.policy_words import (
    POLICY_CHANGES,
    direction_words,
    policy_change_words,
)

TITLES = {"VST": "Vehicle stop"}


@pytest.mark.parametrize("kind", ChangeKind)
def test_every_difference_is_a_sentence(kind: ChangeKind) -> None:
    words = policy_change_words(PolicyChange(kind, "VST"), TITLES)
    assert words.endswith(".")
    assert "{" not in words
    assert ("Vehicle stop" in words) == ("{subject}" in POLICY_CHANGES[kind])


def test_a_category_is_told_by_its_title_and_a_role_by_its_own() -> None:
    stops = PolicyChange(ChangeKind.CATEGORY_WAITS_NO_MORE, "VST")
    assert policy_change_words(stops, TITLES) == (
        "Footage of Vehicle stop no longer waits for a report."
    )
    stills = PolicyChange(ChangeKind.STILLS_ALLOWED, "internal-affairs")
    assert policy_change_words(stills, TITLES) == "Internal affairs: may make stills."


def test_a_category_without_a_title_is_told_by_its_code_and_does_no_harm() -> None:
    odd = PolicyChange(ChangeKind.CATEGORY_WAITS, "O\x1bDD")
    assert "\x1b" not in policy_change_words(odd, {})


def test_each_direction_has_a_word_of_its_own() -> None:
    assert len({direction_words(direction) for direction in Direction}) == 3
