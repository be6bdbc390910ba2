"""Banners: words and buttons of one row."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.text import Text


def test_one_line_stands_at_the_middle_of_its_button(qtbot: QtBot) -> None:
    review = SecondaryButton("Review")
    banner = Banner(BannerKind.DONE, "Open to you.", actions=(review,))
    qtbot.addWidget(banner)
    banner.resize(600, banner.sizeHint().height())
    banner.show()
    QApplication.processEvents()
    line = next(each for each in banner.findChildren(Text) if each.text() == "Open to you.")
    middle = line.mapTo(banner, QPoint(0, line.height() // 2)).y()
    assert abs(middle - review.geometry().center().y()) <= 1
