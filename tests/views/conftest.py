"""What all tests of the screen share: the dark theme at 100 %, put on anew before each."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.theme import Theme


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    return apply_theme(qapp, ThemeChoice.DARK, TextScale.FULL)
