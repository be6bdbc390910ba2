"""My shift: what the person who is signed in recorded, owes, and may lawfully do next."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from desktop.domain.cad import CadCall, NoRecording
from desktop.domain.due import TAG_WITHIN, Due, DueKind
from desktop.domain.grouping import ProposedGroup, propose
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.incidents import Incident
from desktop.domain.notices import ViewingNotice
from desktop.domain.report_stage import NextStep, ReportStage
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.recording_line import RecordingLine, recording_lines
from desktop.services.session import Session
from desktop.services.shift_incidents import ShiftIncident, ShiftIncidents
from desktop.services.viewing_notices import viewing_notices

CALLS_SHOWN = timedelta(days=7)
"""Calls are shown from this long before now, or before the newest recording that is shown."""
_PAGE = 50
_MOST_UNTAGGED = 200
_MOST_OWED = 200


@dataclass(frozen=True, slots=True)
class ProposedIncident:
    """Untagged recordings of one's own that are likely one incident; the next step is to tag them.

    `others` are other officers' recordings of the same call, as information. `standing` is an
    incident that was made of that call already, to add the recordings to.
    """

    recordings: tuple[RecordingLine, ...]
    others: tuple[RecordingLine, ...]
    starts_at: datetime | None
    ends_at: datetime | None
    call: CadCall | None
    standing: Incident | None
    due_at: datetime
    step: NextStep = field(default=NextStep.TAG, init=False)


@dataclass(frozen=True, slots=True)
class ShiftCall:
    """A call that the person was dispatched to; where nothing was recorded, why."""

    call: CadCall
    has_recording: bool
    explanation: NoRecording | None

    @property
    def is_unexplained(self) -> bool:
        """Whether the person still has to say why there is no recording."""
        return not self.has_recording and self.explanation is None


@dataclass(frozen=True, slots=True)
class ShiftPage:
    """A page of one's own incidents, newest first; `next` is None on the last one."""

    incidents: tuple[ShiftIncident, ...]
    next: IncidentId | None


@dataclass(frozen=True, slots=True)
class ShiftView:
    """Everything of one person's shift as it stands now; what is due comes soonest first.

    `notices` tell of views for a stated purpose, newest first (policy 2.16).
    """

    now: datetime
    proposals: tuple[ProposedIncident, ...]
    page: ShiftPage
    due: tuple[Due, ...]
    calls: tuple[ShiftCall, ...]
    notices: tuple[ViewingNotice, ...] = ()

    @property
    def untagged(self) -> int:
        """How many recordings wait for their incident."""
        return sum(len(proposal.recordings) for proposal in self.proposals)


@dataclass(frozen=True, slots=True)
class MyShift:
    """Tells a person about their own shift; it opens nothing and enters nothing."""

    records: Records
    rulebook: Rulebook
    clock: Clock

    def __call__(self, session: Session, limit: int = _PAGE) -> ShiftView:
        """The shift with the first page of incidents. Raises Refused (NO_RIGHT)."""
        session.require(Right.LIST_RECORDINGS)
        now = self.clock.now()
        with self.records.reading() as work:
            drafts = work.drafts.of(session.badge)
            telling = ShiftIncidents(work, self.rulebook, session, now, drafts)
            proposals = tuple(_proposals(work, session))
            page = _with_other_badges(work, telling, _page(work, telling, None, limit))
            calls = tuple(_calls(work, session, _calls_from(now, proposals, page), now))
            due = [*_due_of_tagging(proposals), *self._due_of_reports(work, telling, page)]
            notices = viewing_notices(work, session.officer, now)
            if telling.may_write:
                due += self._due_of_calls(work, calls, now)
        due.sort(key=lambda each: (each.due_at, each.kind))
        return ShiftView(now, proposals, page, tuple(due), calls, notices)

    def more(self, session: Session, after: IncidentId, limit: int = _PAGE) -> ShiftPage:
        """The next page of incidents. Raises Refused (NO_RIGHT)."""
        session.require(Right.LIST_RECORDINGS)
        with self.records.reading() as work:
            drafts = work.drafts.of(session.badge)
            telling = ShiftIncidents(work, self.rulebook, session, self.clock.now(), drafts)
            return _page(work, telling, after, limit)

    def _due_of_reports(
        self, work: Work, telling: ShiftIncidents, page: ShiftPage
    ) -> Iterator[Due]:
        told = {each.incident.id: each for each in page.incidents}
        # Of those that are not listed as owed, a form may be: its category changed later.
        owed = dict(told)
        for incident in _owed(work, work.officers.badges_of(telling.session.badge)):
            owed[incident.id] = told.get(incident.id) or telling.tell(incident)
        for each in owed.values():
            if each.due_at is None:
                continue
            returned = each.account.stage is ReportStage.RETURNED
            yield Due(
                DueKind.REWRITE_REPORT if returned else DueKind.SEAL_REPORT,
                each.due_at,
                incident=each.incident.id,
                number=each.incident.number,
                category=each.incident.category,
            )

    def _due_of_calls(self, work: Work, calls: Iterable[ShiftCall], now: datetime) -> Iterator[Due]:
        policy = self.rulebook.policy(work.policies.in_force(now))
        within = timedelta(hours=policy.report_due_hours)
        for each in calls:
            if each.is_unexplained:
                due_at = each.call.cleared_at + within
                yield Due(DueKind.EXPLAIN_NO_RECORDING, due_at, event=each.call.event)


