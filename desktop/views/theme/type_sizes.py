"""Type: which sizes there are, and the fonts that they are set in."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QFont

from desktop.views.theme.choices import TextScale

FAMILIES = ("Inter", "Segoe UI", "Noto Sans", "DejaVu Sans")
FIXED_FAMILIES = ("JetBrains Mono", "Cascadia Mono", "DejaVu Sans Mono")
_TABULAR_FIGURES = QFont.Tag("tnum")

REGULAR = QFont.Weight.Normal
MEDIUM = QFont.Weight.Medium
SEMIBOLD = QFont.Weight.DemiBold


class _Drawn(NamedTuple):
    pixels: float
    line: int
    weight: QFont.Weight


class TypeSize(Enum):
    """A size of text: pixels, line height in pixels, usual weight."""

    DISPLAY = _Drawn(32, 40, SEMIBOLD)
    TITLE1 = _Drawn(28, 36, SEMIBOLD)
    TITLE2 = _Drawn(20, 28, SEMIBOLD)
    TITLE3 = _Drawn(16, 24, SEMIBOLD)
    NARRATIVE = _Drawn(16, 25, REGULAR)
    READING = _Drawn(15, 23, REGULAR)
    BODY = _Drawn(14, 20, REGULAR)
    SMALL = _Drawn(13, 18, REGULAR)
    CAPTION = _Drawn(12, 16, REGULAR)
    KEY = _Drawn(11.5, 16, MEDIUM)
    MONO = _Drawn(12.5, 18, REGULAR)

    @property
    def pixels(self) -> float:
        """Height of the letters' box at 100 %."""
        drawn: _Drawn = self.value
        return drawn.pixels

    @property
    def line(self) -> int:
        """Height of a line at 100 %."""
        drawn: _Drawn = self.value
        return drawn.line

    @property
    def weight(self) -> QFont.Weight:
        """The weight that this size is set in unless another is asked for."""
        drawn: _Drawn = self.value
        return drawn.weight


def make_font(size: TypeSize, scale: TextScale, weight: QFont.Weight | None = None) -> QFont:
    """Make the font of a size. Figures are all of one width, so that times don't jump."""
    font = QFont()
    fixed = size is TypeSize.MONO
    font.setFamilies(list(FIXED_FAMILIES if fixed else FAMILIES))
    font.setPixelSize(round(size.pixels * scale.factor))
    font.setWeight(size.weight if weight is None else weight)
    if not fixed:
        font.setFeature(_TABULAR_FIGURES, 1)
    return font
