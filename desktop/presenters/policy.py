"""The policy in force, and changing it by two people."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.domain.roles import Reach, reach
from desktop.presenters.policy_state import (
    NEEDED,
    PolicyBook,
    PolicyDone,
    PolicyPart,
    PolicyState,
    PolicyTask,
)
from desktop.presenters.policy_telling import read_book
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.session import Session

Work = Callable[[Desk, Session], object]


class PolicyPresenter(QObject):
    """Reads the policy, and does one thing at a time to a change of it.

    Promises: each is signed with the password, which is handed on and not kept. Times are typed
    and told in `zone`; without one by the system's rules.
    """

    changed = Signal(object)

    def __init__(
        self, workplace: Workplace, zone: tzinfo | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._zone = workplace, zone
        role = workplace.session.officer.role
        rights = {right for right in NEEDED.values() if reach(role, right) is not Reach.NONE}
        self.state = PolicyState(frozenset(rights))

    def start(self) -> None:
        """Read the policy and its changes."""
        zone = self._zone
        self._workplace.ask_as(
            lambda desk, session: read_book(desk, session, zone), self._read, self._unread
        )

    def show_part(self, part: PolicyPart) -> None:
        """Show the rules or the simulator; while a form is open it stays."""
        if self.state.task is None:
            self._show(replace(self.state, part=part))

    def show_older(self) -> None:
        """Show the change before the one that is shown."""
        self._go(1)

    def show_newer(self) -> None:
        """Show the change after the one that is shown."""
        self._go(-1)

    def begin(self, task: PolicyTask) -> None:
        """Open the form of a task, where it is allowed."""
        if self.state.allows(task) and self.state.part is PolicyPart.RULES:
            self._show(replace(self.state, task=task, done=None, refused=None, problem=None))

    def give_up(self) -> None:
        """Close the form; nothing is done. What changed meanwhile is read."""
        if self.state.task is not None and not self.state.busy:
            self._show(replace(self.state, task=None, refused=None))
            self.start()

    def close(self) -> None:
        """The page is left: nothing of what was begun is done."""
        if self.state.task is not None and not self.state.busy:
            self._show(replace(self.state, task=None, refused=None))

    def dismiss(self) -> None:
        """Take away what was said of the last task."""
        self._show(replace(self.state, done=None))

    def propose(self, preset: str, untrusted_time: str, password: str) -> None:
        """Propose a preset from a time on, written as "2026-12-01T07:00"."""
        book = self.state.book
        if self.state.task is not PolicyTask.PROPOSE or book is None:
            return
        try:
            at = self._time_from(untrusted_time)
        except BadInput as error:
            self._not_done(error)
            return
        title = next((each.title for each in book.offers if each.preset == preset), preset)
        self._sign(
            PolicyDone(PolicyTask.PROPOSE, title, at),
            password,
            lambda desk, session: desk.policy.propose(session, preset, at),
        )

    def answer(self, password: str) -> None:
        """Agree to the shown change, decline it or withdraw it, as was begun."""
        task, change = self.state.task, self.state.chosen_change
        if task is None or task is PolicyTask.PROPOSE or change is None:
            return

        def answered(desk: Desk, session: Session) -> None:
            match task:
                case PolicyTask.AGREE:
                    desk.policy.agree(session, change.id)
                case PolicyTask.DECLINE:
                    desk.policy.decline(session, change.id)
                case _:
                    desk.policy.withdraw(session, change.id)

        self._sign(PolicyDone(task, change.after, change.effective_at), password, answered)

    def _go(self, by: int) -> None:
        state = self.state
        place = state.place + by
        if state.book is None or state.task is not None:
            return
        if 0 <= place < len(state.book.changes):
            self._show(replace(state, place=place))

    def _time_from(self, untrusted: str) -> datetime:
        day, _, clock = untrusted.partition("T")
        try:
            written = datetime.fromisoformat(untrusted)
            if not day or not clock or written.tzinfo is not None:
                raise BadInput(Problem.TIME_MALFORMED)
            return written.replace(tzinfo=self._zone) if self._zone else written.astimezone()
        except (ValueError, OverflowError, OSError) as malformed:
            raise BadInput(Problem.TIME_MALFORMED) from malformed

    def _sign(self, done: PolicyDone, password: str, work: Work) -> None:
        if self.state.busy:
            return
        self._show(replace(self.state, busy=True, refused=None))

        def signed(desk: Desk, session: Session) -> None:
            desk.sign_again(session, password)
            work(desk, session)

        self._workplace.ask_as(signed, lambda _: self._is_done(done), self._not_done)

    def _is_done(self, done: PolicyDone) -> None:
        self._show(replace(self.state, busy=False, task=None, place=0, done=done))
        self.start()

    def _not_done(self, error: KnownError) -> None:
        self._show(replace(self.state, busy=False, refused=error))

    def _read(self, book: PolicyBook) -> None:
        place = min(self.state.place, max(0, len(book.changes) - 1))
        self._show(replace(self.state, book=book, place=place, problem=None))

    def _unread(self, error: KnownError) -> None:
        self._show(replace(self.state, problem=error))

    def _show(self, state: PolicyState) -> None:
        self.state = state
        self.changed.emit(state)
