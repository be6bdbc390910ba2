"""Two accounts side by side, sentence by sentence; neutral words only (policy 2.7).

Same, changed, added and withdrawn describe the texts and say nothing about the writer: memory and
video often differ, and neither is the measure of the other.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

LIKENESS = 500
"""The least likeness, in thousandths, of two sentences that count as one that was changed."""

_SAME = 2000
_CLOSING, _OPENING = "\"')\\]\u201d\u2019", "\"'(\\[\u201c\u2018"
_END = re.compile(rf"(?<=[.!?])[{_CLOSING}]*\s+(?=[{_OPENING}]*[A-Z0-9\u00c0\u00d6-\u00de])")
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "st", "sgt", "lt", "capt", "ofc", "det"})
_WORD = re.compile(r"\w+")


class Change(StrEnum):
    """What a row of a comparison says of its sentence."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One sentence before and after; None where it stands on one side only."""

    before: str | None
    after: str | None

    @property
    def change(self) -> Change:
        """Same where nothing but white space differs."""
        if self.before is None:
            return Change.ADDED
        if self.after is None:
            return Change.WITHDRAWN
        return Change.SAME if _plain(self.before) == _plain(self.after) else Change.CHANGED


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, in order, each without white space around it.

    One ends with its line, or with a full stop, question or exclamation mark before white space
    and a capital or a figure. A title such as "Sgt." ends none.
    """
    found = []
    for line in text.splitlines():
        start = 0
        for end in _END.finditer(line):
            last = _WORD.findall(line[start : end.start()])
            if line[end.start() - 1] != "." or not last or last[-1].lower() not in _TITLES:
                found.append(line[start : end.end()].strip())
                start = end.end()
        found.append(line[start:].strip())
    return tuple(sentence for sentence in found if sentence)


def compare(before: Sequence[str], after: Sequence[str]) -> tuple[DifferenceRow, ...]:
    """Align two accounts: each sentence of both stands in exactly one row, and the order is kept.

    Of all alignments that keep the order it takes the one whose pairs are most alike in sum.
    Likeness is twice the number of words that two sentences share, by the number of both; below
    half it is no pair. Equal texts are all same. Which account stands on which side changes the
    words added and withdrawn, and nothing else: of two sentences that could be passed over, the
    one that comes first in the alphabet is. Between two pairs the withdrawn come first.
    """
    best = _best(before, after)
    rows: list[DifferenceRow] = []
    added: list[DifferenceRow] = []
    i = j = 0
    while i < len(before) or j < len(after):
        if i < len(before) and j < len(after) and best.pairs(i, j):
            rows += [*added, DifferenceRow(before[i], after[j])]
            added = []
            i, j = i + 1, j + 1
        elif j == len(after) or (i < len(before) and best.passes_over_before(i, j)):
            rows.append(DifferenceRow(before[i], None))
            i += 1
        else:
            added.append(DifferenceRow(None, after[j]))
            j += 1
    return (*rows, *added)


def counts(rows: Sequence[DifferenceRow]) -> dict[Change, int]:
    """How many rows there are of each kind."""
    found = Counter(row.change for row in rows)
    return {change: found[change] for change in Change}


def _plain(sentence: str) -> str:
    return " ".join(sentence.split())


@dataclass(frozen=True, slots=True)
class _Alignment:
    """The most likeness that the rest of both accounts can have, from each place on."""

    before: Sequence[str]
    after: Sequence[str]
    scores: dict[tuple[int, int], int]
    rest: list[list[int]]

    def pairs(self, i: int, j: int) -> bool:
        """Whether pairing these two loses nothing."""
        score = self.scores.get((i, j), 0)
        return score > 0 and score + self.rest[i + 1][j + 1] == self.rest[i][j]

    def passes_over_before(self, i: int, j: int) -> bool:
        """Whether the sentence before is the one to leave alone, of two that are no pair."""
        without_before, without_after = self.rest[i + 1][j], self.rest[i][j + 1]
        if without_before == without_after:
            return _plain(self.before[i]) < _plain(self.after[j])
        return without_before > without_after


def _best(before: Sequence[str], after: Sequence[str]) -> _Alignment:
    words_before = [Counter(_WORD.findall(each.casefold())) for each in before]
    words_after = [Counter(_WORD.findall(each.casefold())) for each in after]
    plain_before, plain_after = [*map(_plain, before)], [*map(_plain, after)]
    scores: dict[tuple[int, int], int] = {}
    rest = [[0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in reversed(range(len(before))):
        for j in reversed(range(len(after))):
            score = (
                _SAME
                if plain_before[i] == plain_after[j]
                else _likeness(words_before[i], words_after[j])
            )
            if score:
                scores[i, j] = score
            paired = score + rest[i + 1][j + 1] if score else 0
            rest[i][j] = max(paired, rest[i + 1][j], rest[i][j + 1])
    return _Alignment(before, after, scores, rest)


def _likeness(one: Counter[str], other: Counter[str]) -> int:
    """In thousandths; 0 for what is too unlike to be the same sentence."""
    words = one.total() + other.total()
    likeness = 2000 * (one & other).total() // words if words else 0
    return likeness if likeness >= LIKENESS else 0
