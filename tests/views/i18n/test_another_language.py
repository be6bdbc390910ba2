"""Every page speaks another language whole, and has room for its longer words."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.views.frame.keys_everywhere import keys_everywhere
from desktop.views.page_view import PageView
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.key_sheet import KeySheet
from tests.views.accessibility import silent, unnamed
from tests.views.clipping import faults_of_layout, visible
from tests.views.framed import framed
from tests.views.pseudo_language import MARK, pseudo_language_spoken
from tests.views.screenshots import scenes_of, screens, standing_at

_DESKTOP = Path(__file__).resolve().parents[3] / "desktop"
_FRAME = Path(__file__).resolve().parents[1] / "framed.py"
"""Puts a frame of its own around each scene, which speaks English."""
_SIZE = (1366, 768)
_SETTLING = 4
_WORD = re.compile(r"[A-Za-z]{4,}")
_NOT_WORDS = {"Firsthand", "Ctrl Z", "Ctrl Enter", "Ctrl Shift S", "Ctrl Shift W"}
"""The program's name, and keys as they stand on a keyboard."""
_DATA = {"Narrative"} | {
    "Camera",
    "Condition",
    "Wearer",
    "Open",
    "Recordings",
    "Terminal",
    "playback",
}
"""Titles of the agency's forms, and details of log entries, told by their own keys."""


_MAY_BE_SHORTENED = (Chip, ElidedLabel)
"""A chip keeps its code whole; both tell all in the tooltip and to a screen reader."""


@pytest.fixture(autouse=True)
def _pseudo_language(qapp: QApplication) -> Iterator[None]:
    with pseudo_language_spoken():
        yield


@cache
def _own_words() -> set[str]:
    """What the code of the views says itself: on a page, it must stand in another language."""
    said = _literals(_DESKTOP / "views") - _literals(_DESKTOP / "wording") - _literals(_FRAME)
    return said - _NOT_WORDS - _DATA


def _literals(place: Path) -> set[str]:
    """Every text that stands in the code of a file, or below a folder."""
    files = place.rglob("*.py") if place.is_dir() else (place,)
    trees = (ast.parse(file.read_text("utf-8")) for file in files)
    nodes = (node for tree in trees for node in ast.walk(tree))
    texts = (node.value for node in nodes if isinstance(node, ast.Constant))
    return {text for text in texts if isinstance(text, str)}


def _untranslated(window: QWidget) -> Iterator[str]:
    """Words that stand in the code of a view, shown as they stand there."""
    said = (each.text() for each in visible(window) if isinstance(each, QLabel | QAbstractButton))
    for words in said:
        if _WORD.search(words) and words in _own_words():
            yield f"“{words}” is not translated"


def _shortened(window: QWidget) -> Iterator[str]:
    """States, buttons and headings that have lost words, even if their tooltip tells them."""
    for each in visible(window):
        if not isinstance(each, QLabel | QAbstractButton) or isinstance(each, _MAY_BE_SHORTENED):
            continue
        is_short = each.width() < each.sizeHint().width() - 1
        if each.text() and is_short and not each.hasHeightForWidth():
            yield f"{type(each).__name__} “{each.text()}” is shortened"


def _translated(window: QWidget) -> bool:
    return any(isinstance(each, QLabel) and MARK in each.text() for each in visible(window))


def _shown(window: QWidget) -> QWidget:
    window.show()
    for _ in range(_SETTLING):
        QApplication.processEvents()
    return window


def _let_go(window: QWidget) -> None:
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.timeout(180)
@pytest.mark.parametrize("screen", screens())
def test_a_page_is_translated_whole_and_nothing_of_it_is_cut_or_without_a_name(
    screen: str,
) -> None:
    faults = []
    for name, build in scenes_of(screen):
        page = build()
        window = _shown(framed(page, _SIZE, standing_at(screen)))
        assert _translated(page), f"{name} says nothing"
        found = [*_untranslated(window), *faults_of_layout(window), *_shortened(window)]
        found += [*unnamed(window), *silent(window)]
        faults += [f"{name}: {fault}" for fault in found]
        _let_go(window)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("screen", screens())
def test_the_sheet_of_a_pages_keys_has_room_for_longer_words(screen: str) -> None:
    _, build = next(iter(scenes_of(screen)))
    page = build()
    keys = page.keys if isinstance(page, PageView) else ()
    sheet = _shown(KeySheet((keys_everywhere(), *keys)))
    assert _translated(sheet)
    assert [*faults_of_layout(sheet), *unnamed(sheet), *silent(sheet)] == []
    _let_go(sheet)
    _let_go(page)
