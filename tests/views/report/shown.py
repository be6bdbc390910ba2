"""Showing a page of the report to a test, as a person has it before them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.page_view import PageView
from desktop.views.report.report_view import ReportView
from desktop.views.report.writing_page import WritingPage
from desktop.views.widgets.banner import Banner
from desktop.views.widgets.text import Text
from tests.views.accessibility import names


def show(qtbot: QtBot, view: PageView, width: int = 1278, height: int = 664) -> None:
    """Show a page in an active window, with the focus where it begins."""
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    QApplication.processEvents()
    view.focus_first()
    QApplication.processEvents()


def words(view: QWidget) -> list[str]:
    """All words that can be seen, if need be by scrolling."""
    QApplication.processEvents()
    return [label.text() for label in view.findChildren(Text) if label.isVisibleTo(view)]


def banners(view: QWidget) -> list[str]:
    """What the visible banners say."""
    found = view.findChildren(Banner)
    return [banner.accessibleName() for banner in found if banner.isVisibleTo(view)]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key, wherever the focus is now."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)
    QApplication.processEvents()


def type_words(text: str) -> None:
    """Type, wherever the focus is now."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def writing(view: ReportView) -> WritingPage:
    """The page while it is written."""
    assert view.writing is not None
    return view.writing


def focused_name() -> str:
    """What a screen reader calls the widget that has the focus."""
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    return "" if focus is None else names([focus])[0]
