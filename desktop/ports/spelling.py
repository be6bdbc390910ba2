"""Spelling: which words are not in the dictionary, and how they may have been meant."""

from collections.abc import Iterable
from typing import Protocol


class Spelling(Protocol):
    """A dictionary of English. It knows words, never sentences, and proposes no text."""

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        """Those of some words that are not in the dictionary, as they were written."""
        ...

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Spellings that an unknown word may have been meant as, the likeliest first; at most 5."""
        ...
