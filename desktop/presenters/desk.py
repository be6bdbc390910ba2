"""What a supervisor's desk says, and deciding a report there."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.gate import LockReason, Open
from desktop.domain.identifiers import RecordingId, ReportId
from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.domain.reports import Outcome
from desktop.presenters.desk_state import DecidedNow, DeskDetail, DeskFilter, DeskRow, DeskState
from desktop.presenters.desk_telling import detail_of, rows_of, with_draft
from desktop.presenters.frame import FramePresenter
from desktop.presenters.note_keeper import NoteKeeper
from desktop.presenters.pages import (
    CertificatePage,
    RecordingLogPage,
    ReviewPage,
    WhatChangedPage,
    WhyLockedPage,
)
from desktop.presenters.report_state import SavingState
from desktop.presenters.workplace import Workplace
from desktop.services.decide_report import Decided
from desktop.services.desk import Desk
from desktop.services.desk_queue import QueuePage
from desktop.services.review_incident import Review
from desktop.services.session import Session
from desktop.tasks.operation import Running
from desktop.tasks.periodic import Periodic

READ_EVERY = 30_000
"""Milliseconds between two readings of the queue."""
SIGNED_FOR = 10 * 60.0
"""Seconds for which one signature counts at this desk (screens 08); leaving the page ends it."""


class DeskPresenter(QObject):
    """Reads the queue now and again, shows one report, and decides that one alone.

    Promises: a report is decided only by who read its text here, never one that came since; the
    password is handed on and not kept. Reading a text is entered, once for each choice.
    """

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        frame: FramePresenter,
        zone: tzinfo | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._frame, self._monotonic = workplace, frame, monotonic
        self._zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self._reading = False
        self._asked: Running[DeskDetail] | None = None
        self._first: QueuePage | None = None
        self._last: QueuePage | None = None
        self._later: tuple[DeskRow, ...] = ()
        self._signed_at: float | None = None
        self.state = DeskState(datetime.now(self._zone))
        self._clock = Periodic(READ_EVERY, self.refresh, self)
        self._keeper = NoteKeeper(workplace, self)
        self._keeper.changed.connect(self._saving_changed)
        frame.leaving.connect(self._keeper.stop)

    def start(self) -> None:
        """Read the queue now, and again and again."""
        self._clock.start()
        self.refresh()

    def close(self) -> None:
        """Read no more, and keep the note that was being written."""
        self._clock.stop()
        self._keeper.stop()

    def refresh(self) -> None:
        """Read the queue, unless that is under way or something is being signed."""
        if self._reading or self.state.busy or not self._workplace.is_signed_in:
            return
        self._reading = True
        self._workplace.ask_as(lambda desk, session: desk.queue(session), self._read, self._refused)

    def show_more(self) -> None:
        """Read the next page of the queue too."""
        after = None if self._last is None else self._last.next
        if after is None or self._reading:
            return
        self._reading = True
        self._workplace.ask_as(
            lambda desk, session: desk.queue(session, after), self._read_more, self._refused
        )

    def show_only(self, shown: DeskFilter) -> None:
        """Show only some of the rows; the chosen one changes where it is not among them."""
        if shown is self.state.shown or self.state.deciding is not None:
            return
        self._show(replace(self.state, shown=shown))
        self._keep_choice()

    def choose(self, report: ReportId) -> None:
        """Choose a row and read it; while one is being decided the choice stays."""
        state = self.state
        if state.deciding is not None or report == state.chosen:
            return
        row = next((row for row in state.rows if row.report == report), None)
        if row is not None:
            self._show(replace(state, chosen=report, detail=None, problem=None))
            self._read_detail(row)

    def begin(self, outcome: Outcome) -> None:
        """Begin to approve or return the chosen report, where that is allowed."""
        state = self.state
        if not state.may_decide or state.deciding is not None or state.chosen is None:
            return
        must_sign = not self._has_signed()
        begun = replace(
            state, deciding=outcome, must_sign=must_sign, decided=None, not_decided=None
        )
        self._keeper.begin(state.chosen, outcome, begun.draft)
        self._show(replace(begun, saving=self.state.saving))

    def write(self, reasons: tuple[str, ...], note: str) -> None:
        """Take up what stands in the form now; without reasons and words nothing is kept."""
        self._keeper.write(reasons, note)

    def went_elsewhere(self) -> None:
        """The focus left a field: keep what was written in it."""
        self._keeper.save_if_touched()

    def give_up(self) -> None:
        """Decide nothing after all; the note is kept for when it is begun again."""
        state, written = self.state, self._keeper.written
        if state.deciding is None or state.busy:
            return
        self._keeper.save_if_touched()
        self._keeper.end()
        detail = state.detail
        if detail is not None and written is not None:
            detail = with_draft(detail, written, self._zone)
        self._show(replace(self.state, deciding=None, not_decided=None, detail=detail))

    def decide(self, note: str, password: str) -> None:
        """Sign and decide the chosen report. The note is what its author will read."""
        state = self.state
        if state.deciding is None or state.busy:
            return
        if not note.strip():
            self._show(replace(state, not_decided=BadInput(Problem.NOTE_MISSING)))
            return
        self._show(replace(state, busy=True, not_decided=None))
        if self._has_signed():
            self._decide(note)
            return

        def signed(_: None) -> None:
            self._signed_at = self._monotonic()
            self._decide(note)

        self._workplace.ask_as(
            lambda desk, session: desk.sign_again(session, password), signed, self._not_decided
        )

    def review(self) -> None:
        """Ask to watch the chosen incident: the review page where it is open, else why locked."""
        row = self.state.chosen_row
        if row is None or self.state.deciding is not None:
            return
        incident = row.incident
        self._workplace.ask_as(
            lambda desk, session: desk.review(session, incident),
            self._asked_to_watch,
            self._refused,
        )

    def open_log(self, recording: RecordingId | None = None) -> None:
        """Open the log of a recording of the chosen incident, of the first if none is named."""
        detail = self.state.detail
        if detail is None or not detail.recordings or self.state.deciding is not None:
            return
        self._frame.open(RecordingLogPage(recording or detail.recordings[0].id))

    def open_changes(self) -> None:
        """Set the author's accounts side by side, where there are later ones to compare."""
        detail = self.state.detail
        if detail is not None and detail.has_later and self.state.deciding is None:
            row = detail.row
            self._frame.open(WhatChangedPage(row.incident, row.author))

    def open_certificate(self) -> None:
        """Go to where a certificate of the chosen incident is issued."""
        row = self.state.chosen_row
        if row is not None and self.state.deciding is None:
            self._frame.open(CertificatePage((row.number,), row.author))

    def dismiss(self) -> None:
        """Take away what was said of the last decision."""
        if self.state.deciding is None:
            self._show(replace(self.state, decided=None, not_decided=None))

    def _has_signed(self) -> bool:
        at = self._signed_at
        return at is not None and self._monotonic() - at < SIGNED_FOR

    def _read(self, page: QueuePage) -> None:
        self._reading = False
        if self._last is None or self._last is self._first:
            self._last = page
        self._first = page
        self._show_rows(replace(self.state, is_read=True, problem=None))

    def _read_more(self, page: QueuePage) -> None:
        self._reading = False
        self._last = page
        self._later += rows_of(page, self._zone)
        self._show_rows(self.state)

    def _show_rows(self, state: DeskState) -> None:
        first, last = self._first, self._last
        if first is None or last is None:
            return
        rows = {row.report: row for row in (*rows_of(first, self._zone), *self._later)}
        self._show(
            replace(
                state,
                now=first.now.astimezone(self._zone),
                rows=tuple(rows.values()),
                has_more=last.next is not None,
            )
        )
        self._keep_choice()

    def _keep_choice(self) -> None:
        """Choose the first row where the chosen one is gone; a row being decided stays chosen."""
        state = self.state
        if state.deciding is not None or state.busy:
            return
        shown = state.shown_rows
        if any(row.report == state.chosen for row in shown):
            return
        self._show(replace(state, chosen=None, detail=None))
        if shown:
            self.choose(shown[0].report)

    def _read_detail(self, row: DeskRow) -> None:
        if self._asked is not None:
            self._asked.forget()
        now, zone = self.state.now, self._zone
        self._asked = self._workplace.ask_as(
            lambda desk, session: _read_report(desk, session, row, now, zone),
            self._show_detail,
            lambda error: self._detail_refused(row, error),
        )

    def _show_detail(self, detail: DeskDetail) -> None:
        self._show(replace(self.state, detail=detail))

    def _detail_refused(self, row: DeskRow, error: KnownError) -> None:
        if error.problem is Problem.NOTHING_TO_DECIDE:
            self._gone(row, error)
        else:
            self._refused(error)

    def _decide(self, note: str) -> None:
        row, outcome = self.state.chosen_row, self.state.deciding
        if row is None or outcome is None:
            return
        self._workplace.ask_as(
            lambda desk, session: desk.decide(session, row.incident, outcome, note, row.report),
            lambda decided: self._decided(row, decided),
            self._not_decided,
        )

    def _decided(self, row: DeskRow, decided: Decided) -> None:
        self._keeper.end()
        done = DecidedNow(row.number, row.author, decided.outcome, datetime.now(self._zone))
        self._take_off(row, replace(self.state, decided=done, not_decided=None, problem=None))

    def _saving_changed(self, saving: SavingState) -> None:
        at = saving.saved_at
        local = None if at is None else at.astimezone(self._zone)
        self._show(replace(self.state, saving=replace(saving, saved_at=local)))

    def _not_decided(self, error: KnownError) -> None:
        row = self.state.chosen_row
        if error.problem is Problem.NOTHING_TO_DECIDE and row is not None:
            self._gone(row, error)
            return
        must_sign = not self._has_signed()
        self._show(replace(self.state, busy=False, must_sign=must_sign, not_decided=error))

    def _gone(self, row: DeskRow, error: KnownError) -> None:
        """Somebody else decided it meanwhile."""
        self._keeper.end()
        self._take_off(row, replace(self.state, decided=None, not_decided=error))

    def _take_off(self, row: DeskRow, state: DeskState) -> None:
        self._later = tuple(each for each in self._later if each.report != row.report)
        left = tuple(each for each in state.rows if each.report != row.report)
        self._show(replace(state, rows=left, busy=False, deciding=None, chosen=None, detail=None))
        self.refresh()

    def _asked_to_watch(self, review: Review) -> None:
        decision, incident = review.decision, review.incident.id
        # An uninvolved supervisor states a reason on the review page itself (policy 2.4).
        if isinstance(decision, Open) or all(
            reason.code is LockReason.REASON_MISSING for reason in decision.reasons
        ):
            self._frame.open(ReviewPage(incident))
        else:
            self._frame.open(WhyLockedPage(incident))

    def _refused(self, error: KnownError) -> None:
        self._reading = False
        self._show(replace(self.state, problem=error))

    def _show(self, state: DeskState) -> None:
        self.state = state
        self.changed.emit(state)


def _read_report(
    desk: Desk, session: Session, row: DeskRow, now: datetime, zone: tzinfo
) -> DeskDetail:
    """The report with its checks, and its text where the supervisor may read it already."""
    waiting = desk.queue.detail(session, row.report)
    read = desk.read_reports(session, row.incident)
    drafts = desk.decision_drafts.load(session, row.report)
    return detail_of(waiting, read, desk.rulebook.template(row.kind), drafts, now, zone)
