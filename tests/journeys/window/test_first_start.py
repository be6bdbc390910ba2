"""The first start from nothing to the sign-in page of a new station, by keyboard alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from desktop.app import first_start
from desktop.app.data_folder import known_station, note_station, usual_station
from desktop.app.demonstration_station import create_demonstration
from desktop.app.first_start import founding_window, open_first
from desktop.app.system_clock import SystemClock
from desktop.app.window import window_of
from desktop.presenters.founding_state import FoundingStep
from desktop.services import choose_place
from desktop.views.founding.founding_window import FoundingWindow
from desktop.views.frame.main_window import MainWindow
from desktop.views.theme.apply import apply_theme
from tests.fakes.key_store import KeychainInMemory
from tests.fakes.telephone import code_shown
from tests.journeys.shell import Shell
from tests.journeys.window.driver import Person, spoken
from tests.journeys.window.test_keyboard_only_journey import PointerWatch

BADGE, PASSWORD, NAME = "9001", "a long pass phrase", "Area A-1"
SIZE = (1366, 768)


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A machine with a keychain and a data folder of its own; its disk may be small."""
    before = keyring.get_keyring()
    keyring.set_keyring(KeychainInMemory({}))
    for name in ("XDG_DATA_HOME", "PROGRAMDATA"):
        monkeypatch.setenv(name, str(tmp_path / "data"))
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "data")
    monkeypatch.setattr(choose_place, "LEAST_FREE", 1)
    yield
    keyring.set_keyring(before)


