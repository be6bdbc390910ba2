"""Saying why a call has no recording: the form on My shift, and what became of it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.cad import NoRecording
from desktop.domain.refusals import KnownError
from desktop.domain.taxonomy import Code
from desktop.presenters.shift_state import ShiftDispatch
from desktop.presenters.workplace import Workplace


@dataclass(frozen=True, slots=True)
class GivenReason:
    """A reason that was saved: the call, and the reason in words."""

    event: str
    title: str


@dataclass(frozen=True, slots=True)
class ReasonState:
    """The form as it stands; without an `event` it is closed.

    `words` are as they were typed. `given` is what was saved last, until that was seen.
    """

    event: str | None = None
    call: ShiftDispatch | None = None
    reasons: tuple[Code, ...] = ()
    reason: str | None = None
    words: str = ""
    lacks_reason: bool = False
    is_saving: bool = False
    problem: KnownError | None = None
    given: GivenReason | None = None

    @property
    def is_open(self) -> bool:
        """Whether a reason is being given now."""
        return self.event is not None


class ReasonPresenter(QObject):
    """Holds the form for one call at a time; `saved` tells that a reason was kept.

    Promises: nothing is saved without a reason from the list; while saving, the form stays.
    """

    changed = Signal(object)
    saved = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.state = ReasonState()

    def open(self, event: str, call: ShiftDispatch | None) -> None:
        """Begin a reason for a call; one that was begun for another call is left."""
        if self.state.is_saving or self.state.event == event or not self._workplace.is_signed_in:
            return
        self._show(ReasonState(event, call))
        self._workplace.ask(
            lambda desk: desk.rulebook.taxonomy().no_recording_reasons, self._offer, self._refused
        )

    def choose(self, code: str) -> None:
        """Choose a reason of the list."""
        if self._is_editable and any(each.code == code for each in self.state.reasons):
            self._show(replace(self.state, reason=code, lacks_reason=False))

    def write(self, words: str) -> None:
        """Keep the words as they stand now."""
        if self._is_editable and words != self.state.words:
            self._show(replace(self.state, words=words))

    def save(self) -> None:
        """Save the reason, or say that one has to be chosen."""
        event, reason, words = self.state.event, self.state.reason, self.state.words
        if event is None or not self._is_editable or not self._workplace.is_signed_in:
            return
        if reason is None:
            self._show(replace(self.state, lacks_reason=True))
            return
        self._show(replace(self.state, is_saving=True, problem=None))
        self._workplace.ask_as(
            lambda desk, session: desk.explain(session, event, reason, words),
            self._keep,
            self._refused,
        )

    def leave(self) -> None:
        """Close the form; nothing is saved."""
        if self._is_editable:
            self._show(ReasonState())

    def understood(self) -> None:
        """The word about what was saved was seen."""
        self._show(replace(self.state, given=None))

    @property
    def _is_editable(self) -> bool:
        return self.state.is_open and not self.state.is_saving

    def _offer(self, reasons: tuple[Code, ...]) -> None:
        if self.state.is_open:
            self._show(replace(self.state, reasons=reasons))

    def _keep(self, kept: NoRecording) -> None:
        titles = {each.code: each.title for each in self.state.reasons}
        given = GivenReason(kept.event, titles.get(kept.reason, kept.reason))
        self._show(ReasonState(given=given))
        self.saved.emit()

    def _refused(self, error: KnownError) -> None:
        if self.state.is_open:
            self._show(replace(self.state, is_saving=False, problem=error))

    def _show(self, state: ReasonState) -> None:
        self.state = state
        self.changed.emit(state)
