"""How a person likes the window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.preferences import Preferences, Theme, preferences_from

_ANY = st.dictionaries(st.sampled_from(["theme", "text-scale", "other"]), st.text())


@pytest.mark.parametrize(
    "chosen", [Preferences(), Preferences(Theme.LIGHT, 200), Preferences(Theme.CONTRAST, 125)]
)
def test_choices_come_back_as_they_were_kept(chosen: Preferences) -> None:
    assert preferences_from(chosen.values()) == chosen


@pytest.mark.parametrize(("chosen", "kept"), [(99, 100), (100, 100), (200, 200), (201, 200)])
def test_text_stays_between_its_smallest_and_largest_size(chosen: int, kept: int) -> None:
    assert Preferences(text_scale=chosen).text_scale == kept


def test_what_was_chosen_in_another_version_is_as_at_first() -> None:
    assert preferences_from({"theme": "sepia", "text-scale": "large"}) == Preferences()
    assert preferences_from({"text-scale": "9" * 10_000}) == Preferences()
    assert preferences_from({"theme": "light"}) == Preferences(Theme.LIGHT)


def test_a_theme_that_was_not_chosen_is_not_kept_as_chosen() -> None:
    """The window goes on to follow the system when only the text's size was chosen."""
    assert preferences_from(Preferences(text_scale=150).values()).theme is None


@given(_ANY)
def test_whatever_was_kept_the_window_opens(kept: dict[str, str]) -> None:
    assert 100 <= preferences_from(kept).text_scale <= 200
