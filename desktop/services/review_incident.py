"""Asking to watch an incident: open, or locked with every reason."""

from dataclasses import dataclass

from desktop.domain.gate import GateDecision
from desktop.domain.incidents import Incident
from desktop.ports.records import Records
from desktop.services.key_custodian import KeyCustodian
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Review:
    """An incident, and the gate's decision of all its recordings for the person who asked."""

    incident: Incident
    decision: GateDecision


@dataclass(frozen=True, slots=True)
class ReviewIncident:
    """Answers a person who asks to watch. The question itself is entered."""

    records: Records
    custodian: KeyCustodian

    def __call__(self, session: Session, incident: str, reason: str | None = None) -> Review:
        """Ask for every recording of an incident, by its id or number.

        Raises BadInput (INCIDENT_UNKNOWN), Refused as the custodian does.
        """
        session.require_ready()
        with self.records.reading() as work:
            found = work.incidents.find(incident)
        return Review(found, self.custodian.ask(session, found.recordings, reason))