def _owed(work: Work, badges: Iterable[Badge]) -> Iterable[Incident]:
    """What is owed under any of these badges, each incident once."""
    found = [each for one in sorted(badges) for each in work.incidents.owed_by(one, _MOST_OWED)]
    return {each.id: each for each in found}.values()


def _with_other_badges(work: Work, telling: ShiftIncidents, page: ShiftPage) -> ShiftPage:
    """The page with what the same person still owes under another badge (policy 2.1)."""
    own = telling.session.badge
    shown = {each.incident.id for each in page.incidents}
    others = tuple(
        telling.tell(incident)
        for incident in _owed(work, work.officers.badges_of(own) - {own})
        if incident.id not in shown
    )
    return replace(page, incidents=page.incidents + others)


def _page(work: Work, telling: ShiftIncidents, after: IncidentId | None, limit: int) -> ShiftPage:
    # One more tells whether there is a next page.
    found = work.incidents.involving(telling.session.badge, after, limit + 1)
    shown = found[:limit]
    following = shown[-1].id if len(found) > limit else None
    return ShiftPage(tuple(telling.tell(incident) for incident in shown), following)


def _proposals(work: Work, session: Session) -> Iterator[ProposedIncident]:
    untagged = work.recordings.untagged(session.badge, _MOST_UNTAGGED)
    matched = {recording.id: work.cad.matching(recording) for recording in untagged}
    for group in propose(untagged, matched):
        event = None if group.call is None else group.call.event
        standing = () if event is None else work.incidents.of_event(event)
        own = [each for each in standing if each.is_involved(session.badge)]
        yield ProposedIncident(
            recordings=recording_lines(group.recordings, session.badge),
            others=_others(work, session, group),
            starts_at=group.starts_at,
            ends_at=group.ends_at,
            call=group.call,
            standing=own[0] if own else None,
            due_at=min(each.offloaded_at for each in group.recordings) + TAG_WITHIN,
        )


def _others(work: Work, session: Session, group: ProposedGroup) -> tuple[RecordingLine, ...]:
    """Other officers' recordings of the group's call, earliest first, each once."""
    calls = () if group.call is None else work.cad.event(group.call.event)
    found = {
        recording.id: recording
        for call in calls
        for recording in work.recordings.matching(call)
        if session.badge not in recording.wearers
    }
    lines = recording_lines(found.values(), session.badge)
    return tuple(sorted(lines, key=lambda line: (str(line.started_at), line.id)))


def _calls_from(now: datetime, proposals: Iterable[ProposedIncident], page: ShiftPage) -> datetime:
    """Since when calls are shown: a week, counted from the newest recording if that is older."""
    lines = [line for each in proposals for line in each.recordings]
    lines += [line for each in page.incidents for line in each.recordings]
    newest = max((line.started_at for line in lines if line.started_at), default=now)
    return min(now, newest) - CALLS_SHOWN


def _calls(work: Work, session: Session, start: datetime, now: datetime) -> Iterator[ShiftCall]:
    calls = work.cad.of_badge(session.badge, start, now)
    explained = work.cad.explanations(session.badge, {call.event for call in calls})
    for call in calls:
        recorded = bool(work.recordings.matching(call))
        yield ShiftCall(call, recorded, explained.get(call.event))


def _due_of_tagging(proposals: Iterable[ProposedIncident]) -> Iterator[Due]:
    for proposal in proposals:
        yield Due(
            DueKind.TAG_RECORDINGS,
            proposal.due_at,
            event=None if proposal.call is None else proposal.call.event,
            recordings=len(proposal.recordings),
        )
