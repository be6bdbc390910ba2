"""What the sign-in page says."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import badge_from
from desktop.domain.refusals import KnownError
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class SignInState:
    """The page as it stands. `problem` is what was refused, for the view to put into words.

    `must_change` asks for a new password before anything else.
    """

    station: str
    demonstration: bool
    badge: str = ""
    busy: bool = False
    must_change: bool = False
    problem: KnownError | None = None


class SignInPresenter(QObject):
    """Signs a person in, and lets a first password be changed on the way."""

    changed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._waiting: Session | None = None
        self.state = SignInState(workplace.station, workplace.is_demonstration)
        workplace.signed_out.connect(self._reset)

    def sign_in(self, untrusted_badge: str, password: str, code: str) -> None:
        """Try to sign in."""
        if self.state.busy:
            return
        try:
            badge = badge_from(untrusted_badge)
        except KnownError as refused:
            self._show(replace(self.state, problem=refused))
            return
        self._show(replace(self.state, badge=badge, busy=True, problem=None))
        self._workplace.ask(
            lambda desk: desk.sign_in(badge, password, code or None), self._entered, self._refused
        )

    def change_password(self, new_password: str) -> None:
        """Change the first password of the person who just signed in, and go on."""
        session = self._waiting
        if session is None or self.state.busy:
            return

        def change(desk: Desk) -> Session:
            desk.change_password(session, new_password)
            return session

        self._show(replace(self.state, busy=True, problem=None))
        self._workplace.ask(change, self._entered, self._refused)

    def give_up(self) -> None:
        """Leave a first password unchanged: nobody is signed in."""
        if self._waiting is not None:
            self._waiting.end()
        self._reset()

    def _entered(self, session: Session) -> None:
        if session.must_change_password:
            self._waiting = session
            self._show(replace(self.state, busy=False, must_change=True))
            return
        self._reset()
        self._workplace.begin(session)

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, busy=False, problem=error))

    def _reset(self) -> None:
        self._waiting = None
        self._show(SignInState(self._workplace.station, self._workplace.is_demonstration))

    def _show(self, state: SignInState) -> None:
        self.state = state
        self.changed.emit(state)
