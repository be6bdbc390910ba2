"""The palette of the application, made of the theme's colours."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

from desktop.views.theme.colours import Colour

_Group = QPalette.ColorGroup
_Role = QPalette.ColorRole

_ROLES: Mapping[QPalette.ColorRole, Colour] = {
    _Role.Window: Colour.BG,
    _Role.WindowText: Colour.TEXT,
    _Role.Base: Colour.INSET,
    _Role.AlternateBase: Colour.RAISED,
    _Role.Text: Colour.TEXT,
    _Role.Button: Colour.RAISED,
    _Role.ButtonText: Colour.TEXT,
    _Role.BrightText: Colour.ON_ACCENT,
    _Role.Light: Colour.HOVER,
    _Role.Midlight: Colour.RAISED,
    _Role.Mid: Colour.LINE,
    _Role.Dark: Colour.EDGE,
    _Role.Shadow: Colour.LINE,
    _Role.PlaceholderText: Colour.TEXT3,
    _Role.Highlight: Colour.ACCENT,
    _Role.HighlightedText: Colour.ON_ACCENT,
    _Role.Accent: Colour.ACCENT,
    _Role.Link: Colour.ACCENT_TEXT,
    _Role.LinkVisited: Colour.ACCENT_TEXT,
    _Role.ToolTipBase: Colour.RAISED,
    _Role.ToolTipText: Colour.TEXT,
}
_DISABLED: Mapping[QPalette.ColorRole, Colour] = {
    _Role.WindowText: Colour.TEXT3,
    _Role.Text: Colour.TEXT3,
    _Role.ButtonText: Colour.TEXT3,
    _Role.Base: Colour.SURFACE,
    _Role.Button: Colour.SURFACE,
    _Role.Highlight: Colour.HOVER,
    _Role.HighlightedText: Colour.TEXT3,
    _Role.Link: Colour.TEXT3,
}


def make_palette(colours: Mapping[Colour, QColor]) -> QPalette:
    """Set every role in every group, so that nothing of the system's own colours shows through."""
    palette = QPalette()
    for role, colour in _ROLES.items():
        palette.setColor(_Group.All, role, colours[colour])
    for role, colour in _DISABLED.items():
        palette.setColor(_Group.Disabled, role, colours[colour])
    return palette
