"""Pages of an officer's day in a language that is 40 % longer: nothing is cut, nothing covered."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from desktop.views.widgets.pill import Pill
from desktop.views.widgets.time_axis import TimeAxis
from tests.views.clipping import faults_of_layout
from tests.views.dock import scenes as dock
from tests.views.framed import framed
from tests.views.shift import scenes as shift
from tests.views.sign_in import scenes as sign_in
from tests.views.tag import scenes as tag
from tests.views.why_locked import scenes as why_locked

_SMALLEST = (1366, 768)
_PAGES = (dock, shift, sign_in, tag, why_locked)
_SCENES = dict(each for page in _PAGES for each in page.scenes())


def _shortened(window: QWidget) -> list[str]:
    """What a person presses, or what tells a state, says all of its words."""
    said: list[QAbstractButton | Pill] = [
        *window.findChildren(QAbstractButton),
        *window.findChildren(Pill),
    ]
    return [
        each.text()
        for each in said
        if each.isVisibleTo(window)
        and not each.hasHeightForWidth()
        and not isinstance(each.parent(), TimeAxis)
        and each.width() < each.sizeHint().width() - 1
    ]


def _cut_at_the_side(window: QWidget) -> list[str]:
    """What is wider than the part of the page that scrolls it up and down."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisibleTo(window)]
    return [
        area.accessibleName()
        for area in areas
        if (inside := area.widget()) is not None and inside.width() > area.viewport().width()
    ]


@pytest.mark.usefixtures("pseudo_language")
@pytest.mark.parametrize("build", _SCENES.values(), ids=_SCENES.keys())
def test_no_words_are_cut_when_they_are_longer(
    qapp: QApplication, build: Callable[[], QWidget]
) -> None:
    window = framed(build(), _SMALLEST)
    window.show()
    for _ in range(4):
        qapp.processEvents()
    assert faults_of_layout(window) == []
    assert _shortened(window) == []
    assert _cut_at_the_side(window) == []
    assert window.size().toTuple() == _SMALLEST
    window.close()
    window.deleteLater()
