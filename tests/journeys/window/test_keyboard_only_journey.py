"""From sign-in to the opened footage without a mouse: every step is a key that was pressed."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop.app.window import window_of
from desktop.domain.demonstration import PASSWORD
from desktop.views.review.picture_view import PictureView
from desktop.views.theme.apply import apply_theme
from tests.journeys.filled_forms import WORDS
from tests.journeys.main_job import OFFICER
from tests.journeys.shell import Shell
from tests.journeys.window.driver import Person, shown, spoken
from tests.journeys.window.main_job import CALL, NOT_VIEWED
from tests.journeys.window.player import player_is_missing
from tests.journeys.window.stage import OWN_CAMERA, Stage, stage

SIZE = (1366, 768)
PROMPTS = ("What I perceived", "What I believed", "What I said", "What I did")
NUMBER = re.compile(r"I-\d\d-\d{5}")
SAFE = re.compile(f"camera {OWN_CAMERA}, .*, safe to undock")
MOST_CARDS = 12
OF_A_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class PointerWatch(QObject):
    """Notes whatever only a mouse or a finger can do."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in OF_A_MOUSE:
            self.seen.append(f"{event.type().name} on {type(watched).__name__}")
        return False


class Typist:
    """An officer with a keyboard alone."""

    def __init__(self, person: Person) -> None:
        self.person = person

    def sign_in(self) -> None:
        person = self.person
        person.wait(lambda: person.focus_is("Badge number"), "the badge's field")
        person.type(OFFICER)
        person.press("Tab")
        assert person.focus_is("Password")
        person.type(PASSWORD)
        person.press("Return")
        person.wait_for("Not tagged yet")

    def go_to_card(self, words: str) -> None:
        """Press Down until the card of My shift that says so has the focus."""
        person = self.person
        person.press(*["Up"] * MOST_CARDS)
        for _ in range(MOST_CARDS):
            if words in person.focus_name():
                return
            person.press("Down")
        raise AssertionError(f"Down never comes to {words}")

    def tag(self) -> str:
        """Tag by typing a code, save; tells the incident's number."""
        person = self.person
        self.go_to_card(CALL)
        person.press("T")
        person.wait_for("Choose a category to save.")
        person.type("cf")
        person.wait(lambda: not person.sees("Choose a category to save."), "a category")
        person.press("Ctrl+Return")
        person.wait_for("Saved. The incident is")
        said = next(words for words in spoken(person.window) if "Saved. The incident is" in words)
        found = NUMBER.search(said)
        assert found is not None
        return found.group()

    def ask_why_it_is_locked(self, incident: str) -> None:
        """The key that will open the footage opens nothing yet."""
        person = self.person
        person.press("Alt+1")
        person.wait_for(incident)
        self.go_to_card(incident)
        person.press("V", "Y")
        person.wait_for("What opens it")
        assert not pictures(person)

    def write_report(self) -> None:
        """Facts by Tab, the narrative by Ctrl and arrows, the declaration by Space."""
        person = self.person
        person.press("W")
        person.wait_for("Draft, not sealed")
        person.wait_for("Location")
        person.press("F6")
        assert person.focus_is("Started")
        for name, words in (
            ("Started", "11:47"),
            ("Ended", "12:58"),
            ("Location", "Washington Street"),
        ):
            person.tab_to(name)
            if not person.written():
                person.type(words)
        person.tab_to("My role")
        person.press("Down")
        person.fill("Reason for the contact", "A call for a disturbance behind the school")
        person.press("F6")
        for prompt in PROMPTS:
            assert person.focus_is(prompt)
            person.type(WORDS)
            person.press("Ctrl+Down")
        person.tab_to(NOT_VIEWED)
        person.press("Space")
        person.wait_for("Saved on this terminal")

    def seal(self) -> None:
        """Ctrl Shift S, the password, Enter."""
        person = self.person
        person.press("Ctrl+Shift+S")
        person.wait(lambda: person.focus_is("Your password is your signature"), "the password")
        person.type(PASSWORD)
        person.press("Return")
        person.wait_for("Short code")

    def watch(self, incident: str) -> None:
        """Back to My shift, and V: the same key now opens it."""
        person = self.person
        person.press("Alt+1")
        person.wait_for(incident)
        self.go_to_card(incident)
        person.press("V")
        person.wait_for("Every second you play is recorded")
        person.wait(lambda: bool(pictures(person)), "a picture of the footage")


def pictures(person: Person) -> list[PictureView]:
    """The views that show a frame of footage now."""
    views = [each for each in shown(person.window) if isinstance(each, PictureView)]
    return [each for each in views if not each.picture_place().isEmpty()]


@contextmanager
def typist(qapp: QApplication, made: Stage, folder: Path) -> Iterator[Typist]:
    """The real window of a station whose own camera is copied, and who sits there."""
    apply_theme(qapp)
    watch = PointerWatch()
    qapp.installEventFilter(watch)
    with window_of(made.station) as window:
        window.resize(*SIZE)
        window.show()
        person = Person(window, folder, lambda _: None)
        person.wait(window.isActiveWindow, "the window")
        person.wait(lambda: any(map(SAFE.search, spoken(window))), f"{OWN_CAMERA} safe to undock")
        yield Typist(person)
        window.close()
        window.deleteLater()
    qapp.removeEventFilter(watch)
    assert watch.seen == []


@pytest.mark.timeout(240)
@pytest.mark.skipif(player_is_missing(), reason="Review plays by libVLC, which is not here")
def test_an_officer_seals_a_report_and_opens_the_footage_without_a_mouse(
    qapp: QApplication, tmp_path: Path
) -> None:
    with stage(tmp_path / "stage") as made:
        with typist(qapp, made, tmp_path) as officer:
            officer.sign_in()
            incident = officer.tag()
            officer.ask_why_it_is_locked(incident)
            officer.write_report()
            officer.seal()
            officer.watch(incident)
        verified = Shell(made.station, PASSWORD, program=None)("verify", "--station", made.station)
    assert ", 1 report and " in verified.out
    assert "everything matches" in verified.out
