"""Asking the gate for an incident, and reading what its page shows once it is open."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.domain.account_order import accounts_in_order
from desktop.domain.gate import Locked
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.markers import Marker
from desktop.domain.refusals import KnownError
from desktop.domain.report_forms import ReportKind, ReportTemplate
from desktop.domain.reports import SealedReport
from desktop.domain.taxonomy import Category
from desktop.domain.viewed_parts import ViewedPart
from desktop.services.desk import Desk
from desktop.services.session import Session
from desktop.services.watch import WatchSession


@dataclass(frozen=True, slots=True)
class OpenedIncident:
    """All that is read once the gate is open."""

    watching: WatchSession
    category: Category
    reports: tuple[SealedReport, ...]
    templates: tuple[ReportTemplate, ...]
    ledger: Mapping[RecordingId, tuple[ViewedPart, ...]]
    markers: tuple[Marker, ...]

    @property
    def compared(self) -> frozenset[Badge]:
        """Whose accounts can be compared: those who wrote another after their first."""
        authors = {report.author for report in self.reports}
        found = {author: accounts_in_order(self.reports, author) for author in authors}
        return frozenset(
            author for author, told in found.items() if told is not None and told.later
        )


def open_incident(
    desk: Desk, session: Session, incident: str, reason: str | None
) -> Locked | OpenedIncident:
    """Ask the gate; what it opens ends with the watching that is handed out. Runs on a lane."""
    watching = desk.watch.start(session, incident, reason)
    if isinstance(watching, Locked):
        return watching
    try:
        return OpenedIncident(
            watching,
            desk.rulebook.taxonomy().category(watching.incident.category),
            _readable(lambda: desk.read_reports(session, incident).reports),
            tuple(desk.rulebook.template(kind) for kind in ReportKind),
            watching.ledger(),
            desk.markers.of(watching),
        )
    except BaseException:
        watching.stop()
        raise


def _readable(read: Callable[[], tuple[SealedReport, ...]]) -> tuple[SealedReport, ...]:
    """What may be read beside the pictures; who may read nothing may still watch."""
    try:
        return read()
    except KnownError:
        return ()
