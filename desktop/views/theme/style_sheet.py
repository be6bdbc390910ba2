"""The one style sheet, filled with a theme's colours and an officer's text size.

`@surface` stands for a colour. `@text(14)` is a text size in pixels, multiplied by the text scale.
`@grown(44)` is the height of a control in pixels, grown by what its line of text grows.
"""

import re
from collections.abc import Mapping

from PySide6.QtGui import QColor

from desktop.views.theme.choices import TextScale
from desktop.views.theme.colours import Colour, FaultyTheme
from desktop.views.theme.type_sizes import FAMILIES, FIXED_FAMILIES, TypeSize

_HOLDER = re.compile(r"@([a-z]+[0-9]?)(?:\(([0-9.]+)\))?")
_FAMILIES = {"families": FAMILIES, "fixedfamilies": FIXED_FAMILIES}


def grown(pixels: float, scale: TextScale) -> int:
    """Let a control of `pixels` height, which holds one line of body text, grow with its text."""
    return round(pixels + TypeSize.BODY.line * (scale.factor - 1))


def fill_style_sheet(sheet: str, colours: Mapping[Colour, QColor], scale: TextScale) -> str:
    """Fill every placeholder; raises FaultyTheme at one that is not known."""

    def filled(holder: re.Match[str]) -> str:
        name, number = holder[1], holder[2]
        if number is not None and name == "text":
            return f"{round(float(number) * scale.factor)}px"
        if number is not None and name == "grown":
            return f"{grown(float(number), scale)}px"
        if number is None and name in _FAMILIES:
            return ", ".join(f'"{family}"' for family in _FAMILIES[name])
        if number is None and name in set(Colour):
            return colours[Colour(name)].name()
        raise FaultyTheme(f"the style sheet asks for {holder[0]}, which is not known")

    return _HOLDER.sub(filled, sheet)
