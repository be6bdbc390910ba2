"""The theme that is on the application, as widgets ask for it while they paint."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontMetrics

from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.colours import Colour
from desktop.views.theme.style_sheet import grown
from desktop.views.theme.type_sizes import TypeSize, make_font

_PROPERTY = "firsthandTheme"


@dataclass(frozen=True)
class Theme:
    """One choice of colours and text size. A change of either is another theme."""

    choice: ThemeChoice
    scale: TextScale
    colours: Mapping[Colour, QColor]

    def colour(self, colour: Colour) -> QColor:
        """What a colour looks like in this theme."""
        return self.colours[colour]

    def font(self, size: TypeSize, weight: QFont.Weight | None = None) -> QFont:
        """The font of a size at the officer's text scale."""
        return make_font(size, self.scale, weight)

    def metrics(self, size: TypeSize, weight: QFont.Weight | None = None) -> QFontMetrics:
        """Measures text in the font of a size."""
        return QFontMetrics(self.font(size, weight))

    def line(self, size: TypeSize) -> int:
        """The height of one line of a size, in pixels."""
        return round(size.line * self.scale.factor)

    def scaled(self, pixels: float) -> int:
        """A length that belongs to text, such as an icon's, in pixels."""
        return round(pixels * self.scale.factor)

    def grown(self, pixels: float) -> int:
        """The height of a control that holds a line of text, in pixels."""
        return grown(pixels, self.scale)


def current_theme() -> Theme:
    """Return the theme that `apply_theme` put on the application; it must have done so before."""
    theme = QCoreApplication.instance().property(_PROPERTY)  # type: ignore[union-attr] # there is one while widgets live
    if not isinstance(theme, Theme):
        raise TypeError("a widget asked for the theme before one was applied")
    return theme


def keep_theme(application: QCoreApplication, theme: Theme) -> None:
    """Let `current_theme` return this one from now on."""
    application.setProperty(_PROPERTY, theme)
