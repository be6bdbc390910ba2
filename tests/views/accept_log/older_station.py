"""A station on an older copy of its records, before its custodian or somebody else."""

from types import SimpleNamespace
from typing import cast

from desktop.domain.identifiers import Badge
from desktop.presenters.accept_log import AcceptLogPresenter
from desktop.presenters.frame import FramePresenter
from desktop.presenters.log_bar import LogBarPresenter
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.sign_again import SignAgain
from desktop.views.log.accept_log_view import AcceptLogView
from tests.fakes.lane import FakeLane
from tests.unit.services.older_copy import put_back_an_older_copy
from tests.unit.services.station_on_fakes import CUSTODIAN, StationOnFakes
from tests.views.report.station_with_shipped_forms import ZONE


class OlderStation:
    """Filmed and sealed on records that were then put back; `whole` leaves them as they are."""

    def __init__(self, *, whole: bool = False) -> None:
        self.station = station = StationOnFakes()
        self.recording = station.film()
        station.seal(station.incident(self.recording))
        if whole:
            station.log.head(station.session())
        else:
            put_back_an_older_copy(station)
        self.lane = FakeLane()
        desk = SimpleNamespace(
            facts=station.facts,
            kept=station.kept,
            accept_log=station.accept_log,
            sign_again=SignAgain(station.records, station.clock, station.hasher),
            verify=station.verify,
        )
        self.workplace = Workplace(cast(Desk, desk), self.lane)
        self.frame = FramePresenter(self.workplace)
        self.bar = LogBarPresenter(self.workplace, self.frame)

    def sign_in(self, badge: Badge = CUSTODIAN) -> None:
        """Somebody signs in."""
        self.workplace.begin(self.station.session(badge))

    def presenter(self) -> AcceptLogPresenter:
        """The custodian's page as it is opened."""
        self.sign_in()
        return AcceptLogPresenter(self.workplace, self.bar.refresh, ZONE)

    def view(self) -> AcceptLogView:
        """The page itself."""
        return AcceptLogView(self.presenter())
