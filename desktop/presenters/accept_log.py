"""Comparing two logs, verifying the station, and accepting the log that is here."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from desktop.domain.custody import SignedHead
from desktop.domain.kept_head import BROKEN
from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.domain.verification import Verification
from desktop.presenters.workplace import Workplace
from desktop.services.accept_log import LogComparison
from desktop.services.desk import Desk
from desktop.services.session import Session
from desktop.tasks.operation import Running, Tell


class StationCheckStep(StrEnum):
    """How far verifying the whole station is."""

    NONE = "none"
    RUNNING = "running"
    CANCELLED = "cancelled"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class StationCheck:
    """Verifying the station: how many sealed files were read, then what was found."""

    step: StationCheckStep = StationCheckStep.NONE
    files: int = 0
    found: Verification | None = None


@dataclass(frozen=True, slots=True)
class AcceptLogState:
    """The page as it stands. `problem` is what was refused; `accepted` is the code of the new head.

    A log that the person has accepted is compared again, so that the page tells how it is now.
    """

    compared: LogComparison | None = None
    check: StationCheck = StationCheck()
    busy: bool = False
    accepted: str = ""
    problem: KnownError | None = None

    @property
    def may_accept(self) -> bool:
        """Whether there is anything to accept."""
        return self.compared is not None and self.compared.standing in BROKEN


class AcceptLogPresenter(QObject):
    """Tells both logs, verifies what is here, and accepts it where the custodian signs for that.

    Promises: comparing and verifying change nothing; the password is handed on and not kept.
    `told_everywhere` is called once the log was accepted.
    """

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        told_everywhere: Callable[[], None] = lambda: None,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._told_everywhere = workplace, told_everywhere
        self.zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self._running: Running[Verification] | None = None
        self.state = AcceptLogState()

    def start(self) -> None:
        """Compare the logs."""
        self._workplace.ask_as(
            lambda desk, session: desk.accept_log.compare(session), self._compared, self._refused
        )

    def close(self) -> None:
        """Stop what runs, and hear no more of it."""
        if self._running is not None:
            self._running.cancel()
            self._running.forget()

    def verify(self) -> None:
        """Verify every sealed file and the whole log, unless that is under way."""
        if self.state.check.step is StationCheckStep.RUNNING or not self._workplace.is_signed_in:
            return

        def check(desk: Desk, _: Session, tell: Tell) -> Verification:
            def told(files: int) -> None:
                tell.stop_if_cancelled()
                tell.progress(files)

            return desk.verify(None, told)

        self._show_check(StationCheck(StationCheckStep.RUNNING))
        self._running = self._workplace.follow_as(
            check, self._verified, self._not_verified, self._told, self._cancelled
        )

    def cancel(self) -> None:
        """Stop verifying at the next file."""
        if self._running is not None:
            self._running.cancel()

    def accept(self, note: str, password: str) -> None:
        """Accept the log that is here, for a written reason, signed with the password."""
        state = self.state
        if not state.may_accept or state.busy:
            return
        if not note.strip():
            self._refused(BadInput(Problem.NOTE_MISSING))
            return
        self._show(replace(state, busy=True, problem=None))

        def signed(desk: Desk, session: Session) -> SignedHead:
            desk.sign_again(session, password)
            return desk.accept_log(session, note)

        self._workplace.ask_as(signed, self._accepted, self._refused)

    def _compared(self, compared: LogComparison) -> None:
        self._show(replace(self.state, compared=compared))

    def _accepted(self, signed: SignedHead) -> None:
        self._show(replace(self.state, busy=False, accepted=signed.head.code, problem=None))
        self._told_everywhere()
        if self._workplace.is_signed_in:
            self.start()

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, busy=False, problem=error))

    def _told(self, files: object) -> None:
        if isinstance(files, int) and self.state.check.step is StationCheckStep.RUNNING:
            self._show_check(StationCheck(StationCheckStep.RUNNING, files))

    def _verified(self, found: Verification) -> None:
        self._show_check(StationCheck(StationCheckStep.DONE, found.recordings, found))

    def _not_verified(self, error: KnownError) -> None:
        self._show(replace(self.state, check=StationCheck(), problem=error))

    def _cancelled(self) -> None:
        self._show_check(replace(self.state.check, step=StationCheckStep.CANCELLED))

    def _show_check(self, check: StationCheck) -> None:
        self._show(replace(self.state, check=check))

    def _show(self, state: AcceptLogState) -> None:
        self.state = state
        self.changed.emit(state)
