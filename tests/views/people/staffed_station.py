"""A station's people and cameras on fakes, before whoever looks after them."""

from datetime import timedelta
from types import SimpleNamespace
from typing import cast

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge, CameraId
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import Destination
from desktop.presenters.people import PeoplePresenter
from desktop.presenters.workplace import Workplace
from desktop.services.administer_officers import AdministerOfficers
from desktop.services.assign_camera import AssignCamera
from desktop.services.desk import Desk
from desktop.services.people import People
from desktop.views.people.people_view import PeopleView
from tests.fakes.builders import REYES
from tests.fakes.lane import FakeLane
from tests.unit.services.station_on_fakes import ADMIN, OUTSIDER, PARTNER, StationOnFakes
from tests.views.report.station_with_shipped_forms import ZONE


class StaffedStation:
    """Three cameras with wearers, one account locked, one disabled."""

    def __init__(self) -> None:
        self.station = station = StationOnFakes()
        self.lane = FakeLane()
        for camera, wearer in (("C-0317", REYES), ("C-0318", REYES), ("C-0342", PARTNER)):
            station.assign(wearer, CameraId(camera))
        self.lock(PARTNER)
        station.disable(OUTSIDER)
        station.turn_page()

    def lock(self, badge: Badge) -> None:
        """Lock an account, as five wrong passwords do."""
        until = self.station.clock.now() + timedelta(minutes=30)
        with self.station.records.writing() as work:
            work.officers.set_failures(badge, 0, until)
            work.custody.append(Entry(Act.ACCOUNT_LOCKED, self.station.clock.now(), badge))

    def presenter(self, badge: Badge = ADMIN) -> PeoplePresenter:
        """Somebody's page as it is opened."""
        station = self.station
        desk = SimpleNamespace(
            facts=station.facts,
            people=People(station.records, station.clock),
            officers=AdministerOfficers(station.records, station.clock, station.hasher),
            assign_camera=AssignCamera(station.records, station.clock),
        )
        self.workplace = Workplace(cast(Desk, desk), self.lane)
        self.frame = FramePresenter(self.workplace)
        self.workplace.begin(station.session(badge))
        self.frame.go(Destination.PEOPLE)
        return PeoplePresenter(self.workplace, ZONE)

    def view(self, badge: Badge = ADMIN) -> PeopleView:
        """The page itself."""
        return PeopleView(self.presenter(badge))
