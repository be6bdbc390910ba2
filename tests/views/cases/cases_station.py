"""A station on fakes with a critical case, before whoever works on it or decides about it."""

from types import SimpleNamespace
from typing import cast

from desktop.domain.identifiers import Badge
from desktop.presenters.cases import CasesPresenter
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import Destination
from desktop.presenters.workplace import Workplace
from desktop.services.case_board import CaseBoard
from desktop.services.desk import Desk
from desktop.views.cases.cases_view import CasesView
from tests.fakes.lane import FakeLane
from tests.unit.services.cases_on_fakes import CaseOnFakes, a_case
from tests.unit.services.station_on_fakes import INVESTIGATOR, PARTNER, StationOnFakes


class CasesStation:
    """REYES has sealed a report of a critical incident; PARTNER, who was there, has not."""

    def __init__(self, *, assigned: bool = True) -> None:
        self.case: CaseOnFakes = a_case(StationOnFakes(), assigned=assigned)
        self.station = self.case.station
        self.case.involve(PARTNER)
        self.station.seal(self.case.incident)
        self.station.turn_page()

    def presenter(self, badge: Badge = INVESTIGATOR) -> CasesPresenter:
        """Somebody's page as it is opened."""
        station = self.station
        desk = SimpleNamespace(
            facts=station.facts,
            cases=CaseBoard(station.records, station.rulebook),
            assign_case=station.assign_case,
            release_critical=station.release_critical,
            mark_unobtainable=station.mark_unobtainable,
            confirm_tags=station.confirm_tags,
            enter_account=station.enter_account,
        )
        self.workplace = Workplace(cast(Desk, desk), FakeLane())
        self.frame = FramePresenter(self.workplace)
        self.workplace.begin(station.session(badge))
        self.frame.go(Destination.CASES)
        return CasesPresenter(self.workplace, self.frame)

    def view(self, badge: Badge = INVESTIGATOR) -> CasesView:
        """The page itself."""
        return CasesView(self.presenter(badge))
