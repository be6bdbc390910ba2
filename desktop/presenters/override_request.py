"""Asking for an override on the page that explains a lock, and what became of the request."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from desktop.domain.overrides import LEAST_LETTERS, OverrideReason, OverrideState
from desktop.domain.refusals import KnownError
from desktop.domain.roles import Reach, Right, reach
from desktop.presenters.override_state import ToldOffer, ToldOverride, told_offer
from desktop.presenters.workplace import Workplace
from desktop.services.ask_override import OverrideRequest
from desktop.services.desk import Desk
from desktop.services.session import Session
from desktop.tasks.periodic import Periodic

READ_EVERY = 5_000
"""Milliseconds between two looks for an answer."""
_OPEN = frozenset({OverrideState.ASKED, OverrideState.IN_FORCE})


@dataclass(frozen=True, slots=True)
class OverrideRequestState:
    """The form as it stands; without an offer nothing can be asked for, or it is still read.

    `problem` is why the last request was not sent; `is_new` says that another one is being written
    although an earlier one was refused or is over.
    """

    offer: ToldOffer | None = None
    is_sending: bool = False
    is_new: bool = False
    problem: KnownError | None = None

    @property
    def newest(self) -> ToldOverride | None:
        """What was asked for last."""
        return None if self.offer is None else self.offer.newest

    @property
    def is_offered(self) -> bool:
        """Whether there is anything to say: a request to write, or one that was sent."""
        offer = self.offer
        return offer is not None and (offer.newest is not None or offer.may_ask)

    @property
    def is_writing(self) -> bool:
        """Whether a request is being written, rather than one told that was sent."""
        offer, newest = self.offer, self.newest
        if offer is None or not offer.may_ask:
            return False
        return newest is None or (self.is_new and newest.state not in _OPEN)

    @property
    def is_in_force(self) -> bool:
        """Whether the last request was granted and has time left."""
        return self.newest is not None and self.newest.state is OverrideState.IN_FORCE


@dataclass(frozen=True, slots=True)
class WrittenRequest:
    """What a person filled in; None and nothing where it was not."""

    reason: OverrideReason | None
    words: str
    recordings: tuple[RecordingId, ...]
    minutes: int | None
    asked_of: Badge | None

    @property
    def says_enough(self) -> bool:
        """Whether the words are long enough to decide by."""
        return sum(each.isalnum() for each in self.words) >= LEAST_LETTERS


class OverrideRequestPresenter(QObject):
    """Sends a request and looks for its answer until it is closed; it opens nothing itself."""

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        incident: IncidentId,
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._incident, self.zone = workplace, incident, zone
        self._may_ask = reach(workplace.session.officer.role, Right.ASK_OVERRIDE) is not Reach.NONE
        self.state = OverrideRequestState()
        self._clock = Periodic(READ_EVERY, self.refresh, self)

    def start(self) -> None:
        """Read what may be asked for, and go on looking for an answer."""
        if self._may_ask:
            self._clock.start()
            self.refresh()

    def close(self) -> None:
        """Look no more."""
        self._clock.stop()

    def refresh(self) -> None:
        """Look how it stands."""
        if self._workplace.is_signed_in and not self.state.is_sending:
            self._workplace.ask_as(self._read, self._show_offer, self._refused)

    def send(self, written: WrittenRequest) -> None:
        """Send a request that was filled in; does nothing with one that was not."""
        reason, minutes, asked_of = written.reason, written.minutes, written.asked_of
        if not self.state.is_writing or self.state.is_sending:
            return
        if reason is None or minutes is None or asked_of is None:
            return
        request = OverrideRequest(reason, written.words, written.recordings, minutes, asked_of)

        def ask(desk: Desk, session: Session) -> ToldOffer:
            desk.ask_override(session, self._incident, request)
            return self._read(desk, session)

        self._do(ask)

    def end(self) -> None:
        """End the override, or take the request back."""
        newest = self.state.newest
        if newest is None or newest.state not in _OPEN or self.state.is_sending:
            return
        override = newest.id

        def end(desk: Desk, session: Session) -> ToldOffer:
            desk.end_override(session, override)
            return self._read(desk, session)

        self._do(end)

    def write_anew(self) -> None:
        """Write another request, where the last one is refused or over."""
        newest = self.state.newest
        if newest is not None and newest.state not in _OPEN:
            self._show(replace(self.state, is_new=True, problem=None))

    def _read(self, desk: Desk, session: Session) -> ToldOffer:
        return told_offer(desk.overrides.offer(session, self._incident), self.zone)

    def _do(self, act: Callable[[Desk, Session], ToldOffer]) -> None:
        self._show(replace(self.state, is_sending=True, problem=None))
        self._workplace.ask_as(act, self._done, self._refused)

    def _done(self, offer: ToldOffer) -> None:
        self._show(OverrideRequestState(offer))

    def _show_offer(self, offer: ToldOffer) -> None:
        if not self.state.is_sending:
            self._show(replace(self.state, offer=offer))

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, is_sending=False, problem=error))

    def _show(self, state: OverrideRequestState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
