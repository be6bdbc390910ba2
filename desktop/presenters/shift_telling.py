"""Turning what the station tells of a shift into what the page shows, in the page's zone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from desktop.domain.due import Due, DueKind
from desktop.domain.gate import Locked, LockReason, Reason
from desktop.domain.notices import ViewingNotice
from desktop.domain.report_stage import NextStep
from desktop.presenters.shift_state import (
    ShiftCard,
    ShiftDay,
    ShiftDispatch,
    ShiftDue,
    ShiftRecording,
)
from desktop.services.my_shift import ProposedIncident, ShiftCall, ShiftView
from desktop.services.recording_line import RecordingLine
from desktop.services.shift_incidents import ShiftIncident

_AROUND = timedelta(minutes=20)
"""The axis begins this long before the first thing of a day and ends so long after the last."""
_LEAST = timedelta(hours=2)
_DUE_SOON = timedelta(hours=2)
"""What is due within this time of now still stands on the axis."""
_NOT_TAGGED = (Reason(LockReason.NOT_TAGGED, None, None),)


@dataclass(frozen=True, slots=True)
class Telling:
    """Tells one shift in one zone."""

    zone: tzinfo

    def local(self, moment: datetime) -> datetime:
        """A moment in the zone."""
        return moment.astimezone(self.zone)

    def cards(
        self, view: ShiftView, earlier: Iterable[ShiftIncident] = ()
    ) -> tuple[ShiftCard, ...]:
        """Every card: what is due first, soonest first, then the rest, newest first."""
        calls = {each.call.event: each.call.call_type for each in view.calls}
        told = [self._proposal(each) for each in view.proposals]
        incidents = {each.incident.id: each for each in (*view.page.incidents, *earlier)}
        told += [self._incident(each, calls) for each in incidents.values()]
        owed = sorted((card for card in told if card.due_at), key=_due_order)
        rest = sorted((card for card in told if not card.due_at), key=_age, reverse=True)
        return (*owed, *rest)

    def due(self, view: ShiftView, cards: Sequence[ShiftCard]) -> tuple[ShiftDue, ...]:
        """What is due, soonest first."""
        calls = {call.event: call for call in self.calls(view)}
        return tuple(self._due(each, view.now, cards, calls) for each in view.due)

    def calls(self, view: ShiftView) -> tuple[ShiftDispatch, ...]:
        """The calls that the person was sent to."""
        return tuple(self._call(each) for each in view.calls)

    def notices(self, view: ShiftView) -> tuple[ViewingNotice, ...]:
        """Views for a stated purpose, newest first."""
        return tuple(replace(each, at=self.local(each.at)) for each in view.notices)

    def day(
        self,
        now: datetime,
        cards: Sequence[ShiftCard],
        calls: Sequence[ShiftDispatch],
        due: Sequence[ShiftDue],
        chosen: ShiftCard | None,
    ) -> ShiftDay | None:
        """The day that the chosen card began on, else the newest that has anything."""
        begun = [card.starts_at for card in cards if card.starts_at]
        begun += [call.dispatched_at for call in calls]
        if not begun:
            return None
        at = chosen.starts_at if chosen and chosen.starts_at else max(begun)
        on_day = tuple(
            card for card in cards if card.starts_at and card.starts_at.date() == at.date()
        )
        called = tuple(call for call in calls if call.dispatched_at.date() == at.date())
        next_due = min(
            (
                each.due_at
                for each in due
                if not each.is_late
                and each.due_at.date() == at.date()
                and each.due_at - now < _DUE_SOON
            ),
            default=None,
        )
        moments = [moment for call in called for moment in (call.dispatched_at, call.cleared_at)]
        moments += [m for card in on_day for m in (card.starts_at, card.ends_at) if m]
        moments += [now] if now.date() == at.date() else []
        moments += [next_due] if next_due else []
        start, end = min(moments) - _AROUND, max(moments) + _AROUND
        end = max(end, start + _LEAST)
        return ShiftDay(at.date(), start, end, on_day, called, next_due)

    def _proposal(self, told: ProposedIncident) -> ShiftCard:
        call = told.call
        recordings = self._recordings(told.recordings)
        return ShiftCard(
            key=f"proposal {told.recordings[0].id}",
            recordings=recordings,
            reasons=_NOT_TAGGED,
            step=told.step,
            others=self._recordings(told.others),
            event=None if call is None else call.event,
            call_type="" if call is None else call.call_type,
            due_at=self.local(told.due_at),
            starts_at=_first(recordings),
            ends_at=_last(recordings),
            joins="" if told.standing is None else told.standing.number,
        )

    def _incident(self, told: ShiftIncident, calls: dict[str, str]) -> ShiftCard:
        recordings = self._recordings(told.recordings)
        return ShiftCard(
            key=told.incident.id,
            recordings=recordings,
            reasons=told.access.reasons if isinstance(told.access, Locked) else (),
            step=told.step,
            incident=told.incident.id,
            number=told.incident.number,
            category=told.category,
            event=told.incident.cad_number,
            call_type=calls.get(told.incident.cad_number or "", ""),
            account=told.account,
            due_at=None if told.due_at is None else self.local(told.due_at),
            starts_at=_first(recordings) or self.local(told.incident.created_at),
            ends_at=_last(recordings),
        )

    def _recordings(self, lines: Iterable[RecordingLine]) -> tuple[ShiftRecording, ...]:
        return tuple(
            ShiftRecording(
                id=line.id,
                camera=line.camera,
                wearer=line.wearer,
                is_own=line.is_own,
                started_at=None if line.started_at is None else self.local(line.started_at),
                ended_at=None if line.ended_at is None else self.local(line.ended_at),
                seconds=line.duration,
            )
            for line in lines
        )

    def _due(
        self,
        due: Due,
        now: datetime,
        cards: Sequence[ShiftCard],
        calls: Mapping[str, ShiftDispatch],
    ) -> ShiftDue:
        at = self.local(due.due_at)
        card = next((card for card in cards if _is_about(due, card, at)), None)
        explains = due.kind is DueKind.EXPLAIN_NO_RECORDING
        named = card.category.title if card is not None and card.category else due.category or ""
        return ShiftDue(
            due=due,
            due_at=at,
            is_late=due.is_late(now),
            key=None if card is None else card.key,
            step=NextStep.NOTHING if card is None else card.step,
            category=named,
            call=calls.get(due.event or "") if explains else None,
        )

    def _call(self, told: ShiftCall) -> ShiftDispatch:
        return ShiftDispatch(
            event=told.call.event,
            call_type=told.call.call_type,
            dispatched_at=self.local(told.call.dispatched_at),
            cleared_at=self.local(told.call.cleared_at),
            has_recording=told.has_recording,
            is_unexplained=told.is_unexplained,
        )


def _is_about(due: Due, card: ShiftCard, at: datetime) -> bool:
    match due.kind:
        case DueKind.TAG_RECORDINGS:
            alike = (card.event, card.due_at, len(card.recordings))
            return card.is_proposal and alike == (due.event, at, due.recordings)
        case DueKind.EXPLAIN_NO_RECORDING:
            return False
        case _:
            return due.incident is not None and card.incident == due.incident


def _first(recordings: Iterable[ShiftRecording]) -> datetime | None:
    return min((each.started_at for each in recordings if each.started_at), default=None)


def _last(recordings: Iterable[ShiftRecording]) -> datetime | None:
    return max((each.ended_at for each in recordings if each.ended_at), default=None)


def _due_order(card: ShiftCard) -> tuple[float, str]:
    return (card.due_at.timestamp() if card.due_at else 0.0, card.key)


def _age(card: ShiftCard) -> tuple[float, str]:
    return (card.starts_at.timestamp() if card.starts_at else 0.0, card.key)
