"""The window on a station of 100,000 recordings against the same on a small one."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.demonstration_station import create_demonstration
from desktop.app.resources import RESOURCES
from desktop.app.station import key_custody, open_station
from desktop.app.station_folder import StationFolder
from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge
from desktop.presenters.desk import DeskPresenter
from desktop.presenters.frame import FramePresenter
from desktop.presenters.override_desk import OverrideDeskPresenter
from desktop.presenters.shift import ShiftPresenter
from desktop.presenters.sign_in import SignInPresenter
from desktop.presenters.workplace import Workplace
from desktop.rulebook.toml_rulebook import TomlRulebook
from desktop.storage.migrations import STEPS
from desktop.storage.opening import open_records
from desktop.tasks.lane import ThreadLane
from desktop.views.desk.desk_view import DeskView
from desktop.views.page_view import PageView
from desktop.views.shift.shift_view import ShiftView
from desktop.views.theme.apply import apply_theme
from tests.benchmarks.side_by_side import Comparison
from tests.benchmarks.year_of_work import (
    RECORDINGS_OF_A_CALL,
    PatrolCall,
    enter,
    patrol_calls,
)

RECORDINGS = 100_000
"""What the large station holds."""

_GENERATOR = 1  # Counted up with every change of what is entered, so that no old station is used.
_OFFICER, _SERGEANT, _UNIT = Badge("4412"), Badge("2107"), "School Unit"
_CALLS = RECORDINGS // RECORDINGS_OF_A_CALL
_RECENT_CALLS = 600
_TARGET = 1.5
_RUNS = 9
_SIZE = (1276, 640)  # a page inside the window at 1366 x 768
_PATIENCE = 30_000  # milliseconds


@contextmanager
def comparisons(folder: Path) -> Iterator[list[Comparison]]:
    """Both stations, the officer's and the sergeant's own work being the same on either."""
    small, large = folder / "small", folder / "large"
    _make_station(small, lambda call: call.is_work_of(_OFFICER, _UNIT))
    # Measuring writes to a station, so it gets a copy of the one that is kept.
    shutil.copytree(_kept_large_station(folder.parent), large)
    with ExitStack() as opened:

        def pair(badge: Badge) -> "tuple[_Terminal, _Terminal]":
            terminals = (_Terminal(opened, large, badge), _Terminal(opened, small, badge))
            for terminal in terminals:
                terminal.sign_in()
            return terminals

        told = f"with {RECORDINGS:,} recordings ÷ with the own alone"
        yield [
            _comparison(f"sign-in {told}", pair(_OFFICER), _Terminal.sign_in, _Terminal.sign_out),
            _comparison(
                f"My shift {told}", pair(_OFFICER), _Terminal.open_shift, _Terminal.close_page
            ),
            _comparison(
                f"the desk {told}", pair(_SERGEANT), _Terminal.open_desk, _Terminal.close_page
            ),
        ]
    shutil.rmtree(folder)


def _comparison(
    name: str,
    terminals: "tuple[_Terminal, _Terminal]",
    attempt: "Callable[[_Terminal], None]",
    undo: "Callable[[_Terminal], None]",
) -> Comparison:
    large, small = terminals

    def reset() -> None:
        for terminal in terminals:
            undo(terminal)

    return Comparison(
        name,
        lambda: attempt(large),
        lambda: attempt(small),
        target=_TARGET,
        runs=_RUNS,
        reset=reset,
    )


class _Terminal:
    """One person before one station's window: its lane, its presenters and views; no dock."""

    def __init__(self, opened: ExitStack, folder: Path, badge: Badge) -> None:
        self._application = _application()
        lane = ThreadLane("desk")
        desk = opened.enter_context(open_station(folder / "station"))
        opened.callback(lane.close)
        self._badge = badge
        self._workplace = Workplace(desk, lane)
        self._workplace.broken.connect(self._broke)
        self._frame = FramePresenter(self._workplace)
        self._entrance = SignInPresenter(self._workplace)
        self._window = QWidget()
        self._window.resize(*_SIZE)
        self._window.show()
        opened.callback(self._window.close)
        self._page: PageView | None = None
        self._failure: BaseException | None = None
        opened.callback(self.sign_out)

    def sign_in(self) -> None:
        """From the password to the session."""
        self._entrance.sign_in(self._badge, PASSWORD, "")
        self._until(lambda: self._workplace.is_signed_in or self._entrance.state.problem)

    def sign_out(self) -> None:
        """End the session and close the page."""
        self.close_page()
        self._workplace.end()

    def open_shift(self) -> None:
        """Make the page, read the shift, and paint it."""
        presenter = ShiftPresenter(self._workplace, self._frame)
        self._open(ShiftView(presenter))
        self._until(lambda: presenter.state.is_read or presenter.state.problem)
        self._paint()
        if not presenter.state.cards:
            raise RuntimeError("the shift has no work to show")

    def open_desk(self) -> None:
        """Make the page, read the queue and the first report, and paint it."""
        presenter = DeskPresenter(self._workplace, self._frame)
        self._open(DeskView(presenter, OverrideDeskPresenter(self._workplace)))
        self._until(lambda: presenter.state.detail or presenter.state.problem)
        self._paint()
        if not presenter.state.has_more:
            raise RuntimeError("the desk has less than a page to decide")

    def close_page(self) -> None:
        """Leave the page, and let it be deleted."""
        if self._page is not None:
            self._page.leave()
            self._page.close()
            self._page.deleteLater()
            self._page = None
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._application.processEvents()

    def _open(self, page: PageView) -> None:
        self._page = page
        page.setParent(self._window)
        page.resize(*_SIZE)
        page.show()

    def _paint(self) -> None:
        """Paint all of it now, as it is laid out after what was read."""
        if self._page is None or self._page.grab().isNull():
            raise RuntimeError("nothing was painted")

    def _broke(self, error: BaseException) -> None:
        self._failure = error

    def _until(self, is_done: Callable[[], object]) -> None:
        """Let Qt run until something is so."""
        late: list[bool] = []
        patience = QTimer(singleShot=True)
        patience.timeout.connect(lambda: late.append(True))
        patience.start(_PATIENCE)
        while not is_done():
            if late or self._failure is not None:
                raise RuntimeError("the window did not get there") from self._failure
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _application() -> QApplication:
    """The one application of this process, without a screen unless one is named."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["benchmarks"])
    apply_theme(application)
    return application


def _kept_large_station(build: Path) -> Path:
    """The station of 100,000 recordings, made once for each schema and each generator."""
    kept = build / f"large-station-{max(STEPS)}-{_GENERATOR}"
    if not kept.exists():
        for old in build.glob("large-station-*"):
            shutil.rmtree(old)
        begun = kept.with_name(f"{kept.name}.begun")
        started = time.perf_counter()
        _make_station(begun, lambda _: True, _CALLS)
        begun.rename(kept)
        print(
            f"made a station of {RECORDINGS:,} recordings in {time.perf_counter() - started:.0f} s"
        )
    return kept


def _make_station(
    folder: Path, is_entered: Callable[[PatrolCall], bool], count: int = _RECENT_CALLS
) -> None:
    """Make a demonstration station under FOLDER/station, and enter some of so many calls."""
    create_demonstration(folder)
    station = StationFolder(folder / "station")
    keys = key_custody(station, demonstration=True).open(station.label().id)
    records = open_records(station.records, keys.database_key)
    try:
        with records.reading() as work:
            people = work.officers.all()
        calls = [call for call in patrol_calls(people, count) if is_entered(call)]
        enter(records, TomlRulebook(RESOURCES), calls)
    finally:
        records.close()
