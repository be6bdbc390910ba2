"""Putting a theme on the application, at the start and whenever an officer chooses another."""

from PySide6.QtWidgets import QApplication

from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.colours import FaultyTheme, load_colours
from desktop.views.theme.focus_ring import FocusRing
from desktop.views.theme.house_style import HouseStyle
from desktop.views.theme.palette import make_palette
from desktop.views.theme.style_sheet import fill_style_sheet
from desktop.views.theme.theme import Theme, keep_theme
from desktop.views.theme.theme_files import STYLE_SHEET
from desktop.views.theme.type_sizes import TypeSize

_RING = "firsthandFocusRing"


def apply_theme(
    application: QApplication,
    choice: ThemeChoice = ThemeChoice.DARK,
    scale: TextScale = TextScale.FULL,
) -> Theme:
    """Give the whole application a theme and a text size; all windows that are open follow at once.

    Raises FaultyTheme where the theme's files are not whole; nothing has changed then.
    """
    theme = Theme(choice, scale, load_colours(choice))
    try:
        sheet = STYLE_SHEET.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise FaultyTheme(f"{STYLE_SHEET.name}: {error}") from error
    filled = fill_style_sheet(sheet, theme.colours, scale)
    keep_theme(application, theme)
    ring = application.findChild(FocusRing, _RING)
    if ring is None:
        ring = FocusRing(application)
        ring.setObjectName(_RING)
        application.setStyle(HouseStyle())
    application.setPalette(make_palette(theme.colours))
    application.setFont(theme.font(TypeSize.BODY))
    application.setStyleSheet(filled)
    ring.show_again()
    return theme
