"""The first start in each of its steps, on a made-up machine."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.recovery import RecoveryHalves, groups_of
from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.presenters.display import DisplayPresenter
from desktop.presenters.founding import FoundingPresenter
from desktop.presenters.founding_state import COURSE, FoundingStep
from desktop.views.founding.administrator_page import AdministratorPage
from desktop.views.founding.founding_view import FoundingView
from desktop.views.founding.founding_window import FoundingWindow
from desktop.views.founding.place_page import PlacePage
from desktop.views.founding.step_page import StepPage
from desktop.views.founding.type_back_page import TypeBackPage
from tests.fakes.founding import FakeFounding
from tests.fakes.lane import FakeLane

NAME, BADGE, PASSWORD = "Area A-1", "9001", "a long pass phrase"
FOLDER = Path("/data/firsthand/station")
HALVES = RecoveryHalves(
    "H1-4Q7K-0M2X-9TRC-W8FD-1J5N-6ZVB-3PYH-8SEG-2A4K-7Q0M-X9TR-CW8F-D1J5-N6ZV",
    "H2-B3PY-H8SE-G2A4-K7Q0-MX9T-RCW8-FD1J-5N6Z-VB3P-YH8S-EG2A-4K7Q-0MX9-TRCW",
)


@dataclass
class FirstStart:
    """The window of a first start, and all that is behind it."""

    window: FoundingWindow
    presenter: FoundingPresenter
    founding: FakeFounding
    lane: FakeLane

    @property
    def view(self) -> FoundingView:
        """What the window shows."""
        return self.window.view

    @property
    def page(self) -> StepPage:
        """The step that is shown."""
        page = self.view.page
        assert isinstance(page, StepPage)
        return page


class _PrintedFounding(FakeFounding):
    """Always makes the same halves, so that pictures stay as they are."""

    def _new_halves(self) -> RecoveryHalves:
        self.printed.append(HALVES)
        return HALVES


def first_start(
    founding: FakeFounding | None = None, refused: KnownError | None = None
) -> FirstStart:
    """The window as it opens."""
    founding, lane = founding or _PrintedFounding(), FakeLane()
    presenter = FoundingPresenter(founding.desk, lane, FOLDER, refused)
    view = FoundingView(presenter, "Terminal 2")
    window = FoundingWindow(presenter, DisplayPresenter(), view)
    return FirstStart(window, presenter, founding, lane)


def at_step(step: FoundingStep, founding: FakeFounding | None = None) -> FirstStart:
    """The window on one step, everything before it done as it should be."""
    start = first_start(founding)
    for each in COURSE[: COURSE.index(step)]:
        do_step(start, each)
    if step is FoundingStep.KEYCHAIN:
        start.presenter.begin()
    return start


def do_step(start: FirstStart, step: FoundingStep) -> None:
    """Do one step as it should be done, which leads to the next."""
    asks = start.presenter
    match step:
        case FoundingStep.KEYCHAIN:
            asks.begin()
            asks.go_on()
        case FoundingStep.PLACE:
            asks.choose_place(NAME, str(FOLDER), share_is_meant=False)
        case FoundingStep.POLICY | FoundingStep.RECOVERY:
            asks.go_on()
        case FoundingStep.ADMINISTRATOR:
            asks.administer(BADGE, PASSWORD)
        case FoundingStep.AUTHENTICATOR:
            assert asks.state.enrolment is not None
            asks.prove(start.founding.code(asks.state.enrolment.secret))
        case FoundingStep.TYPE_BACK:
            asks.type_back(*right_groups(start))
        case _:
            raise AssertionError(step)


def right_groups(start: FirstStart) -> tuple[dict[int, str], dict[int, str]]:
    """The groups that are asked for, as both papers have them."""
    halves = start.founding.printed[-1]
    first, second = (
        {place: groups_of(half)[place] for place in places}
        for half, places in zip(
            (halves.first, halves.second), start.presenter.state.asked, strict=True
        )
    )
    return first, second


def _window(step: FoundingStep, founding: FakeFounding | None = None) -> QWidget:
    return at_step(step, founding).window


def _missing() -> QWidget:
    return first_start(refused=BadInput(Problem.STATION_MISSING, station=FOLDER)).window


def _no_keychain() -> QWidget:
    return _window(FoundingStep.KEYCHAIN, FakeFounding(keychain_missing=True))


def _cancelled() -> QWidget:
    start = at_step(FoundingStep.MAKE)
    start.presenter.cancel()
    return start.window


def _on_share() -> FirstStart:
    start = at_step(FoundingStep.PLACE)
    start.founding.places.on_share = True
    page = start.view.page
    assert isinstance(page, PlacePage)
    page.name.set_value(NAME)
    page.folder.set_value("/data/share")
    start.presenter.look_at("/data/share")
    return start


def _share() -> QWidget:
    return _on_share().window


def _share_refused() -> QWidget:
    start = _on_share()
    start.presenter.choose_place(NAME, "/data/share", share_is_meant=False)
    return start.window


def _small_disk() -> QWidget:
    start = at_step(FoundingStep.PLACE)
    page = start.view.page
    assert isinstance(page, PlacePage)
    page.name.set_value(NAME)
    start.founding.places.free = 6_400_000_000
    start.presenter.choose_place(NAME, str(FOLDER), share_is_meant=False)
    return start.window


def _log_only() -> QWidget:
    start = at_step(FoundingStep.POLICY)
    start.presenter.choose_policy("log-only")
    return start.window


def _weak_password() -> QWidget:
    start = at_step(FoundingStep.ADMINISTRATOR)
    page = start.view.page
    assert isinstance(page, AdministratorPage)
    page.badge.set_value(BADGE)
    start.presenter.administer(BADGE, "short")
    return start.window


def _wrong_code() -> QWidget:
    start = at_step(FoundingStep.AUTHENTICATOR)
    start.presenter.prove("000000")
    return start.window


def _proved() -> QWidget:
    start = at_step(FoundingStep.RECOVERY)
    start.presenter.back()
    return start.window


def _confirmed() -> QWidget:
    start = at_step(FoundingStep.MAKE)
    start.presenter.back()
    start.presenter.back()
    return start.window


def _renewed() -> QWidget:
    start = at_step(FoundingStep.MAKE)
    start.presenter.back()
    start.presenter.back()
    start.presenter.renew_halves()
    return start.window


def _mistyped() -> QWidget:
    start = at_step(FoundingStep.TYPE_BACK)
    page = start.view.page
    assert isinstance(page, TypeBackPage)
    first, second = right_groups(start)
    first[min(first)] = "0000"
    for fields, typed in zip(page.halves, (first, second), strict=True):
        for place, field in fields.items():
            field.set_value(typed[place])
    start.presenter.type_back(first, second)
    return start.window


def _making() -> QWidget:
    start = at_step(FoundingStep.MAKE)
    start.lane.hold = True
    start.presenter.make()
    return start.window


def _full_disk() -> QWidget:
    start = at_step(FoundingStep.MAKE)
    start.founding.failing = BadInput(Problem.STATION_DISK_TOO_SMALL, station=FOLDER)
    start.presenter.make()
    return start.window


def _not_noted() -> QWidget:
    start = at_step(FoundingStep.MAKE)
    file = "/data/firsthand/terminal.toml"
    start.founding.unnoted = BadInput(Problem.TERMINAL_NOT_REMEMBERED, file=file)
    start.presenter.make()
    return start.window


def _demonstration() -> QWidget:
    start = first_start()
    start.presenter.demonstrate()
    return start.window


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the window in it."""
    yield "founding_start", lambda: first_start().window
    yield "founding_start_missing", _missing
    yield "founding_start_cancelled", _cancelled
    yield "founding_demonstration", _demonstration
    for step in COURSE:
        yield f"founding_{step.value.replace(chr(45), chr(95))}", partial(_window, step)
    yield "founding_keychain_missing", _no_keychain
    yield "founding_place_share", _share
    yield "founding_place_share_refused", _share_refused
    yield "founding_place_small", _small_disk
    yield "founding_policy_log_only", _log_only
    yield "founding_administrator_weak", _weak_password
    yield "founding_authenticator_wrong", _wrong_code
    yield "founding_authenticator_proved", _proved
    yield "founding_recovery_confirmed", _confirmed
    yield "founding_recovery_renewed", _renewed
    yield "founding_type_back_wrong", _mistyped
    yield "founding_make_making", _making
    yield "founding_make_refused", _full_disk
    yield "founding_made_not_noted", _not_noted
