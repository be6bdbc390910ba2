"""The heads of the log as its page tells them: the newest signed one, and one signed now."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.custody import SignedHead
from desktop.domain.refusals import KnownError
from desktop.presenters.workplace import Workplace
from desktop.services.custody_log import CoveredLog


@dataclass(frozen=True, slots=True)
class LogHeadState:
    """The newest signed head; `uncovered` is how many of the newest entries it does not cover.

    `signed_at` is in the page's zone. Before it was read, `code` is empty.
    """

    code: str = ""
    entries: int = 0
    signed_at: datetime | None = None
    uncovered: int = 0
    is_read: bool = False
    busy: bool = False
    problem: KnownError | None = None


class LogHeadPresenter(QObject):
    """Reads the newest head, and signs another for whoever wants to print it.

    A head holds no content, so anyone who signs in may. `printable` comes with a head to print.
    """

    changed = Signal(object)
    printable = Signal(object)

    def __init__(
        self, workplace: Workplace, zone: tzinfo | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self.state = LogHeadState()

    @property
    def station(self) -> str:
        """The station's name, for the paper."""
        return self._workplace.station

    @property
    def is_demonstration(self) -> bool:
        """Whether nothing here is real; the paper says so."""
        return self._workplace.is_demonstration

    def refresh(self) -> None:
        """Read the newest head."""
        if self._workplace.is_signed_in:
            self._workplace.ask_as(
                lambda desk, session: desk.log.newest(session), self._read, self._refused
            )

    def sign(self) -> None:
        """Sign a head over everything up to now, to be printed."""
        if self.state.busy or not self._workplace.is_signed_in:
            return
        self._show(replace(self.state, busy=True, problem=None))
        self._workplace.ask_as(
            lambda desk, session: desk.log.head(session), self._signed, self._refused
        )

    def _read(self, covered: CoveredLog) -> None:
        signed = covered.signed
        if signed is None:
            self._show(LogHeadState(uncovered=covered.uncovered, is_read=True))
        else:
            self._show(self._told(signed, covered.uncovered))

    def _signed(self, signed: SignedHead) -> None:
        self._show(self._told(signed, 0))
        self.printable.emit(self.state)

    def _told(self, signed: SignedHead, uncovered: int) -> LogHeadState:
        head, at = signed.head, signed.signed_at.astimezone(self._zone)
        return LogHeadState(head.code, head.size, at, uncovered, is_read=True)

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, busy=False, problem=error))

    def _show(self, state: LogHeadState) -> None:
        self.state = state
        self.changed.emit(state)
