"""Words for what a person can choose of the window."""

from collections.abc import Mapping

from desktop.domain.preferences import Theme
from desktop.wording.language import said

THEMES: Mapping[Theme, str] = {
    Theme.DARK: "Dark",
    Theme.LIGHT: "Light",
    Theme.CONTRAST: "High contrast",
}


def theme_words(theme: Theme) -> str:
    """A theme's name."""
    return said(THEMES[theme])
