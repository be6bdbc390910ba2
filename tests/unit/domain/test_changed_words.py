"""Which words of a sentence differ."""

import pytest

from desktop.domain.changed_words import changed_words


def told(before: str, after: str) -> tuple[list[str], list[str]]:
    one, other = changed_words(before, after)
    return [before[a:b] for a, b in one], [after[a:b] for a, b in other]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("I let go.", "I let go.", ([], [])),
        (
            "I said \u201cstop,\u201d I think twice.",
            "I said \u201cstop,\u201d once, and \u201cstop\u201d a second time.",
            (["I think twice"], ["once, and \u201cstop\u201d a second time"]),
        ),
        (
            "I held him for about ten seconds.",
            "I held him for 38 seconds, from 11:57:20 to 11:57:58.",
            (["about ten"], ["38", "from 11:57:20 to 11:57:58"]),
        ),
        ("He fell.", "He fell at 11:57.", ([], ["at 11:57"])),
        ("He fell, I think.", "He fell.", (["I think"], [])),
        ("He fell!", "He fell.", ([], [])),
        ("", "He fell.", ([], ["He fell"])),
    ],
)
def test_each_side_tells_the_words_that_the_other_does_not_have(
    before: str, after: str, expected: tuple[list[str], list[str]]
) -> None:
    assert told(before, after) == expected
    assert told(after, before) == (expected[1], expected[0])
