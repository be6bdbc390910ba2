"""Cases: who works on them, who has told, and to whom critical footage is released."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.cases import UnobtainableReason
from desktop.domain.identifiers import IncidentId, badge_from
from desktop.domain.refusals import KnownError
from desktop.domain.roles import Reach, Right, reach
from desktop.presenters.cases_state import NEEDED, CaseDone, CaseRow, CasesState, CaseTask
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import CertificatePage, WhatChangedPage
from desktop.presenters.workplace import Workplace
from desktop.services.case_board import CaseLine
from desktop.services.desk import Desk
from desktop.services.session import Session

Work = Callable[[Desk, Session], object]


class CasesPresenter(QObject):
    """Reads cases and does one thing at a time beside an incident's reports.

    Promises: a release names one person; it opens no footage and shows nothing of an account.
    """

    changed = Signal(object)

    def __init__(
        self, workplace: Workplace, frame: FramePresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._frame = workplace, frame
        self._opened: tuple[IncidentId, ...] = ()
        role = workplace.session.officer.role
        reaches = {right: reach(role, right) for right in NEEDED.values()}
        rights = frozenset(right for right, far in reaches.items() if far is not Reach.NONE)
        finds = any(far in {Reach.UNIT, Reach.ALL} for far in reaches.values())
        certifies = reach(role, Right.READ_RECORDING_LOG) is not Reach.NONE
        self.state = CasesState(rights, finds, certifies)

    def start(self) -> None:
        """Read one's own cases, and again every incident that was opened here."""
        opened = self._opened
        self._workplace.ask_as(
            lambda desk, session: (
                *(desk.cases.find(session, each) for each in opened),
                *desk.cases(session),
            ),
            self._read,
            self._unread,
        )

    def open(self, number: str) -> None:
        """Open an incident by its number, where this person's role reaches it."""
        if self.state.task is None and number.strip():
            self._workplace.ask_as(
                lambda desk, session: desk.cases.find(session, number), self._found, self._unread
            )

    def choose(self, key: str) -> None:
        """Choose a row; while a form is open the choice stays."""
        if self.state.task is None and key != self.state.chosen:
            self._show(replace(self.state, chosen=key))

    def begin(self, task: CaseTask) -> None:
        """Open the form of a task, where it is allowed."""
        if self.state.allows(task):
            self._show(replace(self.state, task=task, done=None, refused=None, problem=None))

    def open_changes(self) -> None:
        """Set the chosen person's accounts side by side, where they may be read."""
        row = self.state.chosen_row
        if row is not None and row.may_compare and self.state.task is None:
            self._frame.open(WhatChangedPage(row.incident, row.badge))

    def open_certificate(self) -> None:
        """Go to where a certificate of the chosen incident is issued."""
        row = self.state.chosen_row
        if row is not None and self.state.certifies and self.state.task is None:
            self._frame.open(CertificatePage((row.number,), row.badge))

    def give_up(self) -> None:
        """Close the form; nothing is done."""
        if not self.state.busy:
            self._show(replace(self.state, task=None, refused=None))

    def dismiss(self) -> None:
        """Take away what was said of the last task."""
        self._show(replace(self.state, done=None))

    def assign(self, untrusted_badge: str, note: str) -> None:
        """Give the chosen case to somebody."""
        row = self._row_for(CaseTask.ASSIGN)
        if row is None:
            return
        try:
            badge = badge_from(untrusted_badge)
        except KnownError as error:
            self._not_done(error)
            return
        self._do(
            CaseDone(CaseTask.ASSIGN, row.number, badge),
            lambda desk, session: desk.assign_case(session, row.incident, badge, note),
        )

    def release(self, note: str) -> None:
        """Release the footage to the chosen person alone."""
        row = self._row_for(CaseTask.RELEASE)
        if row is not None:
            self._do(
                CaseDone(CaseTask.RELEASE, row.number, row.badge),
                lambda desk, session: desk.release_critical(session, row.incident, row.badge, note),
            )

    def record_statement(self, note: str) -> None:
        """Record that the chosen person has given a statement."""
        row = self._row_for(CaseTask.STATEMENT)
        if row is not None:
            self._do(
                CaseDone(CaseTask.STATEMENT, row.number, row.badge),
                lambda desk, session: desk.enter_account.statement(
                    session, row.incident, row.badge, note
                ),
            )

    def mark_unobtainable(self, reason: UnobtainableReason, note: str) -> None:
        """Mark that the chosen person's report will not come."""
        row = self._row_for(CaseTask.UNOBTAINABLE)
        if row is not None:
            self._do(
                CaseDone(CaseTask.UNOBTAINABLE, row.number, row.badge),
                lambda desk, session: desk.mark_unobtainable(
                    session, row.incident, row.badge, reason, note
                ),
            )

    def confirm(self, note: str) -> None:
        """Confirm the tags of the chosen incident as they are shown here."""
        row = self._row_for(CaseTask.CONFIRM)
        if row is not None:
            self._do(
                CaseDone(CaseTask.CONFIRM, row.number, row.badge),
                lambda desk, session: desk.confirm_tags(
                    session, row.incident, note, row.tag_version
                ),
            )

    def _row_for(self, task: CaseTask) -> CaseRow | None:
        return self.state.chosen_row if self.state.task is task else None

    def _do(self, done: CaseDone, work: Work) -> None:
        if self.state.busy:
            return
        self._show(replace(self.state, busy=True, refused=None))
        self._workplace.ask_as(work, lambda _: self._is_done(done), self._not_done)

    def _is_done(self, done: CaseDone) -> None:
        self._show(replace(self.state, busy=False, task=None, done=done))
        self.start()

    def _not_done(self, error: KnownError) -> None:
        self._show(replace(self.state, busy=False, refused=error))

    def _found(self, line: CaseLine) -> None:
        found = line.incident.id
        self._opened = (found, *(each for each in self._opened if each != found))
        others = tuple(row for row in self.state.rows if row.incident != found)
        rows = _rows(line)
        self._show(
            replace(self.state, rows=(*rows, *others), chosen=rows[0].key, problem=None, done=None)
        )

    def _read(self, lines: tuple[CaseLine, ...]) -> None:
        rows = {row.key: row for line in lines for row in _rows(line)}
        kept = self.state.chosen if self.state.chosen in rows else next(iter(rows), None)
        self._show(
            replace(self.state, is_read=True, rows=tuple(rows.values()), chosen=kept, problem=None)
        )

    def _unread(self, error: KnownError) -> None:
        self._show(replace(self.state, problem=error))

    def _show(self, state: CasesState) -> None:
        self.state = state
        self.changed.emit(state)


def _rows(line: CaseLine) -> tuple[CaseRow, ...]:
    return tuple(
        CaseRow(
            incident=line.incident.id,
            number=line.incident.number,
            category=line.category.title,
            is_critical=line.is_critical,
            workers=line.workers,
            tag_version=line.tag_version,
            is_confirmed=line.is_confirmed,
            badge=person.badge,
            parts=tuple(sorted(person.parts)),
            has_account=person.has_account,
            outside=person.outside,
            is_released=person.is_released,
            unobtainable=person.unobtainable,
            may_compare=line.may_read and person.has_account and person.outside is None,
        )
        for person in line.people
    )
