"""A critical incident of REYES, with an investigator on its case: where tests of cases begin."""

from dataclasses import dataclass

from desktop.domain.cases import CaseActKind, CaseFile
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Incident, Involvement
from desktop.domain.recordings import Recording
from tests.fakes.builders import REYES
from tests.unit.services.station_on_fakes import COMMANDER, INVESTIGATOR, StationOnFakes


@dataclass(frozen=True)
class CaseOnFakes:
    """The station, what REYES recorded, and the incident that it is filed under."""

    station: StationOnFakes
    recording: Recording
    incident: Incident

    @property
    def file(self) -> CaseFile:
        """What stands beside the reports."""
        with self.station.records.reading() as work:
            return work.cases.of(self.incident.id)

    def officers(self, kind: CaseActKind) -> frozenset[Badge]:
        """Whom acts of a kind concern."""
        return self.file.officers(kind)

    def involve(self, badge: Badge, role: Involvement = Involvement.WITNESS) -> None:
        """Somebody else was there."""
        self.station.tag.add_officer(self.station.session(), self.incident.id, badge, role)

    def release(self, officer: Badge = REYES, by: Badge = INVESTIGATOR) -> None:
        """Release the footage to one person."""
        session = self.station.session(by)
        self.station.release_critical(session, self.incident.number, officer, "After the statement")

    def assign(self, officer: Badge = INVESTIGATOR, by: Badge = COMMANDER) -> None:
        """Give the case to somebody."""
        session = self.station.session(by)
        self.station.assign_case(session, self.incident.number, officer, "Yours")


def a_case(station: StationOnFakes, category: str = "CRI", *, assigned: bool = True) -> CaseOnFakes:
    """Film, tag, assign."""
    recording = station.film()
    made = CaseOnFakes(station, recording, station.incident(recording, category=category))
    if assigned:
        made.assign()
    station.turn_page()
    return made
