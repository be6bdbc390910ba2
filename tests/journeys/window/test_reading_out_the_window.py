"""Whoever signs in, a screen reader has a name and a role for everything on every page."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop.app.window import window_of
from desktop.domain.demonstration import PASSWORD
from desktop.views.theme.apply import apply_theme
from desktop.views.widgets.key_sheet import KeySheet
from desktop.views.widgets.rail import Rail
from tests.journeys.window.driver import Person, name_of, shown
from tests.journeys.window.stage import Stage, stage
from tests.views.accessibility import silent, unnamed

SIZE = (1366, 768)
PAGES = {
    "4412": ("My shift", "Dock"),
    "2107": ("Desk", "My shift", "Cases", "Dock"),
    "5001": ("Cases", "Log", "Dock"),
    "9001": ("People", "Policy", "Dock"),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage(tmp_path_factory.mktemp("reading-out") / "stage") as station:
        yield station


@pytest.fixture
def person(qapp: QApplication, made: Stage, tmp_path: Path) -> Iterator[Person]:
    apply_theme(qapp)
    with window_of(made.station) as window:
        window.resize(*SIZE)
        window.show()
        at_the_window = Person(window, tmp_path, lambda _: None)
        at_the_window.wait(window.isActiveWindow, "the window")
        yield at_the_window
        window.close()
        window.deleteLater()


def unheard(window: QWidget) -> list[str]:
    return [*silent(window), *unnamed(window)]


def has_title(window: QMainWindow, page: str) -> bool:
    return window.windowTitle().startswith(page)


def sheet_of(window: QMainWindow) -> KeySheet | None:
    return next((each for each in window.findChildren(KeySheet) if each.isVisible()), None)


def test_the_page_before_signing_in_can_be_read_out(person: Person) -> None:
    person.wait_for("Before you sign in")
    assert unheard(person.window) == []


@pytest.mark.parametrize("badge", PAGES)
def test_every_page_of_the_rail_and_the_sheet_of_its_keys_can_be_read_out(
    person: Person, badge: str
) -> None:
    person.tab_to("Badge number")
    person.type(badge)
    person.fill("Password", PASSWORD)
    person.press("Return")
    person.wait(lambda: any(isinstance(each, Rail) for each in shown(person.window)), "the rail")
    for number, page in enumerate(PAGES[badge], 1):
        person.press(f"Alt+{number}")
        person.wait(partial(has_title, person.window, page), page)
        assert unheard(person.window) == []
        person.press("F1")
        person.wait(lambda: sheet_of(person.window) is not None, "the sheet of keys")
        sheet = sheet_of(person.window)
        assert sheet is not None
        assert name_of(sheet) == "Keys"
        assert unheard(sheet) == []
        person.press("Escape")
        person.wait(lambda: sheet_of(person.window) is None, "the page again")
        # No window manager is here to do it when a dialog goes.
        person.window.activateWindow()
        person.wait(person.window.isActiveWindow, "the window")
