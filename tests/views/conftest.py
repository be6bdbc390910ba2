"""What all tests of the screen share: the dark theme at 100 %, and no windows of other tests."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.theme import Theme


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    """Apply the theme anew, after the windows of earlier tests are gone.

    Deleting waits for an event loop to return to, which tests have none of; without it every
    change of theme would restyle the windows of all tests before, and the system's wish for
    contrast would be heard by them too.
    """
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return apply_theme(qapp, ThemeChoice.DARK, TextScale.FULL)
