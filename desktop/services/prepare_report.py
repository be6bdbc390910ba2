"""Before writing: what a report is about, what sealing it opens, and what came back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.domain.gate import (
    GateDecision,
    IncidentFacts,
    Open,
    OwnReport,
    RecordingFacts,
    decide,
)
from desktop.domain.incidents import Incident
from desktop.domain.officers import Officer
from desktop.domain.recordings import Recording
from desktop.domain.report_forms import ReportKind, ReportTemplate
from desktop.domain.reports import Decision, Outcome, SealedReport, Viewing
from desktop.domain.roles import Reach, Right, reach
from desktop.domain.taxonomy import Category
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.services.gate_facts import GateFacts, viewer_from
from desktop.services.report_course import ReportCourse
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class RecordingOnSealing:
    """One recording of the incident: the gate's answer to the author now, and after sealing."""

    recording: Recording
    now: GateDecision
    then: GateDecision


@dataclass(frozen=True, slots=True)
class ReturnedVersion:
    """A version that a supervisor gave back, with the reason."""

    report: SealedReport
    decision: Decision


@dataclass(frozen=True, slots=True)
class PreparedReport:
    """Everything that stands around a form while it is filled in.

    `version` is the one that sealing would make; `viewed` is what the author viewed so far;
    `supervisors` are those on whose desk it will lie.
    """

    template: ReportTemplate
    incident: Incident
    category: Category
    version: int
    recordings: tuple[RecordingOnSealing, ...]
    returned: ReturnedVersion | None
    viewed: tuple[Viewing, ...]
    supervisors: tuple[Officer, ...]


@dataclass(frozen=True, slots=True)
class PrepareReport:
    """Tells an author what sealing will do. It decides nothing and tells nothing of footage."""

    records: Records
    rulebook: Rulebook
    clock: Clock

    def __call__(self, session: Session, incident: str, kind: ReportKind) -> PreparedReport:
        """Prepare a kind of report of an incident, by its id or number.

        Raises as `WriteReport.form` does.
        """
        session.require(Right.WRITE_REPORT)
        template = self.rulebook.template(kind)
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            course = ReportCourse(work, self.rulebook, session.badge, found)
            version = course.next_version(kind)
            return PreparedReport(
                template=template,
                incident=found,
                category=self.rulebook.taxonomy().category(found.category),
                version=version,
                recordings=self._on_sealing(work, session, found, template),
                returned=_returned(work, session, found, kind),
                viewed=course.viewed(),
                supervisors=_supervisors(work, found),
            )

    def opened(self, session: Session, incident: str) -> tuple[Recording, ...]:
        """The recordings of an incident that are open to a person now; nothing is released.

        Raises BadInput (INCIDENT_UNKNOWN).
        """
        session.require_ready()
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            viewer = viewer_from(work, session.officer)
            facts = GateFacts(work, self.rulebook, viewer, self.clock.now())
            recordings = work.recordings.get_many(found.recordings)
            return tuple(
                recording
                for recording in recordings
                if isinstance(decide(viewer, facts.of((recording,))), Open)
            )

    def _on_sealing(
        self, work: Work, session: Session, incident: Incident, template: ReportTemplate
    ) -> tuple[RecordingOnSealing, ...]:
        viewer = viewer_from(work, session.officer)
        facts = GateFacts(work, self.rulebook, viewer, self.clock.now())
        told = []
        for recording in work.recordings.get_many(incident.recordings):
            before = facts.of((recording,))
            after = _as_if_sealed(before, incident) if template.counts_as_report else before
            told.append(
                RecordingOnSealing(recording, decide(viewer, before), decide(viewer, after))
            )
        return tuple(sorted(told, key=lambda each: _place(each.recording, session)))


def _as_if_sealed(
    facts: Iterable[RecordingFacts], incident: Incident
) -> tuple[RecordingFacts, ...]:
    """The same facts, with the viewer's own report of one incident sealed."""

    def sealed(each: IncidentFacts) -> IncidentFacts:
        if each.incident != incident.id:
            return each
        return replace(each, own_report=OwnReport.SEALED)

    return tuple(replace(each, incidents=tuple(map(sealed, each.incidents))) for each in facts)


def _place(recording: Recording, session: Session) -> tuple[bool, bool, str]:
    """One's own first, then by time."""
    started = recording.started_at
    return (
        session.badge not in recording.wearers,
        started is None,
        "" if started is None else started.isoformat(),
    )


def _returned(
    work: Work, session: Session, incident: Incident, kind: ReportKind
) -> ReturnedVersion | None:
    badges = work.officers.badges_of(session.badge)
    own = [
        report
        for report in work.reports.of_incident(incident.id)
        if report.author in badges and report.kind is kind
    ]
    if not own:
        return None
    for decision in work.reports.decisions(incident.id):
        if decision.report == own[-1].id and decision.outcome is Outcome.RETURNED:
            return ReturnedVersion(own[-1], decision)
    return None


def _supervisors(work: Work, incident: Incident) -> tuple[Officer, ...]:
    return tuple(
        officer
        for officer in work.officers.all()
        if officer.unit == incident.unit
        and not officer.disabled
        and reach(officer.role, Right.DECIDE_REPORT) is Reach.UNIT
        and not incident.involves(work.officers.badges_of(officer.badge))
    )
