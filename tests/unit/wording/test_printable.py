"""Names from outside are shown without harm, and otherwise as they are."""

import pytest

from desktop.wording import printable


@pytest.mark.parametrize(
    "name",
    [
        "clip 1.mp4",
        'O\'Brien "x".mov',
        "\u65e5\u672c.mp4",
        "\U0001f469\u200d\U0001f692.avi",
        "a\u00a0b",
    ],
)
def test_an_ordinary_name_is_shown_as_it_is(name: str) -> None:
    assert printable(name) == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\nb", "a\\u000ab"),
        ("\x1b[31m", "\\u001b[31m"),
        ("\u202egnp", "\\u202egnp"),
        ("\udc80", "\\udc80"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_what_cannot_be_seen_is_written_out(name: str, shown: str) -> None:
    assert printable(name) == shown


def test_a_long_name_keeps_its_beginning_and_its_end() -> None:
    assert printable("abcdefghij", 6) == "abc ... hij"
    assert printable("abcdefghijk", 7) == "abcd ... ijk"
    assert printable("abcdef", 6) == "abcdef"
