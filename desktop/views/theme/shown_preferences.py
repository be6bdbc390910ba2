"""Showing a person's choices: theme and size of text."""

from PySide6.QtWidgets import QApplication

from desktop.domain.preferences import Preferences
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice


def show_preferences(preferences: Preferences) -> None:
    """Dress the whole application as somebody chose; without a theme it is dark."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        choice = ThemeChoice(preferences.theme or ThemeChoice.DARK)
        apply_theme(application, choice, TextScale(preferences.text_scale))
