"""What an officer may choose about the screen."""

from enum import Enum, StrEnum


class ThemeChoice(StrEnum):
    """The themes; each value is the name of its file in `resources/themes`."""

    DARK = "dark"
    LIGHT = "light"
    CONTRAST = "contrast"


class TextScale(Enum):
    """How large the text is, in percent of the drawn size."""

    FULL = 100
    LARGER = 125
    LARGE = 150
    LARGEST = 200

    @property
    def factor(self) -> float:
        """What a text size in pixels is multiplied by."""
        return self.value / 100
