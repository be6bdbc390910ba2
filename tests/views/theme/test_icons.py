"""Every icon is there, and is seen."""

import importlib.util

import pytest
from PySide6.QtGui import QColor

from desktop.views.theme.icons import Icon, MissingIcons, icon_fonts, icon_pixmap, icon_shape


@pytest.mark.parametrize("icon", Icon)
@pytest.mark.parametrize("side", [16, 26])
def test_every_icon_paints_inside_its_square_in_the_colour_that_is_asked_for(
    icon: Icon, side: int
) -> None:
    image = icon_pixmap(icon, side, QColor("#EFB64E")).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(side)
        for y in range(side)
        if image.pixelColor(x, y).alpha() > 100
    ]
    assert len(inked) >= 4
    assert all(abs(ink.red() - 0xEF) <= 2 and abs(ink.blue() - 0x4E) <= 2 for ink in inked)
    edge = icon_shape(icon, bold=side == 16).boundingRect()
    assert edge.left() >= 0
    assert edge.top() >= 0
    assert edge.right() <= 256
    assert edge.bottom() <= 256


def test_no_two_icons_share_a_shape() -> None:
    assert len({icon.value for icon in Icon}) == len(Icon)


def test_a_package_without_the_icon_font_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(MissingIcons, match="qtawesome"):
        icon_fonts()
