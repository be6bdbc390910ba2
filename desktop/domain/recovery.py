"""The two printed halves of a station's recovery key, and what can be wrong with them."""

from dataclasses import dataclass, field
from enum import StrEnum


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