class Founder:
    """An administrator with a keyboard, a telephone and two sheets of paper."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.telephone = ""
        self.papers: dict[str, tuple[str, ...]] = {}

    def make_a_station(self) -> None:
        person = self.person
        person.wait(lambda: person.focus_is("Make a station"), "the first page")
        person.press("Return")
        person.wait_for("This account's keychain keeps what it is given.")
        person.press("Return")
        person.wait(lambda: person.focus_is("Name of the station"), "the name")
        person.wait_for("room for about")
        person.type(NAME)
        person.press("Return")
        assert person.focus_is("Folder")
        assert person.written() == str(usual_station())
        person.press("Return")
        person.wait_for("Demonstration profile: have counsel confirm")
        person.press("Return")
        self.administer()
        self.write_papers()
        self.type_back()
        person.press("Return")

    def administer(self) -> None:
        person = self.person
        person.wait(lambda: person.focus_is("Badge number"), "the badge")
        for words in (BADGE, PASSWORD, PASSWORD):
            person.type(words)
            person.press("Return")
        person.wait(lambda: person.focus_is("6-digit code that the app shows now"), "the app")
        self.telephone = "".join(self.seen_groups())
        person.type(self.code())
        person.press("Return")

    def code(self, later: int = 0) -> str:
        """What the telephone shows now, or so many seconds later."""
        return code_shown(self.telephone, SystemClock().now().timestamp() + later)

    def write_papers(self) -> None:
        self.person.wait_for("First half, H1")
        groups = self.seen_groups()
        self.papers = {"First half": groups[:14], "Second half": groups[14:]}
        self.person.press("Return")

    def type_back(self) -> None:
        person = self.person
        person.wait_for("First half, H1")
        for _ in range(6):
            half, _, number = person.focus_name().partition(", group ")
            person.type(self.papers[half][int(number) - 1].lower())
            person.press("Return")
        person.wait(lambda: person.focus_is("Make the station"), "the last step")

    def seen_groups(self) -> tuple[str, ...]:
        """The numbered groups on the page, in their order, as a screen reader spells them."""
        spelled = [words for words in spoken(self.person.window) if words.startswith("Group ")]
        return tuple(words.partition(": ")[2].replace(" ", "") for words in spelled)


@pytest.mark.timeout(120)
def test_an_administrator_founds_a_station_and_comes_to_its_sign_in_without_a_mouse(
    qapp: QApplication, tmp_path: Path
) -> None:
    apply_theme(qapp)
    watch = PointerWatch()
    qapp.installEventFilter(watch)
    opened: list[Path] = []
    with founding_window(usual_station()) as (window, presenter):
        presenter.opened.connect(opened.append)
        window.resize(*SIZE)
        window.show()
        founder = Founder(Person(window, tmp_path, lambda _: None))
        founder.person.wait(window.isActiveWindow, "the window")
        founder.make_a_station()
        founder.person.wait(lambda: bool(opened), "the station")
        window.close()
    assert opened == [usual_station()]
    assert known_station() == usual_station()
    with window_of(usual_station()) as window:
        window.resize(*SIZE)
        window.show()
        person = Person(window, tmp_path, lambda _: None)
        person.wait(lambda: person.focus_is("Badge number"), "the sign-in page")
        assert any(NAME in words for words in spoken(window))
        person.type(BADGE)
        person.press("Tab")
        person.type(PASSWORD)
        person.press("Return")
        person.wait_for("Badge, password or code is not right.")
        person.type(PASSWORD)
        person.press("Tab")
        # The code that proved the app is used up; the next one counts already.
        person.type(founder.code(later=30))
        person.press("Return")
        person.wait_for("Add a person")
        window.close()
        window.deleteLater()
    qapp.removeEventFilter(watch)
    assert watch.seen == []
    ran = Shell(usual_station(), PASSWORD, program=None)("verify", "--station", usual_station())
    assert "everything matches" in ran.out


# --- the loop around it


class Sitting:
    """An application whose every `exec` is one thing that a person does at the window shown."""

    def __init__(self, acts: list[Callable[[QMainWindow], None]]) -> None:
        self._acts = acts

    def exec(self) -> int:
        window = next(
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, FoundingWindow | MainWindow) and each.isVisible()
        )
        self._acts.pop(0)(window)
        assert not window.isVisible()
        return 0

    @property
    def is_over(self) -> bool:
        return not self._acts


@pytest.fixture
def sit(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Sitting]:
    def begin(*acts: Callable[[QMainWindow], None]) -> Sitting:
        apply_theme(qapp)
        sitting = Sitting(list(acts))
        monkeypatch.setattr(first_start, "make_application", lambda: sitting)
        return sitting

    return begin


def close_station(window: QMainWindow) -> None:
    assert isinstance(window, MainWindow)
    window.close()
    window.deleteLater()


def close_first_start(window: QMainWindow) -> None:
    assert isinstance(window, FoundingWindow)
    window.close()


def test_a_terminal_with_a_station_opens_it_at_once(
    sit: Callable[..., Sitting], tmp_path: Path
) -> None:
    note_station(create_demonstration(tmp_path / "demo").station)
    sitting = sit(close_station)
    assert open_first(kiosk=False) == 0
    assert sitting.is_over


def test_closing_the_first_start_ends_the_program_and_makes_nothing(
    sit: Callable[..., Sitting], tmp_path: Path
) -> None:
    gone: list[bool] = []

    def close(window: QMainWindow) -> None:
        window.destroyed.connect(lambda: gone.append(True))
        close_first_start(window)

    sitting = sit(close)
    assert open_first(kiosk=False) == 0
    assert sitting.is_over
    assert gone == [True]
    assert list(tmp_path.iterdir()) == []


def test_a_station_that_is_missing_is_opened_once_it_is_back(
    sit: Callable[..., Sitting], tmp_path: Path
) -> None:
    note_station(tmp_path / "demo" / "station")

    def plug_in(window: QMainWindow) -> None:
        assert isinstance(window, FoundingWindow)
        assert any("its disk is not connected" in words for words in spoken(window))
        create_demonstration(tmp_path / "demo")
        window.view.start.again.click()

    sitting = sit(plug_in, close_station)
    assert open_first(kiosk=False) == 0
    assert sitting.is_over


def test_the_demonstration_is_opened_and_the_next_start_offers_a_station_again(
    sit: Callable[..., Sitting], qtbot: QtBot
) -> None:
    def try_it(window: QMainWindow) -> None:
        assert isinstance(window, FoundingWindow)
        window.view.start.demonstrate.click()
        page = window.view.pages[FoundingStep.DEMONSTRATION]
        qtbot.waitUntil(page.isVisible, timeout=20_000)
        page.next.click()

    sitting = sit(try_it, close_station, close_first_start)
    assert open_first(kiosk=False) == 0
    assert known_station() is None
    assert open_first(kiosk=False) == 0
    assert sitting.is_over
