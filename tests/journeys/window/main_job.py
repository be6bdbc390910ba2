"""The main job, done by a person at the real window."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app.window import window_of
from desktop.domain.demonstration import PASSWORD
from desktop.views.review.picture_view import PictureView
from desktop.views.theme.apply import apply_theme
from tests.journeys.filled_forms import WORDS
from tests.journeys.main_job import OFFICER, SERGEANT
from tests.journeys.markers import files, leaks, windows
from tests.journeys.shell import Shell
from tests.journeys.window.driver import Person, shown, spoken
from tests.journeys.window.frame_code_on_screen import code_like_rows, frame_number, picture_of
from tests.journeys.window.original_frames import OriginalFrames
from tests.journeys.window.stage import OWN_CAMERA, Stage

CALL = "26-118452"
NOT_VIEWED = (
    "This report is from my own recollection. I have not viewed, heard or been told the content "
    "of any recording."
)
VIEWED = "I have viewed, heard or been told the content of recordings before writing this."
_SIZE = (1366, 768)
_SAFE = re.compile(r"Slot \d, camera .*, safe to undock")
_NUMBER = re.compile(r"I-\d\d-\d{5}")
_DUE_CAMERAS = 6
_PLAYED = 5
"""So many different frames must have been painted."""


@dataclass(frozen=True, slots=True)
class Walked:
    """What the journey saw: the incident, the frames painted in Review, and its pictures."""

    incident: str
    frames: tuple[int, ...]
    pictures: tuple[Path, ...]


class Journey:
    """One walk through the main job; `own` says that the recordings are the demonstration's."""

    def __init__(self, person: Person, stage: Stage, *, own: bool) -> None:
        self._person = person
        self._stage = stage
        self._own = own
        self.markers = [
            piece for original in files([stage.cameras]) for piece in windows(original.read_bytes())
        ]
        self.incident = ""
        self.frames: tuple[int, ...] = ()

    def walk(self) -> None:
        """Do the main job from the first offload to the last signature."""
        self.cameras_copy_themselves()
        self.sign_in(OFFICER, "My shift")
        self.choose_incident()
        self.tag_blind()
        self.find_it_locked()
        self.write_report()
        self.seal("report")
        self.review()
        self.add_supplement()
        self.sign_out()
        self.approve_as_sergeant()
        self.sign_out()

    def cameras_copy_themselves(self) -> None:
        """Nobody is signed in, and every camera with a wearer is copied all the same."""
        person = self._person
        person.picture("sign_in")
        person.wait(lambda: self._safe() == _DUE_CAMERAS, "six cameras safe to undock")
        person.picture("cameras_are_safe_to_undock")
        self._see_no_footage()

    def sign_in(self, badge: str, first_page: str) -> None:
        """Type badge and password, and land on the role's first page."""
        person = self._person
        person.tab_to("Badge number")
        person.type(badge)
        person.fill("Password", PASSWORD)
        person.press("Return")
        person.wait(lambda: person.window.windowTitle().startswith(first_page), first_page)
        person.wait_for(badge)

    def choose_incident(self) -> None:
        """Look at the dock, come back to My shift, and go to the disturbance."""
        person = self._person
        person.press("Alt+2")
        person.wait_for("Happening now")
        person.picture("dock_board")
        person.press("Alt+1")
        person.wait_for("Not tagged yet")
        person.press(*["Up"] * 9)
        for _ in range(9):
            if not self._own or CALL in person.focus_name():
                break
            person.press("Down")
        person.picture("my_shift_has_proposals_without_pictures")
        self._see_no_footage()

    def tag_blind(self) -> None:
        """Type a category's code, and save."""
        person = self._person
        person.press("T")
        person.wait_for("Choose a category to save.")
        person.type("cf")
        person.wait(lambda: not person.sees("Choose a category to save."), "a category")
        person.picture("tagged_blind")
        self._see_no_footage()
        person.press("Ctrl+Return")
        person.wait_for("Saved. The incident is")
        said = next(words for words in spoken(person.window) if "Saved. The incident is" in words)
        found = _NUMBER.search(said)
        assert found is not None
        self.incident = found.group()
        person.picture("incident_is_made")

    def find_it_locked(self) -> None:
        """Ask why it is locked; nothing of the footage is anywhere."""
        person = self._person
        person.press("Alt+1")
        person.wait_for(self.incident)
        self._go_to_incident()
        person.press("V")
        person.press("Y")
        person.wait_for("What opens it")
        person.wait_for("Hidden until it opens")
        person.picture("why_locked")
        self._see_no_footage()
        assert leaks([self._stage.station, self._stage.temporary], self.markers) == []

    def write_report(self) -> None:
        """Write the report by keyboard; it keeps itself."""
        person = self._person
        person.press("W")
        person.wait_for("Draft, not sealed")
        person.wait_for("Location")
        for name, words in (
            ("Started", "11:47"),
            ("Ended", "12:58"),
            ("Location", "Washington Street"),
        ):
            self._fill_if_empty(name, words)
        person.tab_to("My role")
        person.press("Down")
        person.fill("Reason for the contact", "A call for a disturbance behind the school")
        for name in ("What I perceived", "What I believed", "What I said", "What I did"):
            person.fill(name, WORDS)
        self._declare(NOT_VIEWED)
        person.wait_for("Saved on this terminal")
        person.picture("report_written_and_kept")
        self._see_no_footage()

    def seal(self, what: str) -> None:
        """Read it once more, and sign with the password."""
        person = self._person
        person.press("Ctrl+Shift+S")
        person.wait_for("Your password is your signature")
        person.picture(f"{what}_read_once_more")
        person.wait(lambda: person.focus_is("Your password is your signature"), "the password")
        person.type(PASSWORD)
        person.press("Return")
        person.wait_for("Short code")
        person.picture(f"{what}_sealed")

    def review(self) -> None:
        """Watch what is open now: the frames on screen are the recording's own."""
        person = self._person
        person.wait(lambda: person.focus_is("Review"), "the way to Review")
        person.press("Space")
        person.wait_for("Every second you play is recorded")
        originals = OriginalFrames(self._stage.cameras / OWN_CAMERA)
        numbers: list[int] = []

        def moves_on() -> bool:
            number = self._painted_frame(originals)
            if number is not None and number not in numbers:
                numbers.append(number)
            return len(numbers) >= _PLAYED

        person.wait(lambda: self._painted_frame(originals) is not None, "the first picture")
        person.press("Space")
        person.wait(moves_on, "moving pictures")
        if self._own:
            # The search that found nothing until now must find what is there.
            person.wait(lambda: bool(code_like_rows(picture_of(person.window))), "a frame code")
            person.press("Space")
            person.picture("review_plays_what_the_camera_saw")
            assert numbers == sorted(numbers)
        else:
            person.press("Space")
        self.frames = tuple(numbers)
        assert leaks([self._stage.station, self._stage.temporary], self.markers) == []

    def add_supplement(self) -> None:
        """Add what only the footage told, in a report that says so."""
        person = self._person
        person.press("Ctrl+Shift+W")
        person.wait_for("What I now add")
        person.fill("What the recording shows that I did not perceive then", WORDS)
        self._declare(VIEWED)
        person.wait_for("Saved on this terminal")
        person.picture("supplement_written")
        self._see_no_footage()
        self.seal("supplement")

    def sign_out(self) -> None:
        """Leave the terminal to the next person."""
        person = self._person
        person.press("Ctrl+L")
        person.wait_for("Before you sign in")
        self._see_no_footage()

    def approve_as_sergeant(self) -> None:
        """Read and approve both reports at the sergeant's desk."""
        person = self._person
        self.sign_in(SERGEANT, "Desk")
        person.wait_for(self.incident)
        person.picture("sergeants_desk")
        person.wait_for("2 waiting")
        person.wait(lambda: person.can_click("Approve"), "a report to approve")
        person.press("A")
        person.wait(lambda: person.focus_is("Your password is your signature"), "the password")
        person.picture("sergeant_signs")
        person.type(PASSWORD)
        person.press("Return")
        person.wait_for("1 waiting")
        person.click("Approve")
        person.wait_for("You signed a moment ago")
        person.tab_to("Approve")
        person.press("Space")
        person.wait_for(f"{self.incident} approved")
        person.wait(lambda: not person.sees("1 waiting"), "an empty queue")
        person.picture("both_are_approved")

    def _go_to_incident(self) -> None:
        person = self._person
        person.press(*["Up"] * 9)
        for _ in range(9):
            if self.incident in person.focus_name():
                return
            person.press("Down")

    def _fill_if_empty(self, name: str, words: str) -> None:
        self._person.tab_to(name)
        if not self._person.written():
            self._person.type(words)

    def _declare(self, words: str) -> None:
        self._person.tab_to(words)
        self._person.press("Space")

    def _safe(self) -> int:
        return sum(bool(_SAFE.match(words)) for words in spoken(self._person.window))

    def _painted_frame(self, originals: OriginalFrames) -> int | None:
        """The number of the frame on screen; it must look as a decoder shows the recording."""
        for view in shown(self._person.window):
            if isinstance(view, PictureView) and not view.picture_place().isEmpty():
                place = view.picture_place().toRect()
                box = (place.left(), place.top(), place.right() + 1, place.bottom() + 1)
                painted = picture_of(view).crop(box)
                alike = originals.place_of(painted)
                return frame_number(painted) if self._own and alike is not None else alike
        return None

    def _see_no_footage(self) -> None:
        window = self._person.window
        assert code_like_rows(picture_of(window)) == []
        views = [each for each in window.findChildren(PictureView) if each.isVisible()]
        assert all(view.picture_place().isEmpty() for view in views)


def walk(
    application: QApplication,
    stage: Stage,
    pictures: Path,
    tell: Callable[[str], None],
    *,
    own: bool = True,
) -> Walked:
    """Open the real window on a station, do the main job, close it, and verify the station."""
    apply_theme(application)
    with window_of(stage.station) as window:
        window.resize(*_SIZE)
        window.show()
        person = Person(window, pictures, tell)
        person.wait(window.isActiveWindow, "the window")
        journey = Journey(person, stage, own=own)
        journey.walk()
        window.close()
        assert person.strays.seen == []
    assert leaks([stage.station, stage.temporary], journey.markers) == []
    verified = Shell(stage.station, PASSWORD, program=None)("verify", "--station", stage.station)
    tell(verified.out)
    return Walked(journey.incident, journey.frames, tuple(sorted(pictures.iterdir())))
