"""The two printed halves of a station's recovery key, and what can be wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

MARKS = ("H1", "H2")
"""What the first and the second half begin with."""
GROUPS_TYPED_BACK = 3
"""So many groups of each half are typed back before a station is made."""
_READ_ALIKE = str.maketrans("OIL", "011")
_DASHES = "-‐‑‒–—"  # noqa: RUF001 - what word processors make of a hyphen


@dataclass(frozen=True, slots=True)
class RecoveryHalves:
    """The offline key in two halves, as printed for two offices; either alone tells nothing."""

    first: str = field(repr=False)
    second: str = field(repr=False)


class HalfFault(StrEnum):
    """Why one typed half can't be read."""

    MARK = "mark"
    """It does not start with the mark of a half."""
    LENGTH = "length"
    """Letters are missing, or there are too many."""
    LETTER = "letter"
    """It holds a letter that no half has."""
    TYPING = "typing"
    """Its checksum doesn't match: something was mistyped or two groups changed places."""


class HalvesFault(StrEnum):
    """Why two halves, each well typed, don't open the recovery copy."""

    SAME_HALF_TWICE = "same-half-twice"
    NOT_THIS_STATIONS = "not-this-stations"


def as_printed(untrusted: str) -> str:
    """What somebody typed, as a half is printed: capitals, no gaps, letters that look alike."""
    letters = "".join(letter for letter in untrusted if letter not in _DASHES)
    return "".join(letters.split()).upper().translate(_READ_ALIKE)


def groups_of(half: str) -> tuple[str, ...]:
    """The groups of a printed half, behind its mark."""
    return tuple(half.split("-")[1:])


def mistyped_groups(half: str, untrusted: Mapping[int, str]) -> frozenset[int]:
    """Which groups of a half were not typed as it has them, by their places, the first being 0."""
    groups = groups_of(half)
    return frozenset(at for at, typed in untrusted.items() if as_printed(typed) != groups[at])
