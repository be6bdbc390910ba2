"""The focus ring: where the keyboard is, for all to see."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFocusFrame, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import ThemeChoice
from desktop.views.theme.colours import Colour
from desktop.views.widgets.buttons import SecondaryButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(20)
    for widget in (SecondaryButton("One"), QLineEdit("two"), SecondaryButton("Three")):
        column.addWidget(widget)
    window.show()
    window.activateWindow()
    return window


def ring_at(window: QWidget, widget: QWidget) -> QColor:
    """The colour 3 pixels outside of the middle of the widget's left edge."""
    corner = widget.mapTo(window, QPoint(-3, widget.height() // 2))
    return window.grab().toImage().pixelColor(corner)


@pytest.mark.parametrize("choice", ThemeChoice)
def test_the_ring_goes_around_what_the_keyboard_reaches(
    qapp: QApplication, window: QWidget, choice: ThemeChoice
) -> None:
    theme = apply_theme(qapp, choice)
    widgets = [*window.findChildren(SecondaryButton), *window.findChildren(QLineEdit)]
    assert len(widgets) == 3
    for widget in widgets:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qapp.processEvents()
        assert ring_at(window, widget) == theme.colour(Colour.FOCUS)


def test_the_ring_stays_when_the_theme_changes(qapp: QApplication, window: QWidget) -> None:
    edit = window.findChildren(QLineEdit)[0]
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    qapp.processEvents()
    theme = apply_theme(qapp, ThemeChoice.LIGHT)
    assert ring_at(window, edit) == theme.colour(Colour.FOCUS)


def test_a_click_on_a_button_shows_no_ring_and_one_into_text_does(
    qapp: QApplication, window: QWidget
) -> None:
    button, edit = window.findChildren(SecondaryButton)[0], window.findChildren(QLineEdit)[0]
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert all(frame.widget() is not button for frame in window.findChildren(QFocusFrame))
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    qapp.processEvents()
    assert window.findChildren(QFocusFrame)[0].widget() is edit


def test_the_ring_outlives_the_window_that_it_was_shown_in(qapp: QApplication) -> None:
    for _ in range(3):
        window = QWidget()
        column = QVBoxLayout(window)
        button = SecondaryButton("Go")
        column.addWidget(button)
        window.show()
        window.activateWindow()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qapp.processEvents()
        assert window.findChild(QFocusFrame) is not None
        window.close()
        window.deleteLater()
        qapp.sendPostedEvents()
        qapp.processEvents()
