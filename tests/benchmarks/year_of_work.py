"""What a station's patrol officers did in a year, as the services' records hold it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.domain.cad import CadCall
from desktop.domain.custody import Act, Entry, SaltedText, TreeHead
from desktop.domain.identifiers import Badge, CameraId, IncidentId, RecordingId, ReportId, new_id
from desktop.domain.incidents import FiledBecause, Incident, Involvement
from desktop.domain.officers import Officer
from desktop.domain.recordings import Recording
from desktop.domain.report_forms import Answers, ReportKind, ReportTemplate
from desktop.domain.reports import (
    Decision,
    Outcome,
    ReportHeading,
    SealedReport,
    canonical_text,
    digest,
)
from desktop.domain.roles import Role
from desktop.ports.records import Records, StationFacts, Work
from desktop.ports.rulebook import Rulebook
from tests.fakes.builders import (
    make_decision,
    make_incident,
    make_media,
    make_recording,
    make_report,
    make_sealed_file,
    make_source,
)

RECORDINGS_OF_A_CALL = 4
"""Three by the officer who leads, one by a colleague."""

_NEWEST = datetime(2026, 11, 20, 18, tzinfo=UTC)
_BETWEEN_CALLS = timedelta(minutes=20)
_LENGTH = timedelta(seconds=300)
_DECIDES = Badge("2107")
# Counted in calls back from the newest one.
_UNTAGGED, _UNWRITTEN, _UNDECIDED = 36, 96, 240
_CATEGORIES = ("VST", "SCH", "CFS", "MED", "UOF")
_BATCH = 500
_NARRATIVE = (
    "Before I arrived: the call came over the air and I drove there from the other end.\n"
    "When I arrived: two people were arguing by the door. I spoke with one, my partner with the"
    " other. I heard no threat, and I saw no weapon.\n"
    "What I did: I asked both to step apart, and they did. I waited until their parents came.\n"
    "What I do not recall: who of the two had spoken first."
) * 3
_ANSWERS: Answers = {
    "started": "2026-11-20T11:47:00-05:00",
    "ended": "2026-11-20T12:20:00-05:00",
    "location": "Washington Street",
    "own_role": "primary",
    "reason_for_contact": "Dispatched",
    "narrative": _NARRATIVE,
}


@dataclass(frozen=True, slots=True)
class PatrolCall:
    """One call with two officers; `age` counts calls back from the newest, which is 0."""

    age: int
    lead: Officer
    colleague: Officer

    @property
    def began_at(self) -> datetime:
        """When both were dispatched."""
        return _NEWEST - self.age * _BETWEEN_CALLS

    @property
    def event(self) -> str:
        """Its number at the dispatcher's."""
        return f"26-{900_000 - self.age:06d}"

    @property
    def is_tagged(self) -> bool:
        """Whether an incident was made of its recordings."""
        return self.age >= _UNTAGGED

    @property
    def is_written(self) -> bool:
        """Whether both sealed their reports."""
        return self.age >= _UNWRITTEN

    @property
    def is_decided(self) -> bool:
        """Whether the reports were approved."""
        return self.age >= _UNDECIDED

    def is_work_of(self, badge: Badge, unit: str) -> bool:
        """Whether an officer was there, or a supervisor of a unit has it to decide."""
        waits = self.is_written and not self.is_decided and self.lead.unit == unit
        return waits or badge in (self.lead.badge, self.colleague.badge)


