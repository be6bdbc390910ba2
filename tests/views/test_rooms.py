"""Every page, in all its states, in every room: nothing is cut, nothing overlaps, all is named."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.theme import current_theme
from tests.views.accessibility import silent, unnamed
from tests.views.clipping import faults_of_layout
from tests.views.on_screen import LARGE, SMALL
from tests.views.screenshots import scenes_of, screens

Room = tuple[int, int]

WINDOWS = [(1366, 768), (1920, 1080)]
MIDDLE = (1512, 780)
"""What the frame leaves of 1600 x 900."""
PASSES = 30


def rooms(screen: str) -> dict[TextScale, list[Room]]:
    """The rooms for each size of text; where one writes, letters of 200 % need more of them."""
    wide = screen in {"dock", "report", "review", "shift", "sign_in", "tag", "why_locked"}
    if screen == "frame":  # whole windows: what stands in them has its own rooms
        return {TextScale.FULL: WINDOWS}
    if screen == "founding":
        return {TextScale.FULL: WINDOWS, TextScale.LARGEST: WINDOWS[:1]}
    return {
        TextScale.FULL: [SMALL, LARGE],
        TextScale.LARGE: [MIDDLE],
        TextScale.LARGEST: [MIDDLE if wide else SMALL],
    }


def every_scene() -> Iterator[tuple[str, str, Callable[[], QWidget]]]:
    for screen in screens():
        for name, build in scenes_of(screen):
            yield screen, name, build


@pytest.mark.parametrize(
    ("screen", "build"),
    [pytest.param(screen, build, id=name) for screen, name, build in every_scene()],
)
def test_nothing_is_cut_nothing_overlaps_and_everything_has_a_name(
    qtbot: QtBot, qapp: QApplication, screen: str, build: Callable[[], QWidget]
) -> None:
    page = build()
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    for scale, sizes in rooms(screen).items():
        if current_theme().scale is not scale:
            apply_theme(qapp, ThemeChoice.DARK, scale)
        for room in sizes:
            page.resize(*room)
            assert settled_faults(page) == [], (room, scale)
    assert unnamed(page) == []
    assert silent(page) == []


def settled_faults(page: QWidget) -> list[str]:
    """What is wrong once texts have found their heights, each by a pass of the layouts."""
    faults = ["not laid out yet"]
    for _ in range(PASSES):
        QApplication.processEvents()
        faults = faults_of_layout(page)
        if not faults:
            break
    return faults
