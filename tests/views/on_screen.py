"""A page shown to a test, and what can be read on it."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.views.clipping import visible

SMALL, LARGE = (1278, 612), (1832, 924)
"""What the frame leaves of 1366 x 768 and 1920 x 1080."""


def shown(qtbot: QtBot, view: QWidget, size: tuple[int, int] = SMALL) -> None:
    """Show a page in an active window."""
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    QApplication.processEvents()


def said(view: QWidget, *, buttons: bool = False) -> str:
    """Every word that can be seen; those of buttons too where asked for."""
    QApplication.processEvents()
    wanted = QLabel | QAbstractButton if buttons else QLabel
    return " ".join(each.text() for each in visible(view) if isinstance(each, wanted))
