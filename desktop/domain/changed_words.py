"""Which words of two versions of a sentence differ; it finds them and says nothing about them."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

Stretch = tuple[int, int]
"""From and to, in characters of a sentence."""
_WORD = re.compile(r"\w+(?:[:.,'\u2019-]\w+)*")


def changed_words(before: str, after: str) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """The stretches of each sentence whose words the other does not have there.

    Words are compared as they are written, times and numbers whole; neighbours are one stretch.
    Signs between words belong to the stretch that they stand in, and alone are none.
    """
    words_before, words_after = [*_WORD.finditer(before)], [*_WORD.finditer(after)]
    matcher = SequenceMatcher(
        None,
        [word.group() for word in words_before],
        [word.group() for word in words_after],
        autojunk=False,
    )
    differing = [codes for codes in matcher.get_opcodes() if codes[0] != "equal"]
    return (
        _stretches(words_before, [(start, end) for _, start, end, _, _ in differing]),
        _stretches(words_after, [(start, end) for _, _, _, start, end in differing]),
    )


def _stretches(words: Sequence[re.Match[str]], runs: list[Stretch]) -> tuple[Stretch, ...]:
    return tuple((words[start].start(), words[end - 1].end()) for start, end in runs if start < end)
