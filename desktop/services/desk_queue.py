"""A supervisor's desk: sealed reports of the unit that wait for a decision."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.cases import OutsideAccount
from desktop.domain.custody import Act
from desktop.domain.desk_checks import Checked, desk_checks
from desktop.domain.how_written import HowWritten
from desktop.domain.identifiers import Badge, ReportId
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.log_lines import log_line
from desktop.domain.owed_form import owed_form
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem, Refused
from desktop.domain.report_stage import own_account
from desktop.domain.reports import SealedReport
from desktop.domain.roles import Reach, Right, reach
from desktop.domain.spans import covered_ms
from desktop.domain.taxonomy import Category, ReportDuty
from desktop.ports.clock import Clock
from desktop.ports.records import Records, WaitingKey, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.decide_report import may_decide_kind
from desktop.services.gate_facts import policies_of
from desktop.services.recording_line import RecordingLine, recording_lines
from desktop.services.session import Session

_PAGE = 50


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One sealed report on the desk. Its text is read elsewhere, since reading it is entered.

    `own_part` says how the supervisor was involved: then the row is shown and can't be decided.
    `viewed_ms` is how much of the incident's footage the supervisor has viewed, each moment once;
    `had_viewed` is true for a single still too.
    """

    report: SealedReport
    incident: Incident
    category: Category
    recordings: int
    seconds: float
    due_at: datetime
    own_part: frozenset[Involvement]
    viewed_ms: int
    had_viewed: bool

    @property
    def may_decide(self) -> bool:
        """Whether this supervisor may decide it: never of an incident that they were part of."""
        return not self.own_part

    def is_late(self, now: datetime) -> bool:
        """Whether its time is over."""
        return now > self.due_at


@dataclass(frozen=True, slots=True)
class QueuePage:
    """A page, in the order asked for; `next` is None on the last one."""

    now: datetime
    rows: tuple[WaitingRow, ...]
    next: WaitingKey | None


@dataclass(frozen=True, slots=True)
class OthersAccount:
    """Whether another person who was there has sealed an account of it; not what it says.

    `outside` is an account from elsewhere, of the weaker grade, where that is what counts.
    """

    badge: Badge
    parts: frozenset[Involvement]
    is_sealed: bool
    outside: OutsideAccount | None = None


@dataclass(frozen=True, slots=True)
class WaitingDetail:
    """One report on the desk with its incident's recordings, people and checks."""

    row: WaitingRow
    recordings: tuple[RecordingLine, ...]
    others: tuple[OthersAccount, ...]
    checks: tuple[Checked, ...]


