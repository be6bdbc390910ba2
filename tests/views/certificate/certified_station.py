"""A station on fakes with something to certify, and the certificate's page before somebody."""

from types import SimpleNamespace
from typing import cast

from desktop.domain.identifiers import Badge
from desktop.domain.viewed_parts import Speed
from desktop.presenters.certificate import CertificatePresenter
from desktop.presenters.pages import CertificatePage
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.watch import WatchSession
from desktop.views.certificate.certificate_view import CertificateView
from tests.views.report.station_with_shipped_forms import COLLEAGUE, SECOND_SERGEANT, SERGEANT
from tests.views.what_changed.compared_station import ComparedStation


class CertifiedStation:
    """The author sealed, then watched; a colleague has not told; a sergeant watched too."""

    def __init__(self) -> None:
        self.compared = ComparedStation.whole()
        self.station = station = self.compared.station
        self.desk = self.compared.desk
        watching = station.watch.start(
            station.session(SECOND_SERGEANT), self.desk.incident.id, "a complaint"
        )
        assert isinstance(watching, WatchSession)
        watching.note(self.desk.recordings[0].id, 0, 5000, Speed.NORMAL)
        watching.stop()
        station.turn_page()

    @property
    def number(self) -> str:
        """The number of the incident."""
        return self.desk.incident.number

    def presenter(
        self, badge: Badge = SERGEANT, *numbers: str, officer: Badge | None = COLLEAGUE
    ) -> CertificatePresenter:
        """The page as it is opened, for the incident where no other is named."""
        station = self.station
        desk = SimpleNamespace(
            facts=station.facts,
            certify=station.certify,
            save_certificate=station.save_certificate,
        )
        self.workplace = Workplace(cast(Desk, desk), self.desk.lane)
        self.workplace.begin(station.session(badge))
        page = CertificatePage(numbers or (self.number,), officer)
        return CertificatePresenter(self.workplace, page)

    def view(self, badge: Badge = SERGEANT, *numbers: str) -> CertificateView:
        """The page itself."""
        return CertificateView(self.presenter(badge, *numbers))

    def damage(self) -> None:
        """Change an entry of the log behind the program's back."""
        self.station.records.behind_its_back().entries.pop(3)
