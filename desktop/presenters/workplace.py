"""The workplace: one station's desk on its lane, and who is signed in there now."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.domain.refusals import KnownError, Problem, Refused
from desktop.services.desk import Desk
from desktop.services.session import Session
from desktop.tasks.lane import Lane
from desktop.tasks.operation import Cancelled, Running, Tell

T = TypeVar("T")


class Workplace(QObject):
    """Every presenter asks the desk through here, so the GUI thread never waits for an answer.

    Promises: the desk is used from its lane alone; a problem that the world made reaches the
    caller as KnownError, anything else `broken`.
    """

    signed_in = Signal(object)
    signed_out = Signal()
    broken = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._session: Session | None = None

    @property
    def station(self) -> str:
        """The station's name."""
        return self._desk.facts.name

    @property
    def is_demonstration(self) -> bool:
        """Whether nothing here is real."""
        return self._desk.facts.demonstration

    @property
    def session(self) -> Session:
        """Who is signed in. Raises Refused (SESSION_ENDED)."""
        if self._session is None:
            raise Refused(Problem.SESSION_ENDED)
        return self._session

    @property
    def is_signed_in(self) -> bool:
        """Whether somebody is."""
        return self._session is not None

    def ask(
        self,
        question: Callable[[Desk], T],
        done: Callable[[T], None],
        refused: Callable[[KnownError], None],
    ) -> Running[T]:
        """Ask the desk something, on its lane; the answer comes on the GUI thread."""

        def failed(error: Exception) -> None:
            if isinstance(error, KnownError):
                refused(error)
            else:
                self.broken.emit(error)

        return self._lane.start(lambda _: question(self._desk), done, failed)

    def ask_as(
        self,
        question: Callable[[Desk, Session], T],
        done: Callable[[T], None],
        refused: Callable[[KnownError], None],
    ) -> Running[T]:
        """Ask for the person who is signed in. Raises Refused (SESSION_ENDED)."""
        session = self.session
        return self.ask(lambda desk: question(desk, session), done, refused)

    def follow_as(
        self,
        question: Callable[[Desk, Session, Tell], T],
        done: Callable[[T], None],
        refused: Callable[[KnownError], None],
        progress: Callable[[object], None],
        cancelled: Callable[[], None],
    ) -> Running[T]:
        """Ask what takes long: it tells how far it is, and can be cancelled.

        Raises Refused (SESSION_ENDED).
        """
        session = self.session

        def failed(error: Exception) -> None:
            if isinstance(error, Cancelled):
                cancelled()
            elif isinstance(error, KnownError):
                refused(error)
            else:
                self.broken.emit(error)

        return self._lane.start(
            lambda tell: question(self._desk, session, tell), done, failed, progress
        )

    def begin(self, session: Session) -> None:
        """Take up the session of somebody who signed in; one who was there is signed out."""
        self.end()
        self._session = session
        self.signed_in.emit(session)

    def end(self) -> None:
        """Sign out: the session's grants die at once."""
        if self._session is None:
            return
        self._session.end()
        self._session = None
        self.signed_out.emit()