def patrol_calls(people: Iterable[Officer], count: int) -> Iterator[PatrolCall]:
    """So many calls, oldest first, in turn among those who patrol."""
    patrol = [officer for officer in people if officer.role is Role.OFFICER]
    for age in reversed(range(count)):
        lead, colleague = age % len(patrol), (age + len(patrol) // 2) % len(patrol)
        yield PatrolCall(age, patrol[lead], patrol[colleague])


def enter(records: Records, rulebook: Rulebook, calls: Sequence[PatrolCall]) -> None:
    """Enter calls with recordings, incidents, reports, decisions and custody, oldest first.

    Sealed files are not made, and the reports' signatures are empty: nothing of either is read
    where a list is shown.
    """
    for start in range(0, len(calls), _BATCH):
        with records.writing() as work:
            batch = _Batch(work, rulebook)
            for call in calls[start : start + _BATCH]:
                batch.enter(call)


class _Batch:
    """Calls that are entered in one unit of work."""

    def __init__(self, work: Work, rulebook: Rulebook) -> None:
        self._work = work
        self._policies = (work.policies.in_force(_NEWEST),)
        self._station: StationFacts = work.station.facts()
        self._template: ReportTemplate = rulebook.template(ReportKind.INITIAL)
        self._head: TreeHead = work.custody.head()

    def enter(self, call: PatrolCall) -> None:
        """Enter one call as far as it has come."""
        ends_at = call.began_at + RECORDINGS_OF_A_CALL * _LENGTH
        self._work.cad.add(
            CadCall(call.event, officer.badge, call.began_at, ends_at, "Disturbance")
            for officer in (call.lead, call.colleague)
        )
        names = tuple(
            self._record(call, number, call.colleague if number == 3 else call.lead)
            for number in range(RECORDINGS_OF_A_CALL)
        )
        if not call.is_tagged:
            return
        incident = self._tag(call, names)
        if not call.is_written:
            return
        for author in (call.lead, call.colleague):
            report = self._seal(call, incident, author)
            if call.is_decided:
                self._approve(report)

    def _record(self, call: PatrolCall, number: int, wearer: Officer) -> RecordingId:
        started_at = call.began_at + number % 3 * _LENGTH
        offloaded_at = call.began_at + timedelta(hours=2)
        name = new_id(offloaded_at)
        recording = make_recording(
            id=name,
            camera=CameraId(f"C-{wearer.badge}"),
            wearer=wearer.badge,
            assigned_wearer=wearer.badge,
            unit=wearer.unit,
            original_name=f"DCIM/{call.age:06d}-{number}.MP4",
            started_at=started_at,
            media=make_media(started_at=started_at),
            sealed=make_sealed_file(name),
            offloaded_at=offloaded_at,
            policies=self._policies,
        )
        self._work.recordings.add(recording, make_source(recording))
        self._enter(Act.OFFLOADED, offloaded_at, None, **_offloaded(recording))
        return recording.id

    def _tag(self, call: PatrolCall, names: tuple[RecordingId, ...]) -> Incident:
        created_at = call.began_at + timedelta(hours=3)
        people = (call.lead.badge, call.colleague.badge)
        incident = make_incident(
            names,
            [(badge, Involvement.RECORDER) for badge in people],
            id=IncidentId(new_id(created_at)),
            number=f"I-26-{90_000 - call.age:05d}",
            unit=call.lead.unit,
            category=_CATEGORIES[call.age % len(_CATEGORIES)],
            circumstances=("dispatched-call",),
            cad_number=call.event,
            created_by=call.lead.badge,
            created_at=created_at,
        )
        self._work.incidents.add(incident, FiledBecause.WORN_BY_FILER)
        self._enter(
            Act.INCIDENT_CREATED,
            created_at,
            call.lead.badge,
            incident=incident.id,
            number=incident.number,
            recordings=names,
            involved=tuple(f"{badge}:recorder" for badge in people),
        )
        return incident

    def _seal(self, call: PatrolCall, incident: Incident, author: Officer) -> SealedReport:
        sealed_at = call.began_at + timedelta(hours=4)
        text = canonical_text(self._template, self._heading(incident, author, sealed_at), _ANSWERS)
        report = make_report(
            incident.id,
            id=ReportId(new_id(sealed_at)),
            author=author.badge,
            template=self._template.name,
            text=text,
            sealed_at=sealed_at,
            head=self._head,
        )
        self._work.reports.seal(report)
        self._enter(
            Act.REPORT_SEALED,
            sealed_at,
            author.badge,
            report=report.id,
            incident=incident.id,
            kind=report.kind.value,
            version=report.version,
            sha256=digest(text),
        )
        return report

    def _heading(self, incident: Incident, author: Officer, sealed_at: datetime) -> ReportHeading:
        return ReportHeading(
            station=self._station.name,
            demonstration=self._station.demonstration,
            incident_number=incident.number,
            cad_number=incident.cad_number,
            category=incident.category,
            author=author.badge,
            unit=author.unit,
            version=1,
            sealed_at=sealed_at,
            salt=incident.id,
            head=self._head,
            stamps=(),
            viewed=(),
        )

    def _approve(self, report: SealedReport) -> None:
        decided_at = report.sealed_at + timedelta(hours=20)
        decision: Decision = make_decision(
            report.id,
            by=_DECIDES,
            note=SaltedText("Complete.", report.id),
            decided_at=decided_at,
        )
        self._work.reports.decide(decision)
        self._enter(
            Act.REPORT_APPROVED,
            decided_at,
            _DECIDES,
            report=report.id,
            incident=report.incident,
            outcome=Outcome.APPROVED.value,
            note=decision.note.digest,
        )

    def _enter(
        self, act: Act, at: datetime, actor: Badge | None, **details: str | int | tuple[str, ...]
    ) -> None:
        self._work.custody.append(Entry(act, at, actor, details))


def _offloaded(recording: Recording) -> dict[str, str | int | tuple[str, ...]]:
    return {
        "recording": recording.id,
        "camera": recording.camera,
        "wearer": recording.wearer,
        "assigned": recording.assigned_wearer or "",
        "original_sha256": recording.sealed.original_sha256,
        "original_size": recording.sealed.original_size,
        "sealed_sha256": recording.sealed.sealed_sha256,
        "condition": recording.media.condition.value,
        "policies": recording.policies,
    }
