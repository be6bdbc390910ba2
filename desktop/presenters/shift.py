"""What My shift says, and where its steps lead."""

from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import IncidentId
from desktop.domain.refusals import KnownError
from desktop.domain.report_forms import ReportKind
from desktop.domain.report_stage import NextStep, ReportStage
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import (
    Destination,
    Page,
    ReportPage,
    ReviewPage,
    TagPage,
    WhyLockedPage,
)
from desktop.presenters.shift_reason import ReasonPresenter
from desktop.presenters.shift_state import WRITING, ShiftCard, ShiftState
from desktop.presenters.shift_telling import Telling
from desktop.presenters.workplace import Workplace
from desktop.services.my_shift import ShiftPage, ShiftView
from desktop.services.shift_incidents import ShiftIncident
from desktop.tasks.periodic import Periodic

READ_EVERY = 10_000
"""Milliseconds between two readings of the shift."""


class ShiftPresenter(QObject):
    """Reads the shift now and every ten seconds, keeps which card is chosen, and opens pages.

    `reason` is the form for a call without a recording. Promises: footage is neither opened nor
    asked for; `close` ends the reading.
    """

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        frame: FramePresenter,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._frame = workplace, frame
        self._telling = Telling(zone or datetime.now(UTC).astimezone().tzinfo or UTC)
        self._reading = False
        self._view: ShiftView | None = None
        self._earlier: tuple[ShiftIncident, ...] = ()
        self._next: ShiftPage | None = None
        self.state = ShiftState(self._telling.local(datetime.now(UTC)))
        self.reason = ReasonPresenter(workplace, self)
        self.reason.saved.connect(self.refresh)
        self._clock = Periodic(READ_EVERY, self.refresh, self)

    def start(self) -> None:
        """Read the shift now, and again and again."""
        self._clock.start()
        self.refresh()

    def close(self) -> None:
        """Read no more."""
        self._clock.stop()

    def refresh(self) -> None:
        """Read the shift, unless the last reading is still under way."""
        if self._reading or not self._workplace.is_signed_in:
            return
        self._reading = True
        self._workplace.ask_as(
            lambda desk, session: desk.my_shift(session), self._read, self._refused
        )

    def show_more(self) -> None:
        """Read earlier incidents too."""
        after = self._following
        if after is None or not self._workplace.is_signed_in:
            return
        self._workplace.ask_as(
            lambda desk, session: desk.my_shift.more(session, after), self._read_more, self._refused
        )

    def choose(self, key: str) -> None:
        """Choose a card."""
        if key != self.state.chosen and any(card.key == key for card in self.state.cards):
            self._tell(key)

    def step(self, key: str | None = None) -> None:
        """Take the one lawful next step of a card, of the chosen one if none is named."""
        card = self._card(key)
        if card is None:
            return
        page = _page_of(card)
        if page is not None:
            self._frame.open(page)

    def attest(self, key: str | None = None) -> None:
        """Write that there is nothing to report, where the category allows it."""
        card = self._card(key)
        if card is not None and card.incident is not None and card.may_attest:
            self._frame.open(ReportPage(card.incident, ReportKind.ATTESTATION))

    def why_locked(self, key: str | None = None) -> None:
        """Tell in full why the footage of an incident is locked."""
        card = self._card(key)
        if card is not None and card.incident is not None and not card.is_open:
            self._frame.open(WhyLockedPage(card.incident))

    def write(self) -> None:
        """Write the report of the chosen incident, where that is its next step."""
        self._step_if(WRITING)

    def tag(self) -> None:
        """Tag what the chosen card proposes."""
        self._step_if(frozenset({NextStep.TAG}))

    def review(self) -> None:
        """Watch the chosen incident, where that is open."""
        card = self.state.chosen_card
        if card is not None and card.incident is not None and card.is_open:
            self._frame.open(ReviewPage(card.incident))

    def give_reason(self, event: str) -> None:
        """Begin to say why a call has no recording, where that is due."""
        due = next((each for each in self.state.due if each.to_explain == event), None)
        if due is not None:
            self.reason.open(event, due.call)

    def open_dock(self) -> None:
        """Go to the dock board."""
        self._frame.go(Destination.DOCK)

    @property
    def _following(self) -> IncidentId | None:
        page = self._next or (self._view.page if self._view else None)
        return None if page is None else page.next

    def _card(self, key: str | None) -> ShiftCard | None:
        wanted = self.state.chosen if key is None else key
        return next((card for card in self.state.cards if card.key == wanted), None)

    def _step_if(self, steps: frozenset[NextStep]) -> None:
        card = self.state.chosen_card
        if card is not None and card.step in steps:
            self.step(card.key)

    def _read(self, view: ShiftView) -> None:
        self._reading = False
        self._view = view
        self._tell(self.state.chosen)

    def _read_more(self, page: ShiftPage) -> None:
        self._next = page
        self._earlier += page.incidents
        self._tell(self.state.chosen)

    def _refused(self, error: KnownError) -> None:
        self._reading = False
        self._show(replace(self.state, problem=error))

    def _tell(self, chosen: str | None) -> None:
        view = self._view
        if view is None:
            return
        cards = self._telling.cards(view, self._earlier)
        calls, due = self._telling.calls(view), self._telling.due(view, cards)
        keys = [card.key for card in cards]
        kept = chosen if chosen in keys else next(iter(keys), None)
        now = self._telling.local(view.now)
        card = next((card for card in cards if card.key == kept), None)
        self._show(
            ShiftState(
                now=now,
                is_read=True,
                cards=cards,
                chosen=kept,
                due=due,
                day=self._telling.day(now, cards, calls, due, card),
                has_more=self._following is not None,
                notices=self._telling.notices(view),
            )
        )

    def _show(self, state: ShiftState) -> None:
        self.state = state
        self.changed.emit(state)


def _page_of(card: ShiftCard) -> Page | None:
    """Where a card's next step leads."""
    if card.step is NextStep.TAG:
        return TagPage(tuple(each.id for each in card.recordings))
    if card.incident is None:
        return None
    if card.step is NextStep.REVIEW:
        return ReviewPage(card.incident)
    if card.step in WRITING:
        return ReportPage(card.incident, _kind_of(card))
    return None


def _kind_of(card: ShiftCard) -> ReportKind:
    """The kind that was begun or returned, else a first report."""
    account = card.account
    if account is not None and account.draft is not None:
        return account.draft.kind
    if account is not None and account.stage is ReportStage.RETURNED and account.report:
        return account.report.kind
    return ReportKind.INITIAL
