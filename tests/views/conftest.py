"""What all tests of the screen share: the dark theme at 100 %, and no windows of other tests."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.theme import Theme


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    """Apply the theme anew, after what earlier tests left to be deleted is gone.

    Deleting waits for an event loop to return to, which tests have none of; without it every
    change of theme would restyle the windows of all tests before.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return apply_theme(qapp, ThemeChoice.DARK, TextScale.FULL)
