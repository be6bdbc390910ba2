"""The override of the signed-in person that is in force, wherever they are in the window."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import OverrideId
from desktop.domain.refusals import KnownError
from desktop.domain.roles import Reach, Right, reach
from desktop.presenters.workplace import Workplace
from desktop.services.override_board import OverrideLine
from desktop.services.session import Session
from desktop.tasks.periodic import Periodic

READ_EVERY = 5
"""Seconds between two readings; another terminal may have ended it."""
ENDING_AT = 120
"""Seconds left at which it is said aloud that it is ending."""


@dataclass(frozen=True, slots=True)
class OverrideBarState:
    """What the bar says; without an `id` nothing is in force. `starts` are its recordings'."""

    id: OverrideId | None = None
    number: str = ""
    starts: tuple[datetime | None, ...] = ()
    seconds_left: int = 0
    problem: KnownError | None = None


class OverrideBarPresenter(QObject):
    """Counts down by a clock that nobody can set back; `ending` tells of the last two minutes."""

    changed = Signal(object)
    ending = Signal()

    def __init__(
        self,
        workplace: Workplace,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._monotonic = workplace, monotonic
        self._ends_at = 0.0
        self._seconds = 0
        self._reading = False
        self._told: OverrideId | None = None
        self.state = OverrideBarState()
        self._clock = Periodic(1000, self.second_passed, self)
        workplace.signed_in.connect(self._entered)
        workplace.signed_out.connect(self._left)

    def refresh(self) -> None:
        """Read what is in force."""
        if self._reading or not self._workplace.is_signed_in:
            return
        self._reading = True
        self._workplace.ask_as(
            lambda desk, session: desk.overrides.in_force(session), self._read, self._refused
        )

    def end(self) -> None:
        """End it now; what plays under it stops."""
        override = self.state.id
        if override is not None and self._workplace.is_signed_in:
            self._workplace.ask_as(
                lambda desk, session: desk.end_override(session, override),
                lambda _: self.refresh(),
                self._refused,
            )

    def second_passed(self) -> None:
        """Count down, and read again now and then."""
        self._seconds += 1
        if self._seconds % READ_EVERY == 0:
            self.refresh()
        self._count()

    def _entered(self, session: Session) -> None:
        if reach(session.officer.role, Right.ASK_OVERRIDE) is Reach.NONE:
            return
        self._seconds = 0
        self._clock.start()
        self.refresh()

    def _left(self) -> None:
        self._clock.stop()
        self._reading = False
        self._told = None
        self._show(OverrideBarState())

    def _read(self, running: tuple[OverrideLine, ...]) -> None:
        self._reading = False
        if not running:
            self._show(OverrideBarState())
            return
        # The one that ends next; another one is told when this is over.
        line = min(running, key=lambda each: each.seconds_left)
        self._ends_at = self._monotonic() + line.seconds_left
        starts = tuple(recording.started_at for recording in line.recordings)
        self._show(
            replace(self.state, id=line.override.id, number=line.override.number, starts=starts)
        )
        self._count()

    def _count(self) -> None:
        if self.state.id is None:
            return
        left = self._ends_at - self._monotonic()
        if left <= 0:
            self._show(OverrideBarState())
            return
        self._show(replace(self.state, seconds_left=int(left)))
        if left <= ENDING_AT and self._told != self.state.id:
            self._told = self.state.id
            self.ending.emit()

    def _refused(self, error: KnownError) -> None:
        self._reading = False
        if self.state.id is not None:
            self._show(replace(self.state, problem=error))

    def _show(self, state: OverrideBarState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