@dataclass(frozen=True, slots=True)
class DeskQueue:
    """Tells what waits for a supervisor's decision; it decides nothing and opens nothing."""

    records: Records
    rulebook: Rulebook
    clock: Clock

    def __call__(
        self,
        session: Session,
        after: WaitingKey | None = None,
        limit: int = _PAGE,
        *,
        newest_first: bool = False,
    ) -> QueuePage:
        """A page of the unit's queue, the longest waiting first unless said otherwise.

        Raises Refused (NO_RIGHT).
        """
        self._require_unit(session)
        with self.records.reading() as work:
            # One more tells whether there is a next page.
            found = work.reports.waiting(
                session.officer.unit, after, limit + 1, newest_first=newest_first
            )
            role = session.officer.role
            rows = tuple(
                self._row(work, session, report)
                for report in found[:limit]
                if may_decide_kind(role, report.kind)
            )
        following = None
        if len(found) > limit:
            last = found[limit - 1]
            following = WaitingKey(last.sealed_at, last.id)
        return QueuePage(self.clock.now(), rows, following)

    def detail(self, session: Session, report: str) -> WaitingDetail:
        """One waiting report with its checks.

        Raises Refused (NO_RIGHT, OUTSIDE_UNIT, NOTHING_TO_DECIDE: somebody decided it meanwhile,
        COMMANDER_DECIDES), BadInput (REPORT_UNKNOWN).
        """
        self._require_unit(session)
        with self.records.reading() as work:
            found = work.reports.get(ReportId(report))
            incident = work.incidents.find(found.incident)
            if incident.unit != session.officer.unit:
                raise Refused(Problem.OUTSIDE_UNIT, unit=incident.unit)
            if not may_decide_kind(session.officer.role, found.kind):
                raise Refused(Problem.COMMANDER_DECIDES, incident=incident.number)
            decided = {decision.report for decision in work.reports.decisions(incident.id)}
            if found.id in decided:
                raise Refused(Problem.NOTHING_TO_DECIDE, incident=incident.number)
            return self._detail(work, session, found)

    def _require_unit(self, session: Session) -> None:
        if session.require(Right.DECIDE_REPORT) is not Reach.UNIT:
            raise Refused(Problem.NO_RIGHT, right=Right.DECIDE_REPORT, role=session.officer.role)

    def _row(self, work: Work, session: Session, report: SealedReport) -> WaitingRow:
        incident = work.incidents.find(report.incident)
        recordings = work.recordings.get_many(incident.recordings)
        badges = work.officers.badges_of(session.badge)
        viewings = [
            viewing
            for badge in sorted(badges)
            for viewing in work.viewings.of(badge, incident.recordings)
        ]
        seen = (
            covered_ms((each.from_ms, each.to_ms) for each in viewings if each.recording == name)
            for name in incident.recordings
        )
        return WaitingRow(
            report=report,
            incident=incident,
            category=self.rulebook.taxonomy().category(incident.category),
            recordings=len(recordings),
            seconds=sum(each.media.duration or 0.0 for each in recordings),
            due_at=report.sealed_at + policies_of(self.rulebook, recordings).decision_due,
            own_part=frozenset(part.role for part in incident.involved if part.badge in badges),
            viewed_ms=sum(seen),
            had_viewed=bool(viewings),
        )

    def _detail(self, work: Work, session: Session, report: SealedReport) -> WaitingDetail:
        row = self._row(work, session, report)
        recordings = work.recordings.get_many(row.incident.recordings)
        others = _others(work, row.incident, report)
        return WaitingDetail(
            row=row,
            recordings=recording_lines(recordings, session.badge),
            others=others,
            checks=self._checks(work, row, recordings, others),
        )

    def _checks(
        self,
        work: Work,
        row: WaitingRow,
        recordings: Sequence[Recording],
        others: Sequence[OthersAccount],
    ) -> tuple[Checked, ...]:
        event, report = row.incident.cad_number, row.report
        own = [
            each
            for each in work.reports.of_incident(report.incident)
            if each.author == report.author
        ]
        asks = row.category.duty in {ReportDuty.REPORT, ReportDuty.SHORT}
        return desk_checks(
            row.report,
            row.incident,
            recordings,
            () if event is None else work.cad.event(event),
            (other.badge for other in others if not other.is_sealed),
            policies_of(self.rulebook, recordings).report_due,
            owed_form(row.category, own) if asks else None,
            _how_written(work, report),
        )


def _how_written(work: Work, report: SealedReport) -> HowWritten | None:
    """What the entry of its sealing says."""
    lines = map(log_line, work.custody.naming((report.id,), 0, _PAGE))
    sealing = (line for line in lines if line.act is Act.REPORT_SEALED)
    line = next(sealing, None)
    return None if line is None else HowWritten.told_by(line.details)


def _others(work: Work, incident: Incident, report: SealedReport) -> tuple[OthersAccount, ...]:
    """Everyone else who was there and writes reports, by badge."""
    reports = work.reports.of_incident(incident.id)
    decisions = work.reports.decisions(incident.id)
    case = work.cases.of(incident.id)
    told = []
    for badge in sorted({part.badge for part in incident.involved} - {report.author}):
        officer = work.officers.find(badge)
        if officer is None or reach(officer.role, Right.WRITE_REPORT) is Reach.NONE:
            continue
        own = [each for each in reports if each.author == badge]
        outside = case.account_of(frozenset({badge}))
        account = own_account(own, decisions, (), outside)
        told.append(
            OthersAccount(badge, incident.roles_of(badge), not account.is_owed, account.outside)
        )
    return tuple(told)
