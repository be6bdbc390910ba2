"""The window, put together: lanes, presenters, pages; and its one loop."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.dock_board import open_dock
from desktop.app.fonts import load_fonts
from desktop.app.language import speak_language
from desktop.app.page_maker import PageMaker
from desktop.app.projectors import open_projectors
from desktop.app.station import open_station, terminal_name
from desktop.domain.refusals import BadInput, Problem
from desktop.presenters.display import DisplayPresenter
from desktop.presenters.dock import DockPresenter
from desktop.presenters.dock_state import DockState
from desktop.presenters.frame import FramePresenter
from desktop.presenters.log_bar import LogBarPresenter
from desktop.presenters.override_bar import OverrideBarPresenter
from desktop.presenters.pages import Destination
from desktop.presenters.review_projection import Projectors
from desktop.presenters.sign_in import SignInPresenter
from desktop.presenters.workplace import Workplace
from desktop.tasks.lane import ThreadLane
from desktop.views.dock.dock_view import DockView
from desktop.views.dock.slot_words import strip_slot
from desktop.views.frame.frame_view import FrameView
from desktop.views.frame.log_bar import LogBar
from desktop.views.frame.main_window import MainWindow
from desktop.views.frame.override_bar import OverrideBar
from desktop.views.sign_in.sign_in_view import SignInView
from desktop.views.theme.apply import apply_theme

_LOCK = "window.lock"
_LOCK_PATIENCE = 100


def open_window(station: Path, *, kiosk: bool) -> int:
    """Show a station's window until it is closed; tells the program's exit code.

    In a `kiosk` it fills the screen.

    Raises BadInput (WINDOW_OPEN_ALREADY) and what opening a station raises.
    """
    application = make_application()
    with window_of(station) as window:
        show(window, kiosk=kiosk)
        return application.exec()


def make_application() -> QApplication:
    """The one application of this program, in its language and theme."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Firsthand")
    load_fonts()
    speak_language(application)
    apply_theme(application)
    return application


def show(window: QWidget, *, kiosk: bool) -> None:
    """Show a window; in a kiosk over the whole screen, with nothing to move or close it by."""
    if kiosk:
        window.showFullScreen()
    else:
        window.show()


@contextmanager
def window_of(station: Path) -> Iterator[MainWindow]:
    """Put a station's window together; on leaving, everything that it opened is closed again.

    Make it on the GUI thread, with a theme applied. Raises as `open_window` does.
    """
    with (
        _alone_with(station),
        open_station(station) as desk,
        open_projectors() as projectors,
        _lane("desk") as lane,
    ):
        workplace = Workplace(desk, lane)
        with open_dock(station, workplace) as dock:
            frame = FramePresenter(workplace)
            window = _window(workplace, frame, dock, projectors)
            dock.start()
            yield window
            workplace.end()


@contextmanager
def _alone_with(station: Path) -> Iterator[None]:
    """Two windows of one station on one terminal would be two docks on one dock."""
    if not station.is_dir():
        raise BadInput(Problem.STATION_MISSING, station=station)
    lock = QLockFile(str(station / _LOCK))
    if not lock.tryLock(_LOCK_PATIENCE):
        raise BadInput(Problem.WINDOW_OPEN_ALREADY, station=station)
    try:
        yield
    finally:
        lock.unlock()


@contextmanager
def _lane(name: str) -> Iterator[ThreadLane]:
    # What was typed last is saved on it while the window closes.
    lane = ThreadLane(name, finishes=True)
    try:
        yield lane
    finally:
        lane.close()


def _window(
    workplace: Workplace, frame: FramePresenter, dock: DockPresenter, projectors: Projectors
) -> MainWindow:
    sign_in = SignInView(SignInPresenter(workplace))
    log_bar = LogBarPresenter(workplace, frame, parent=workplace)
    pages = PageMaker(workplace, frame, dock, projectors, log_bar)
    bars = (LogBar(log_bar), OverrideBar(OverrideBarPresenter(workplace, parent=workplace)))
    view = FrameView(frame, sign_in, pages, terminal_name(), bars)

    def show_dock(state: DockState) -> None:
        view.strip.show_slots(tuple(map(strip_slot, state.slots)))

    def go_to_slot(number: int) -> None:
        if workplace.is_signed_in:
            frame.go(Destination.DOCK)
            page = view.page
            if isinstance(page, DockView):
                page.go_to_slot(number)

    dock.changed.connect(show_dock)
    view.strip.chosen.connect(go_to_slot)
    show_dock(dock.state)
    display = DisplayPresenter(workplace)
    sign_in.display_asked.connect(display.next_theme)
    return MainWindow(frame, display, view)
