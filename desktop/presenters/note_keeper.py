"""Keeping what a supervisor writes of a decision: every 5 seconds, and when they go elsewhere."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from desktop.domain.drafts import DecisionDraft
from desktop.domain.identifiers import ReportId
from desktop.domain.refusals import KnownError
from desktop.domain.reports import Outcome
from desktop.presenters.draft_keeper import SAVE_EVERY_SECONDS
from desktop.presenters.report_state import SavingState
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.session import Session
from desktop.tasks.periodic import Periodic


class NoteKeeper(QObject):
    """Keeps the note of the decision that is being written, and says how that went.

    Promises: what was typed is handed to the records at most 5 seconds later; after a failure the
    next tries come by themselves; of a decision that was signed nothing more is kept.
    """

    changed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._about: tuple[ReportId, Outcome] | None = None
        self._reasons: tuple[str, ...] = ()
        self._note = ""
        self._typed = self._dirty = False
        self._stopped = False
        self.state = SavingState()
        self._timer = Periodic(SAVE_EVERY_SECONDS * 1000, self.save_if_touched, self)

    def begin(self, report: ReportId, outcome: Outcome, found: DecisionDraft | None) -> None:
        """Begin with what was found of this decision, if anything was."""
        self._about, self._typed, self._dirty = (report, outcome), False, False
        self._timer.start()
        self._show(SavingState(None if found is None else found.saved_at))

    def write(self, reasons: tuple[str, ...], note: str) -> None:
        """Take up what stands in the form now."""
        if self._about is not None:
            self._reasons, self._note = reasons, note
            self._typed = self._dirty = True

    @property
    def written(self) -> DecisionDraft | None:
        """What was written since the form was opened, as it would be kept now."""
        if self._about is None or not self._typed:
            return None
        report, outcome = self._about
        by, now = self._workplace.session.badge, datetime.now(UTC)
        return DecisionDraft(by, report, outcome, self._reasons, self._note, now)

    def save_if_touched(self, *, closing: bool = False) -> None:
        """Save what was written since the last saving, if anything was.

        `closing`: the page is left, often since the session ends.
        """
        if self._about is None or not self._dirty or not self._workplace.is_signed_in:
            return
        (report, outcome), reasons, note = self._about, self._reasons, self._note
        self._dirty = False

        def keep(desk: Desk, session: Session) -> DecisionDraft | None:
            save = desk.decision_drafts.save_last if closing else desk.decision_drafts.save
            return save(session, report, outcome, reasons, note)

        def kept(draft: DecisionDraft | None) -> None:
            self._show(SavingState(None if draft is None else draft.saved_at))

        def refused(error: KnownError) -> None:
            self._dirty = self._about == (report, outcome)
            self._show(replace(self.state, failed=error))

        self._workplace.ask_as(keep, kept, refused)

    def end(self) -> None:
        """Keep no more of this decision: it was signed, or somebody else decided."""
        self._about, self._dirty = None, False
        self._timer.stop()

    def stop(self) -> None:
        """Save the last words, and tell nothing more: the page is left."""
        self.save_if_touched(closing=True)
        self.end()
        self._stopped = True

    def _show(self, state: SavingState) -> None:
        if self._stopped:
            return  # whoever listened may be gone
        self.state = state
        self.changed.emit(state)
