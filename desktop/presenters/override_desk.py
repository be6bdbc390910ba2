"""Overrides on a supervisor's desk: requests to answer, and those to look back at."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import OverrideId
from desktop.domain.overrides import Override
from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.presenters.override_state import ToldOverride, told_override
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.override_board import OverrideBoardPage
from desktop.services.session import Session
from desktop.tasks.periodic import Periodic

READ_EVERY = 10_000
"""Milliseconds between two readings: whoever asks is waiting."""


class OverrideStep(StrEnum):
    """What a supervisor is about to sign."""

    GRANT = "grant"
    REFUSE = "refuse"
    JUSTIFIED = "justified"
    UNJUSTIFIED = "unjustified"


_ANSWERS = frozenset({OverrideStep.GRANT, OverrideStep.REFUSE})


@dataclass(frozen=True, slots=True)
class SignedStep:
    """What was signed last; `is_whole` says that no second grant is missing."""

    step: OverrideStep
    number: str
    is_whole: bool


@dataclass(frozen=True, slots=True)
class OverrideDeskState:
    """The overrides as they stand, one shown at a time: requests first, then reviews.

    `signing` is what is about to be signed of the shown one; `done` was signed last; `problem` is
    why something was not done.
    """

    now: datetime
    waiting: tuple[ToldOverride, ...] = ()
    due: tuple[ToldOverride, ...] = ()
    place: int = 0
    signing: OverrideStep | None = None
    busy: bool = False
    done: SignedStep | None = None
    problem: KnownError | None = None

    @property
    def lines(self) -> tuple[ToldOverride, ...]:
        """All of them, what cannot wait first."""
        return (*self.waiting, *self.due)

    @property
    def shown(self) -> ToldOverride | None:
        """The one that is shown."""
        return self.lines[self.place] if self.place < len(self.lines) else None

    @property
    def is_request(self) -> bool:
        """Whether the shown one waits for an answer, rather than for a review."""
        return self.place < len(self.waiting)


class OverrideDeskPresenter(QObject):
    """Answers and looks back; each is signed with the password, which is handed on and not kept."""

    changed = Signal(object)

    def __init__(
        self, workplace: Workplace, zone: tzinfo | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self.state = OverrideDeskState(datetime.now(self.zone))
        self._clock = Periodic(READ_EVERY, self.refresh, self)

    def start(self) -> None:
        """Read now, and again and again."""
        self._clock.start()
        self.refresh()

    def close(self) -> None:
        """Read no more."""
        self._clock.stop()

    def refresh(self) -> None:
        """Read how they stand, unless something is being signed."""
        state = self.state
        if self._workplace.is_signed_in and state.signing is None and not state.busy:
            self._workplace.ask_as(
                lambda desk, session: desk.overrides(session), self._read, self._refused
            )

    def show_next(self) -> None:
        """Show the next one; after the last, the first."""
        state = self.state
        if state.signing is None and state.lines:
            self._show(replace(state, place=(state.place + 1) % len(state.lines), problem=None))

    def begin(self, step: OverrideStep) -> None:
        """Begin to sign a step that fits the shown one."""
        state = self.state
        if state.shown is None or state.busy or (step in _ANSWERS) is not state.is_request:
            return
        self._show(replace(state, signing=step, problem=None, done=None))

    def give_up(self) -> None:
        """Sign nothing after all."""
        if self.state.signing is not None and not self.state.busy:
            self._show(replace(self.state, signing=None, problem=None))
            self.refresh()

    def dismiss(self) -> None:
        """Take away what was said of the last step."""
        self._show(replace(self.state, done=None, problem=None))

    def sign(self, note: str, password: str) -> None:
        """Sign the step that was begun."""
        state = self.state
        line, step = state.shown, state.signing
        if line is None or step is None or state.busy:
            return
        if not note.strip():
            self._show(replace(state, problem=BadInput(Problem.NOTE_MISSING)))
            return
        self._show(replace(state, busy=True, problem=None))
        act = _act(line.id, step, note)

        def signed(desk: Desk, session: Session) -> Override:
            desk.sign_again(session, password)
            return act(desk, session)

        self._workplace.ask_as(signed, lambda override: self._done(step, override), self._refused)

    def _read(self, page: OverrideBoardPage) -> None:
        state = self.state
        if state.signing is not None or state.busy:
            return
        shown = state.shown
        waiting = tuple(told_override(line, self.zone) for line in page.waiting)
        due = tuple(told_override(line, self.zone) for line in page.due)
        same = [
            place
            for place, line in enumerate((*waiting, *due))
            if shown is not None and line.id == shown.id
        ]
        # A request that came in goes before a review that is looked at.
        place = 0 if len(waiting) > len(state.waiting) or not same else same[0]
        now = page.now.astimezone(self.zone)
        self._show(replace(state, now=now, waiting=waiting, due=due, place=place))

    def _done(self, step: OverrideStep, override: Override) -> None:
        whole = step is not OverrideStep.GRANT or override.granted_at is not None
        done = SignedStep(step, override.number, whole)
        self._show(replace(self.state, busy=False, signing=None, done=done, problem=None))
        self.refresh()

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, busy=False, problem=error))

    def _show(self, state: OverrideDeskState) -> None:
        self.state = state
        self.changed.emit(state)


def _act(name: OverrideId, step: OverrideStep, note: str) -> Callable[[Desk, Session], Override]:
    if step in _ANSWERS:
        grant = step is OverrideStep.GRANT
        return lambda desk, session: desk.answer_override(session, name, note, grant=grant)
    justified = step is OverrideStep.JUSTIFIED
    return lambda desk, session: desk.review_override(session, name, note, justified=justified)
