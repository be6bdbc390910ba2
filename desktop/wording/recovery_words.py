"""Words for what is wrong with the printed halves of a station's recovery key."""

from collections.abc import Mapping

from desktop.domain.recovery import HalfFault, HalvesFault
from desktop.wording.language import said

HALF_FAULTS: Mapping[HalfFault, str] = {
    HalfFault.MARK: "it does not begin as a printed half does",
    HalfFault.LENGTH: "letters are missing, or there are too many",
    HalfFault.LETTER: "it holds a letter that no printed half has",
    HalfFault.TYPING: "one letter is mistyped, or two groups changed places",
}

HALVES_FAULTS: Mapping[HalvesFault, str] = {
    HalvesFault.SAME_HALF_TWICE: "the same half was typed twice",
    HalvesFault.NOT_THIS_STATIONS: "they do not belong together, or to this station",
}


def half_fault_words(fault: HalfFault) -> str:
    """Why one typed half can't be read, to stand after a colon."""
    return said(HALF_FAULTS[fault])


def halves_fault_words(fault: HalvesFault) -> str:
    """Why two halves don't open the recovery copy, to stand after a colon."""
    return said(HALVES_FAULTS[fault])
