"""A plate where there is little room."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.views.widgets.recording_plate import LockedPlaceholder, OpenPlate, RecordingFacts

WHOLE, BADGE = "Officer 4387", "4387"


def test_who_is_named_by_the_badge_alone_rather_than_cut(qtbot: QtBot) -> None:
    assert painted(qtbot, 232, WHOLE) == painted(qtbot, 232, BADGE)
    assert painted(qtbot, 400, WHOLE) != painted(qtbot, 400, BADGE)


def painted(qtbot: QtBot, width: int, who: str) -> QImage:
    plate = LockedPlaceholder(
        RecordingFacts("11:48:02", "30:58", who, "C-0317", badge=BADGE), dense=True
    )
    qtbot.addWidget(plate)
    plate.resize(width, 38)
    return plate.grab().toImage()


def test_where_nobody_else_is_meant_the_state_stands_whole(qtbot: QtBot) -> None:
    assert open_plate(qtbot, 216, "You") == open_plate(qtbot, 216, "")
    assert open_plate(qtbot, 232, WHOLE, BADGE) == open_plate(qtbot, 232, "")
    assert open_plate(qtbot, 400, "You") != open_plate(qtbot, 400, "")


def open_plate(qtbot: QtBot, width: int, who: str, badge: str = "") -> QImage:
    facts = RecordingFacts("11:47:31", "31:35", who, "C-0317", badge=badge)
    plate = OpenPlate(facts, dense=True)
    qtbot.addWidget(plate)
    plate.resize(width, 38)
    return plate.grab().toImage()
