"""A kiosk's window."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.window import show


@pytest.mark.parametrize("kiosk", [False, True])
def test_in_a_kiosk_alone_the_window_fills_the_screen(qtbot: QtBot, kiosk: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show(window, kiosk=kiosk)
    assert window.isVisible()
    assert window.isFullScreen() == kiosk
