"""A recording with a whole life behind it, on fakes, and its log before an auditor or another."""

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Involvement
from desktop.domain.recordings import Recording
from desktop.domain.reports import Outcome
from desktop.domain.viewed_parts import Speed
from desktop.presenters.frame import FramePresenter
from desktop.presenters.log_export import LogExportPresenter
from desktop.presenters.log_head import LogHeadPresenter
from desktop.presenters.recording_log import RecordingLogPresenter
from desktop.presenters.recording_log_list import LogListPresenter
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.list_recordings import ListRecordings
from desktop.services.watch import WatchSession
from desktop.views.log.log_list_view import LogListView
from desktop.views.log.recording_log_view import RecordingLogView
from tests.fakes.builders import NOON, make_call
from tests.fakes.lane import FakeLane
from tests.unit.services.station_on_fakes import ADMIN, AUDITOR, SERGEANT, StationOnFakes
from tests.views.report.station_with_shipped_forms import ZONE


class LoggedStation:
    """Filmed, tagged, refused, reported, watched, approved."""

    def __init__(self) -> None:
        self.station = station = StationOnFakes()
        with station.records.writing() as work:
            work.cad.add([make_call()])
            work.custody.append(Entry(Act.CAD_IMPORTED, NOON, ADMIN))
        self.recording: Recording = station.film()
        incident = station.incident(self.recording)
        station.tag.add_officer(station.session(), incident.id, Badge("4712"), Involvement.WITNESS)
        station.watch.start(station.session(), incident.id)
        station.review(station.session(), incident.id)
        station.seal(incident)
        watching = station.watch.start(station.session(), incident.id)
        assert isinstance(watching, WatchSession)
        watching.note(self.recording.id, 0, 4000, Speed.NORMAL)
        watching.note(self.recording.id, 9000, 65_000, Speed.DOUBLE)
        watching.stop()
        station.read_reports(station.session(SERGEANT), incident.id)
        station.decide(station.session(SERGEANT), incident.id, Outcome.APPROVED, "Read.")
        self.incident = incident
        self.lane = FakeLane()
        self.ticks = 0.0

    def at(self, badge: Badge = AUDITOR) -> Workplace:
        """Somebody's terminal."""
        station = self.station
        listing = ListRecordings(station.records)
        desk = SimpleNamespace(
            facts=station.facts,
            recording_log=station.recording_log,
            log=station.log,
            export_log=station.export_log,
            recordings=lambda session, after: listing(session, after, 3),
        )
        workplace = Workplace(cast(Desk, desk), self.lane)
        self.frame = FramePresenter(workplace)
        workplace.begin(station.session(badge))
        self.workplace = workplace
        return workplace

    def presenter(self, badge: Badge = AUDITOR) -> RecordingLogPresenter:
        """The log's page as it is opened."""
        workplace = self.at(badge)
        return RecordingLogPresenter(workplace, self.frame, self.recording.id, ZONE, self._tick)

    def list_presenter(self, badge: Badge = AUDITOR) -> LogListPresenter:
        """The list's page as it is opened."""
        workplace = self.at(badge)
        return LogListPresenter(workplace, self.frame, ZONE)

    def view(self, badge: Badge = AUDITOR) -> RecordingLogView:
        """The log's page itself."""
        presenter = self.presenter(badge)
        self.export = LogExportPresenter(self.workplace)
        self.head = LogHeadPresenter(self.workplace, ZONE)
        return RecordingLogView(presenter, self.export, self.head)

    def list_view(self, badge: Badge = AUDITOR) -> LogListView:
        """The list's page itself."""
        return LogListView(self.list_presenter(badge))

    def damage(self) -> None:
        """Change an entry behind the program's back."""
        entries = self.station.records.behind_its_back().entries
        place = next(n for n, each in enumerate(entries) if b"report-approved" in each.entry)
        changed = entries[place].entry.replace(b"approved", b"improved")
        entries[place] = replace(entries[place], entry=changed)

    def _tick(self) -> float:
        self.ticks += 0.4
        return self.ticks
