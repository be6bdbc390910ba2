"""What stands beside an incident's reports."""

from typing import Protocol

from desktop.domain.cases import CaseAct, CaseFile, OutsideAccount
from desktop.domain.identifiers import Badge, IncidentId


class CaseRecords(Protocol):
    """Assignments, releases, marks, confirmations and accounts are added; nothing changes."""

    def add(self, act: CaseAct) -> None:
        """Add an act. Raises BadInput (INCIDENT_UNKNOWN)."""
        ...

    def add_account(self, account: OutsideAccount) -> None:
        """Add an account from elsewhere; its author then owes none.

        Raises BadInput (INCIDENT_UNKNOWN).
        """
        ...

    def of(self, incident: IncidentId) -> CaseFile:
        """All of it for one incident, oldest first; empty where there is nothing."""
        ...

    def incidents(self) -> tuple[IncidentId, ...]:
        """Every incident beside whose reports anything stands, oldest first."""
        ...

    def assigned_to(self, badge: Badge, limit: int) -> tuple[IncidentId, ...]:
        """Incidents whose case a person is assigned to, newest assignment first."""
        ...
