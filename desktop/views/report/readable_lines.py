"""How wide a text may be so that its lines can be followed."""

from PySide6.QtGui import QFontMetricsF

from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize

_LETTERS = 74
"""So many of middling width; narrow ones make it 78 at most, which is easy to follow."""
_AS_WRITTEN = "He turned to the wall and said that he had not seen who came in at the door first. "
"""A font's own mean counts every letter alike, and capitals; words are made of narrow ones."""


def width_of_lines(size: TypeSize) -> int:
    """The width in pixels of the widest line of a text of that size."""
    metrics = QFontMetricsF(current_theme().font(size))
    return int(metrics.horizontalAdvance(_AS_WRITTEN) / len(_AS_WRITTEN) * _LETTERS)
