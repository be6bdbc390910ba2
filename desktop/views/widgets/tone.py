"""Tones: what a colour says, with the ink and the ground that belong to it."""

from enum import Enum

from desktop.views.theme.colours import Colour


class Tone(Enum):
    """What something painted says by its colour: (ink, ground, border).

    Locked is calm; OK is done for good; WORKING goes on; WARN is owed; BAD is broken or late;
    AFTER is anything written, seen or granted after or outside recollection.
    """

    NEUTRAL = (Colour.TEXT2, Colour.RAISED, Colour.CARD_LINE)
    OK = (Colour.OK, Colour.OK_TINT, Colour.OK)
    WORKING = (Colour.ACCENT_TEXT, Colour.ACCENT_TINT, Colour.ACCENT_TEXT)
    WARN = (Colour.WARN, Colour.WARN_TINT, Colour.WARN)
    BAD = (Colour.BAD, Colour.BAD_TINT, Colour.BAD)
    AFTER = (Colour.AFTER, Colour.AFTER_TINT, Colour.AFTER)
    LOCKED = (Colour.LOCKED, Colour.LOCKED_TINT, Colour.EDGE)
    FAINT = (Colour.TEXT3, Colour.SURFACE, Colour.EDGE)

    @property
    def ink(self) -> Colour:
        """The colour of words and icons."""
        return self.value[0]

    @property
    def ground(self) -> Colour:
        """The colour behind them."""
        return self.value[1]

    @property
    def border(self) -> Colour:
        """The colour of a border that carries the tone."""
        return self.value[2]
