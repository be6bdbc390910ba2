"""A supervisor's desk on fakes with the shipped forms: reports of several officers wait there."""

from datetime import timedelta
from types import SimpleNamespace
from typing import cast

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.officers import Officer
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome, Viewing
from desktop.domain.roles import Role
from desktop.domain.viewed_parts import Speed
from desktop.ports.records import WaitingKey
from desktop.presenters.desk import DeskPresenter
from desktop.presenters.frame import FramePresenter
from desktop.presenters.override_desk import OverrideDeskPresenter
from desktop.presenters.pages import Destination, RailPage, ReportPage
from desktop.presenters.report import ReportPresenter
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.desk_queue import DeskQueue, QueuePage
from desktop.services.session import Session
from desktop.services.sign_again import SignAgain
from desktop.views.desk.desk_view import DeskView
from tests.fakes.builders import make_account
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    COLLEAGUE,
    SECOND_SERGEANT,
    SERGEANT,
    UNIT,
    ZONE,
    ReportDesk,
    fill,
)

OTHER_SERGEANT = SECOND_SERGEANT
THIRD = Badge("4502")
COMMANDER = Badge("1044")


class ShortPages:
    """The queue by pages of so many rows."""

    def __init__(self, queue: DeskQueue, rows: int) -> None:
        self._queue, self._rows = queue, rows
        self.detail = queue.detail

    def __call__(self, session: Session, after: WaitingKey | None = None) -> QueuePage:
        return self._queue(session, after, self._rows)


class WaitingDesk(ReportDesk):
    """The incident of the report page, sealed or not, with a supervisor before the desk."""

    def __init__(self, category: str = "AFE") -> None:
        super().__init__(category)
        self.sergeant_clock = 0.0
        self.rows_of_a_page = 50
        # Officers write at a terminal of their own.
        self._writing, self._writing_frame = self.workplace, self.frame
        station = self.station
        self.add_sergeant()
        with station.records.writing() as work:
            hashed = station.hasher.hash(self.password())
            for badge, role in ((THIRD, Role.OFFICER), (COMMANDER, Role.COMMANDER)):
                work.officers.add(make_account(Officer(badge, role, UNIT), password_hash=hashed))
                work.custody.append(Entry(Act.OFFICER_ADDED, self.clock.now(), AUTHOR))

    def at_desk(self, badge: Badge = SERGEANT) -> DeskPresenter:
        """A supervisor's page as it is opened."""
        station = self.station
        desk = SimpleNamespace(
            facts=station.facts,
            rulebook=station.rulebook,
            queue=ShortPages(station.queue, self.rows_of_a_page),
            read_reports=station.read_reports,
            decide=station.decide,
            decision_drafts=station.decision_drafts,
            review=station.review,
            overrides=station.overrides,
            answer_override=station.answer_override,
            review_override=station.review_override,
            sign_again=SignAgain(station.records, station.clock, station.hasher),
        )
        self.workplace = Workplace(cast(Desk, desk), self.lane)
        self.frame = FramePresenter(self.workplace)
        self.workplace.begin(station.session(badge))
        assert self.frame.state.page == RailPage(Destination.DESK)
        return DeskPresenter(self.workplace, self.frame, ZONE, lambda: self.sergeant_clock)

    def view(self, badge: Badge = SERGEANT) -> DeskView:
        """The page itself."""
        presenter = self.at_desk(badge)
        return DeskView(presenter, OverrideDeskPresenter(self.workplace, ZONE))

    def seal(self, incident: Incident | None = None, author: Badge = AUTHOR) -> None:
        """Write and seal the example report."""
        found = self.incident if incident is None else incident
        self._writing.begin(self.station.session(author))
        page = ReportPage(IncidentId(found.id), ReportKind.INITIAL)
        presenter = ReportPresenter(self._writing, self._writing_frame, page, ZONE)
        fill(presenter)
        presenter.read_once_more()
        presenter.seal(self.password())
        assert presenter.state.sealed is not None, presenter.state.problem

    def another(self, author: Badge, category: str, hours: float, length: int = 600) -> Incident:
        """One more incident, sealed so many hours ago."""
        self.clock.advance(timedelta(hours=-hours))
        camera = {AUTHOR: "C-0317", COLLEAGUE: "C-0342", THIRD: "C-0308"}[author]
        recording = self.film(author, camera, int(-hours * 3600) - 7200, length)
        made = self.station.tag.create(
            self.station.session(author), [recording.id], category, ["dispatched-call"]
        )
        self.seal(made, author)
        self.clock.advance(timedelta(hours=hours))
        return made

    def involve(self, badge: Badge, incident: Incident) -> None:
        """Name somebody as part of an incident."""
        by = self.station.session(OTHER_SERGEANT)
        self.station.tag.add_officer(by, incident.id, badge, Involvement.SUPERVISOR)

    def watch(self, milliseconds: int, badge: Badge = SERGEANT) -> None:
        """Enter that somebody watched the first recording."""
        with self.station.records.writing() as work:
            now = self.clock.now()
            decision = work.custody.append(Entry(Act.STILL_MADE, now, badge))
            name = self.recordings[0].id
            work.viewings.add(Viewing(badge, name, 0, milliseconds, now, decision, Speed.NORMAL))

    def send_back(self, badge: Badge = OTHER_SERGEANT) -> None:
        """Return what waits of the incident."""
        self.station.decide(
            self.station.session(badge),
            self.incident.id,
            Outcome.RETURNED,
            "Missing field: which door did you come in by, and was it open?",
        )


def full(*, sealed: bool = True) -> WaitingDesk:
    """A queue with a late report, the force report, one that the supervisor was part of, more.

    Without `sealed` the force report is still to come.
    """
    desk = WaitingDesk()
    desk.another(THIRD, "VST", 73, 1450)
    desk.another(COLLEAGUE, "MED", 50, 1875)
    if sealed:
        desk.seal()
    involved = desk.another(THIRD, "DOM", 60, 3127)
    desk.involve(SERGEANT, involved)
    desk.another(AUTHOR, "SCH", 30, 1012)
    desk.another(THIRD, "CFS", 4, 380)
    return desk
