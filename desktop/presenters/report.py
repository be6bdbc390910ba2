"""What the report page says while an officer writes, reads it once more, and seals."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.drafts import Draft, DraftAnswer, DraftAnswers
from desktop.domain.recordings import Recording
from desktop.domain.refusals import KnownError
from desktop.domain.report_forms import OWN_ACCOUNTS
from desktop.domain.reports import SealedReport, printed_form, short_code
from desktop.presenters.draft_keeper import PASTED, DraftKeeper
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import Destination, ReportPage, ReviewPage
from desktop.presenters.report_about import about
from desktop.presenters.report_fields import TypedForm
from desktop.presenters.report_reading import reading
from desktop.presenters.report_returned import typed_of_version
from desktop.presenters.report_state import ReportPhase, ReportState, SavingState, SealedState
from desktop.presenters.spelling import SpellingPresenter
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.prepare_report import PreparedReport
from desktop.services.session import Session
from desktop.services.write_report import ReportPreview


@dataclass(frozen=True, slots=True)
class _Found:
    """What was read before writing begins."""

    prepared: PreparedReport
    draft: Draft | None


@dataclass(frozen=True, slots=True)
class _Sealed:
    """What came of sealing."""

    report: SealedReport
    opened: tuple[Recording, ...]
    printed: str


class ReportPresenter(QObject):
    """Writes one report of one incident; an account of one's own on the form that is asked for.

    Promises: what is typed is kept every 5 seconds; nothing is sealed before the password was
    given again; footage is never opened from here.
    """

    changed = Signal(object)
    gap_found = Signal(str)
    """Sealing was asked for and this field is the first that is missing."""

    def __init__(
        self,
        workplace: Workplace,
        frame: FramePresenter,
        page: ReportPage,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._frame, self._page = workplace, frame, page
        self.zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self.spelling = SpellingPresenter(workplace, self)
        self.state = ReportState(ReportPhase.LOADING)
        self._form: TypedForm | None = None
        self._pasted = 0
        self._left = False
        self._keeper = DraftKeeper(workplace, page.incident, page.kind, self._content, self)
        self._keeper.changed.connect(self._saving_changed)
        frame.leaving.connect(self.leave)
        self._ask()

    # Writing

    def write(self, key: str, typed: DraftAnswer | None) -> None:
        """Put something into a field, or take it out with None."""
        if self._form is not None and self._form.write(key, typed):
            self._written()

    def write_passage(self, key: str, index: int, text: str) -> None:
        """Write one passage of a text that is written prompt by prompt."""
        if self._form is not None and self._form.write_passage(key, index, text):
            self._written()

    def pasted(self, length: int) -> None:
        """Note that so many characters were pasted. Nothing is blocked."""
        self._pasted += length
        self._keeper.touched()
        self._show(replace(self.state, pasted=self._pasted))

    def save(self) -> None:
        """Save the draft now."""
        if self.state.phase is ReportPhase.WRITING:
            self._keeper.save()

    def went_elsewhere(self) -> None:
        """The focus left a field: save what was written in it."""
        self._keeper.save_if_touched()

    def close(self) -> None:
        """Save and go back; without a saved draft the page stays."""
        match self.state.phase:
            case ReportPhase.WRITING:
                self._keeper.save(closing=True, then=self._closed)
            case ReportPhase.READING:
                self.keep_writing()
            case _:
                self._closed()

    def leave(self) -> None:
        """The page is left, or the window locks: keep what was written, and be still."""
        if self._left:
            return
        self._left = True
        if self.state.phase in {ReportPhase.WRITING, ReportPhase.READING}:
            self._keeper.save(closing=True)
        self._keeper.stop()

    def see_recovered(self) -> None:
        """The writer has seen that the draft was recovered."""
        self._show(replace(self.state, saving=replace(self.state.saving, recovered=False)))

    # Sealing

    def read_once_more(self) -> None:
        """Go to the last reading, or to the first field that is missing."""
        if self.state.phase is not ReportPhase.WRITING or self.state.busy:
            return
        if self.state.gaps:
            self.gap_found.emit(self.state.gaps[0].field.key)
            return
        answers = self._answers()
        self._show(replace(self.state, busy=True, problem=None))

        def preview(desk: Desk, session: Session) -> ReportPreview:
            return desk.reports.preview(session, self._page.incident, self._page.kind, answers)

        def shown(preview: ReportPreview) -> None:
            self._show(
                replace(
                    self.state,
                    phase=ReportPhase.READING,
                    busy=False,
                    reading=reading(preview, self.zone),
                )
            )

        # The draft is safe before anything that can fail.
        self._keeper.save()
        self._workplace.ask_as(preview, shown, self._not_sealed)

    def keep_writing(self) -> None:
        """Go back from the last reading."""
        if self.state.phase is ReportPhase.READING and not self.state.busy:
            self._show(replace(self.state, phase=ReportPhase.WRITING, problem=None, reading=None))

    def seal(self, password: str) -> None:
        """Seal, signed with the password."""
        if self.state.phase is not ReportPhase.READING or self.state.busy:
            return
        page, answers, pasted = self._page, self._answers(), self._pasted
        self._show(replace(self.state, busy=True, problem=None))

        def sign_and_seal(desk: Desk, session: Session) -> _Sealed:
            desk.sign_again(session, password)
            report = desk.reports.seal(session, page.incident, page.kind, answers, pasted=pasted)
            opened = desk.prepare_report.opened(session, page.incident)
            return _Sealed(report, opened, printed_form(report, desk.facts.signing_key))

        self._workplace.ask_as(sign_and_seal, self._sealed, self._not_sealed)

    def review(self) -> None:
        """Go and watch; only after sealing."""
        if self.state.sealed is not None and self.state.sealed.opened:
            self._frame.open(ReviewPage(self._page.incident))

    def go_to_shift(self) -> None:
        """Go back to one's shift."""
        self._frame.go(Destination.SHIFT)

    # What comes back

    def _ask(self) -> None:
        page = self._page

        def find(desk: Desk, session: Session) -> _Found:
            kind = page.kind
            if kind in OWN_ACCOUNTS:
                kind = desk.reports.account_kind(session, page.incident)
            prepared = desk.prepare_report(session, page.incident, kind)
            return _Found(prepared, desk.drafts.load(session, page.incident, kind))

        self._workplace.ask_as(find, self._begin, self._refused)

    def _begin(self, found: _Found) -> None:
        prepared = found.prepared
        self._page = replace(self._page, kind=prepared.template.kind)
        session = self._workplace.session
        told = about(prepared, session.badge, session.terminal)
        starts = [line.started_at for line in told.recordings if line.started_at is not None]
        near = min(starts, default=prepared.incident.created_at)
        self._form = TypedForm(prepared.template, near, self.zone)
        if found.draft is not None:
            self._form.fill(found.draft.answers)
            pasted = found.draft.answers.get(PASTED, 0)
            self._pasted = pasted if isinstance(pasted, int) else 0
        elif prepared.returned is not None:
            text = prepared.returned.report.text
            self._form.fill(typed_of_version(prepared.template, text, near, self.zone))
        self.state = replace(self.state, phase=ReportPhase.WRITING, about=told)
        self._keeper.start(found.draft, self._page.kind)
        self._tell()

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, phase=ReportPhase.REFUSED, problem=error))

    def _sealed(self, done: _Sealed) -> None:
        self._keeper.stop()
        report = done.report
        sealed = SealedState(
            report.sealed_at,
            short_code(report.sha256),
            report.sha256,
            report.text,
            len(done.opened),
            done.printed,
        )
        self._show(replace(self.state, phase=ReportPhase.SEALED, busy=False, sealed=sealed))

    def _not_sealed(self, error: KnownError) -> None:
        self._show(replace(self.state, busy=False, problem=error))

    def _closed(self) -> None:
        self._left = True
        self._keeper.stop()
        self._frame.back()

    # Telling

    def _content(self) -> DraftAnswers:
        typed = {} if self._form is None else self._form.typed
        return {**typed, PASTED: self._pasted} if self._pasted else typed

    def _answers(self) -> dict[str, object]:
        return {} if self._form is None else self._form.untrusted_answers()

    def _written(self) -> None:
        self._keeper.touched()
        self._tell()

    def _tell(self) -> None:
        if self._form is not None:
            self._show(
                replace(
                    self.state,
                    fields=self._form.fields(),
                    words=self._form.words(),
                    pasted=self._pasted,
                )
            )

    def _saving_changed(self, saving: SavingState) -> None:
        self._show(replace(self.state, saving=saving))

    def _show(self, state: ReportState) -> None:
        self.state = state
        self.changed.emit(state)
