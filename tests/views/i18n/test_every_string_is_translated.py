"""No words of a page are left out of translating."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tests.views.clipping import visible
from tests.views.framed import framed
from tests.views.pseudo_language import MARK
from tests.views.screenshots import scenes

_DESKTOP = Path(__file__).resolve().parents[3] / "desktop"
_FRAME = Path(__file__).resolve().parents[1] / "framed.py"
"""Puts a frame of its own around each scene, which speaks English."""
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


def _literals(place: Path) -> set[str]:
    """Every text that stands in the code of a file, or below a folder."""
    files = place.rglob("*.py") if place.is_dir() else (place,)
    trees = (ast.parse(file.read_text("utf-8")) for file in files)
    nodes = (node for tree in trees for node in ast.walk(tree))
    texts = (node.value for node in nodes if isinstance(node, ast.Constant))
    return {text for text in texts if isinstance(text, str)}


def _said(window: QWidget) -> list[str]:
    spoken = (each for each in visible(window) if isinstance(each, QLabel | QAbstractButton))
    return [each.text() for each in spoken if _WORD.search(each.text())]


@pytest.mark.timeout(180)
@pytest.mark.usefixtures("pseudo_language")
def test_what_stands_in_the_code_of_a_view_is_never_shown_untranslated() -> None:
    own = _literals(_DESKTOP / "views") - _literals(_DESKTOP / "wording") - _NOT_WORDS - _DATA
    own -= _literals(_FRAME)
    missed: dict[str, str] = {}
    translated = 0
    for name, build in scenes():
        window = framed(build(), (1366, 768))
        window.show()
        QApplication.processEvents()
        for words in _said(window):
            if MARK in words:
                translated += 1
            elif words in own:
                missed.setdefault(words, name)
        window.close()
        window.deleteLater()
        QApplication.processEvents()
    assert translated > 500
    assert not missed, "\n".join(f"{name}: {words}" for words, name in missed.items())
