"""How a person likes the window: theme and size of text. No record, and nobody's evidence."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """The themes that there are."""

    DARK = "dark"
    LIGHT = "light"
    CONTRAST = "contrast"


SMALLEST_TEXT = 100
LARGEST_TEXT = 200

_THEME, _TEXT_SCALE = "theme", "text-scale"
_NUMBER = re.compile("[0-9]{1,4}")


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's choices; `text_scale` in percent, from 100 to 200.

    Without a theme the person has chosen none: the window follows the system.
    """

    theme: Theme | None = None
    text_scale: int = SMALLEST_TEXT

    def __post_init__(self) -> None:
        """Keep the text between its smallest and largest size."""
        inside = min(max(self.text_scale, SMALLEST_TEXT), LARGEST_TEXT)
        object.__setattr__(self, "text_scale", inside)

    def values(self) -> dict[str, str]:
        """The choices by name, as they are kept."""
        theme = {} if self.theme is None else {_THEME: self.theme.value}
        return {**theme, _TEXT_SCALE: str(self.text_scale)}


def preferences_from(kept: Mapping[str, str]) -> Preferences:
    """Read kept choices; what is missing, or was chosen in another version, is as at first."""
    theme, scale = kept.get(_THEME, ""), kept.get(_TEXT_SCALE, "")
    return Preferences(
        Theme(theme) if theme in set(Theme) else None,
        int(scale) if _NUMBER.fullmatch(scale) else SMALLEST_TEXT,
    )
