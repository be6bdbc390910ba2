"""Type: sizes, the officer's text scale, and figures that don't jump."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.type_sizes import FAMILIES, TypeSize, make_font
from desktop.views.widgets.text import Text


@pytest.mark.parametrize("size", TypeSize)
@pytest.mark.parametrize("scale", TextScale)
def test_every_size_grows_with_the_text_scale(size: TypeSize, scale: TextScale) -> None:
    assert make_font(size, scale).pixelSize() == round(size.pixels * scale.value / 100)


def test_nothing_is_set_smaller_than_a_caption_but_keys() -> None:
    assert min(size.pixels for size in TypeSize if size is not TypeSize.KEY) >= 12


@pytest.mark.parametrize("size", [size for size in TypeSize if size is not TypeSize.MONO])
def test_times_do_not_jump(size: TypeSize) -> None:
    font = make_font(size, TextScale.FULL)
    assert font.featureValue(QFont.Tag("tnum")) == 1
    widths = {QFontMetrics(font).horizontalAdvance(digit * 4) for digit in "0123456789"}
    assert len(widths) == 1


def test_a_font_that_is_missing_is_replaced_by_one_that_windows_or_linux_has() -> None:
    assert FAMILIES == ("Inter", "Segoe UI", "Noto Sans", "DejaVu Sans")


@pytest.mark.parametrize("size", TypeSize)
def test_a_label_is_set_in_the_size_that_it_names(
    qapp: QApplication, qtbot: QtBot, size: TypeSize
) -> None:
    label = Text("12:21:40", size)
    qtbot.addWidget(label)
    label.show()
    for scale in TextScale:
        apply_theme(qapp, ThemeChoice.DARK, scale)
        wanted = make_font(size, scale)
        assert label.font().pixelSize() == wanted.pixelSize()
        assert label.font().weight() == wanted.weight()
        assert label.font().families()[0] == wanted.families()[0]
