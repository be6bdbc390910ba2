"""A custody log that is not the one that was here before, told wherever one is in the window."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.refusals import IntegrityFailure, KnownError
from desktop.domain.roles import Reach, Right, reach
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import AcceptLogPage
from desktop.presenters.workplace import Workplace
from desktop.services.session import Session
from desktop.tasks.periodic import Periodic

READ_EVERY = 60
"""Seconds between two comparisons; the custodian may have accepted it at another terminal."""


@dataclass(frozen=True, slots=True)
class LogBarState:
    """`problem` is why footage and sealing wait; None while nothing is wrong.

    `may_accept` says that the person who is signed in can compare the logs and accept this one.
    """

    problem: KnownError | None = None
    may_accept: bool = False


class LogBarPresenter(QObject):
    """Compares the log with the head that the keychain keeps, at the sign-in and ever again."""

    changed = Signal(object)

    def __init__(
        self, workplace: Workplace, frame: FramePresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._frame = workplace, frame
        self._reading = False
        self.state = LogBarState()
        self._clock = Periodic(READ_EVERY * 1000, self.refresh, self)
        workplace.signed_in.connect(self._entered)
        workplace.signed_out.connect(self._left)

    def refresh(self) -> None:
        """Compare them now."""
        if self._reading or not self._workplace.is_signed_in:
            return
        self._reading = True
        self._workplace.ask(lambda desk: desk.kept.failure(), self._read, self._read)

    def open(self) -> None:
        """Go to the page where a custodian compares both and may accept this one."""
        if self.state.may_accept and self._frame.state.page != AcceptLogPage():
            self._frame.open(AcceptLogPage())

    def _entered(self, session: Session) -> None:
        may_accept = reach(session.officer.role, Right.ACCEPT_LOG) is not Reach.NONE
        self._show(LogBarState(may_accept=may_accept))
        self._reading = False
        self._clock.start()
        self.refresh()

    def _left(self) -> None:
        self._clock.stop()
        self._show(LogBarState())

    def _read(self, problem: IntegrityFailure | KnownError | None) -> None:
        self._reading = False
        if self._workplace.is_signed_in:
            self._show(replace(self.state, problem=problem))

    def _show(self, state: LogBarState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
