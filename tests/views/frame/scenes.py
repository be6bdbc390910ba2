"""The window itself in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.desk import DeskPresenter
from desktop.presenters.display import DisplayPresenter
from desktop.presenters.frame import IDLE_SECONDS, WARNING_SECONDS, FrameState
from desktop.presenters.override_desk import OverrideDeskPresenter
from desktop.presenters.pages import Page
from desktop.presenters.sign_in import SignInPresenter
from desktop.views.desk.desk_view import DeskView
from desktop.views.frame.frame_view import FrameView
from desktop.views.frame.keys_everywhere import keys_everywhere
from desktop.views.frame.main_window import MainWindow
from desktop.views.frame.override_bar import OverrideBar
from desktop.views.sign_in.sign_in_view import SignInView
from desktop.views.widgets.key_sheet import KeySheet
from tests.views.desk.waiting_desk import WaitingDesk
from tests.views.frame.running_override import RunningOverride
from tests.views.report.station_with_shipped_forms import SERGEANT, ZONE
from tests.views.why_locked import scenes as why_locked


def _window(desk: WaitingDesk) -> MainWindow:
    desk.at_desk()

    def make_page(_: Page, parent: QWidget) -> DeskView:
        return DeskView(
            DeskPresenter(desk.workplace, desk.frame, ZONE),
            OverrideDeskPresenter(desk.workplace, ZONE),
            parent,
        )

    sign_in = SignInView(SignInPresenter(desk.workplace))
    view = FrameView(desk.frame, sign_in, make_page, "Terminal 2")
    return MainWindow(desk.frame, DisplayPresenter(desk.workplace), view)


def _waiting() -> WaitingDesk:
    """One report waits."""
    desk = WaitingDesk()
    desk.seal()
    return desk


def _told(change: Callable[[FrameState], FrameState]) -> QWidget:
    desk = _waiting()
    window = _window(desk)
    desk.frame._show(change(desk.frame.state))  # noqa: SLF001 - the scene is what the frame tells
    return window


def demonstration() -> QWidget:
    """Nothing here is real."""
    return _told(lambda state: replace(state, demonstration=True))


def locking() -> QWidget:
    """Nobody has touched it for long."""
    desk = _waiting()
    window = _window(desk)
    for _ in range(IDLE_SECONDS - WARNING_SECONDS):
        desk.frame.second_passed()
    return window


def locked() -> QWidget:
    """It locked itself; the badge is filled in."""
    desk = _waiting()
    window = _window(desk)
    for _ in range(IDLE_SECONDS):
        desk.frame.second_passed()
    return window


def broken() -> QWidget:
    """A mistake of ours, on a demonstration station."""
    return _told(lambda state: replace(state, broken=True, demonstration=True))


def keys() -> QWidget:
    """The key sheet over a page with keys of its own."""
    return KeySheet((keys_everywhere(), *WaitingDesk().view(SERGEANT).keys))


def over_a_page(recordings: int = 1) -> QWidget:
    """The bar as it stands above a page."""
    running = RunningOverride(recordings)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(12, 8, 12, 0)
    column.addWidget(OverrideBar(running.presenter, ZONE))
    column.addWidget(why_locked.page(running.desk), 1)
    return holder


def one_recording() -> QWidget:
    """One recording is named."""
    return over_a_page()


def four_recordings() -> QWidget:
    """All of the incident are."""
    return over_a_page(4)


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the window in it."""
    yield "frame_demonstration", demonstration
    yield "frame_locking", locking
    yield "frame_locked", locked
    yield "frame_broken", broken
    yield "frame_keys", keys
    yield "frame_override", one_recording
    yield "frame_override_four", four_recordings
