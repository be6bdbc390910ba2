"""What the frame around every page says: who, where to go, which page, and when it will lock."""

import logging
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import Badge
from desktop.domain.roles import Role
from desktop.presenters.pages import Destination, Page, RailPage, destinations
from desktop.presenters.workplace import Workplace
from desktop.services.session import Session
from desktop.tasks.periodic import Periodic

_LOG = logging.getLogger(__name__)

IDLE_SECONDS = 5 * 60
"""Idle time after which the window locks (screens: 5 minutes at the dock terminal)."""
WARNING_SECONDS = 30


@dataclass(frozen=True, slots=True)
class FrameState:
    """The frame as it stands; without a badge nobody is signed in and `page` is None.

    `locking_in` counts the last seconds before the idle lock, else it is None. `locked_badge` is
    who was signed in when the window locked, to be filled in for them. `broken` says that something
    of ours failed and was not dealt with yet.
    """

    station: str
    demonstration: bool
    badge: Badge | None = None
    role: Role | None = None
    unit: str = ""
    destinations: tuple[Destination, ...] = ()
    page: Page | None = None
    locking_in: int | None = None
    locked_badge: Badge | None = None
    broken: bool = False


class FramePresenter(QObject):
    """Holds the page that is shown, and locks a window that nobody touches.

    Promises: locking ends the session, so every grant dies; drafts are kept by their own page.
    """

    changed = Signal(object)
    leaving = Signal()

    def __init__(
        self,
        workplace: Workplace,
        idle_seconds: int = IDLE_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._idle_seconds = idle_seconds
        self._idle = 0
        self._behind: list[Page] = []
        self.state = FrameState(workplace.station, workplace.is_demonstration)
        self._clock = Periodic(1000, self.second_passed, self)
        workplace.signed_in.connect(self._entered)
        workplace.signed_out.connect(self._left)
        workplace.broken.connect(self._broke)

    def go(self, destination: Destination) -> None:
        """Go to a page of the rail."""
        self._behind.clear()
        self._show_page(RailPage(destination))

    def open(self, page: Page) -> None:
        """Open a page over the one that is shown; `back` returns to that."""
        if self.state.page is not None:
            self._behind.append(self.state.page)
        self._show_page(page)

    def back(self) -> None:
        """Go back one page; from the first one nowhere."""
        if self._behind:
            self._show_page(self._behind.pop())

    def sign_out(self) -> None:
        """Sign out; pages are told first, so that they keep what was being written."""
        self.leaving.emit()
        self._workplace.end()

    def touched(self) -> None:
        """Somebody pressed a key or moved the mouse."""
        self._idle = 0
        if self.state.locking_in is not None:
            self._show(replace(self.state, locking_in=None))

    def dismiss(self) -> None:
        """Take away what was said of a failure of ours."""
        self._show(replace(self.state, broken=False))

    def second_passed(self) -> None:
        """Count one idle second; warn, then lock."""
        self._idle += 1
        left = self._idle_seconds - self._idle
        if left <= 0:
            badge = self.state.badge
            self.sign_out()
            self._show(replace(self.state, locked_badge=badge))
        elif left <= WARNING_SECONDS:
            self._show(replace(self.state, locking_in=left))

    def _entered(self, session: Session) -> None:
        officer = session.officer
        found = destinations(officer.role)
        self._idle = 0
        self._behind.clear()
        self._clock.start()
        self._show(
            FrameState(
                self.state.station,
                self.state.demonstration,
                officer.badge,
                officer.role,
                officer.unit,
                found,
                RailPage(found[0]),
            )
        )

    def _left(self) -> None:
        self._clock.stop()
        self._behind.clear()
        self._show(FrameState(self.state.station, self.state.demonstration))

    def _broke(self, error: Exception) -> None:
        _LOG.error("a question to the desk failed", exc_info=error)
        self._show(replace(self.state, broken=True))

    def _show_page(self, page: Page) -> None:
        self._show(replace(self.state, page=page))

    def _show(self, state: FrameState) -> None:
        self.state = state
        self.changed.emit(state)
