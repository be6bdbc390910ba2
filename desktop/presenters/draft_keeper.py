"""Keeping what is being written: every 5 seconds, and whenever the writer goes elsewhere."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.drafts import Draft, DraftAnswers
from desktop.domain.identifiers import IncidentId
from desktop.domain.refusals import KnownError
from desktop.domain.report_forms import ReportKind
from desktop.presenters.report_state import SavingState
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.session import Session
from desktop.tasks.periodic import Periodic

SAVE_EVERY_SECONDS = 5
"""The most that a crash can cost (issue 3)."""
OPEN = "firsthand.open"
PASTED = "firsthand.pasted"
"""Kept beside the fields; a field's key has no full stop."""


def _nothing() -> None:
    """Nobody waits for the saving."""


class DraftKeeper(QObject):
    """Saves one draft, one saving at a time, and says how that went.

    Promises: what was typed is handed to the records at most 5 seconds later; while a saving runs
    nothing is lost, as the next one follows it; after a failure the next tries come by themselves.
    """

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        incident: IncidentId,
        kind: ReportKind,
        content: Callable[[], DraftAnswers],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._incident, self._kind = workplace, incident, kind
        self._content = content
        self._dirty = False
        self._running = False
        self._stopped = False
        self._again = False
        self.state = SavingState()
        self._timer = Periodic(SAVE_EVERY_SECONDS * 1000, self.save_if_touched, self)

    def start(self, found: Draft | None, kind: ReportKind) -> None:
        """Begin with the draft that was found, if there was one, and save it as this kind."""
        self._kind = kind
        recovered = found is not None and found.answers.get(OPEN) is True
        self._show(SavingState(None if found is None else found.saved_at, None, recovered))
        self._timer.start()

    def touched(self) -> None:
        """Something was written since the last saving."""
        self._dirty = True

    def save_if_touched(self) -> None:
        """Save what was written since the last saving, if anything was."""
        if self._dirty and not self._running:
            self.save()

    def save(self, *, closing: bool = False, then: Callable[[], None] = _nothing) -> None:
        """Save now, and go on with `then` once that is done; not if it fails.

        `closing` marks the draft as closed by its writer, so that it is not called recovered.
        """
        if self._running and not closing:
            self._again = True
            return
        if not self._workplace.is_signed_in:
            return
        answers = {**self._content(), OPEN: not closing}
        self._dirty, self._running = False, True

        def keep(desk: Desk, session: Session) -> Draft:
            # A page that is left is often left because the session ends.
            save = desk.drafts.save_last if closing else desk.drafts.save
            return save(session, self._incident, self._kind, answers)

        def kept(draft: Draft) -> None:
            self._running = False
            self._show(replace(self.state, saved_at=draft.saved_at, failed=None))
            then()
            if self._again and not self._stopped:
                self._again = False
                self.save()

        def refused(error: KnownError) -> None:
            self._running = self._again = False
            self._dirty = True
            self._show(replace(self.state, failed=error))

        self._workplace.ask_as(keep, kept, refused)

    def stop(self) -> None:
        """Save no more by itself, and tell nothing more: it was sealed, or the page was left."""
        self._timer.stop()
        self._stopped = True

    def _show(self, state: SavingState) -> None:
        if self._stopped:
            return  # whoever listened may be gone
        self.state = state
        self.changed.emit(state)
