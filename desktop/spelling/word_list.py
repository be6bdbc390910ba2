"""English words from the library's frequency list, and the words of police work beside it."""

import re
from collections.abc import Iterable
from pathlib import Path

from spellchecker import SpellChecker

_MOST = 5
_LONGEST_GUESSED = 24
_LONGEST_GUESSED_TWICE = 12
"""Trying all pairs of changes takes time that grows with the square of the word's length."""
_PART = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")


class WordList:
    """Knows the library's English words and those of a file with one word a line.

    Promises: it is read when the first word is asked for; codes such as UOF, words with figures
    and single letters are never called unknown.
    """

    def __init__(self, own_words: Path) -> None:
        self._own_words = own_words
        self._english: SpellChecker | None = None

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(word for word in words if not self._is_known(word))

    def suggestions(self, word: str) -> tuple[str, ...]:
        plain = word.replace("\u2019", "'").lower()
        if len(plain) > _LONGEST_GUESSED or not _PART.fullmatch(plain):
            return ()
        english = self._words()
        found = english.known(english.edit_distance_1(plain))
        if not found and len(plain) <= _LONGEST_GUESSED_TWICE:
            found = english.known(english.edit_distance_2(plain))
        likeliest = sorted(found, key=lambda known: (-english[known], known))[:_MOST]
        return tuple(_as_written(known, word) for known in likeliest)

    def _is_known(self, word: str) -> bool:
        if any(letter.isdigit() or letter == "_" for letter in word):
            return True
        return all(self._is_known_part(part) for part in _PART.findall(word))

    def _is_known_part(self, part: str) -> bool:
        if len(part) == 1 or part.isupper():
            return True
        plain = part.replace("\u2019", "'").lower()
        english = self._words()
        if plain in english:
            return True
        return plain.endswith("'s") and plain[:-2] in english

    def _words(self) -> SpellChecker:
        if self._english is None:
            english = SpellChecker("en")
            own = self._own_words.read_text("utf-8").splitlines()
            english.word_frequency.load_words(
                [word for word in own if word and not word.startswith("#")]
            )
            self._english = english
        return self._english


def _as_written(known: str, word: str) -> str:
    """Begin a suggestion with a capital where the word did."""
    return known[:1].upper() + known[1:] if word[:1].isupper() else known
