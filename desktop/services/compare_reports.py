"""What changed after review: an officer's first account beside each later one (policy 2.7)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.account_order import accounts_in_order
from desktop.domain.account_words import facts_in, sentences_in
from desktop.domain.gate import LockReason, Open, decide
from desktop.domain.identifiers import Badge, CameraId, RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.log_lines import LogLine, log_line
from desktop.domain.officer_course import OfficerCourse, officer_course
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem, Refused
from desktop.domain.report_difference import Change, DifferenceRow, compare, counts
from desktop.domain.report_forms import ReportTemplate
from desktop.domain.reports import SealedReport, Viewing, digest, signed_bytes
from desktop.domain.spans import Span
from desktop.domain.viewed_parts import ViewedPart, joined, spans_of, viewed_ms
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.ports.signer import SignatureCheck
from desktop.services.gate_facts import GateFacts, viewer_from
from desktop.services.read_reports import ReadReports
from desktop.services.session import Session

_PAGE = 500


@dataclass(frozen=True, slots=True)
class FactDifference:
    """One short answer before and after; None where it was not given."""

    title: str
    row: DifferenceRow


@dataclass(frozen=True, slots=True)
class ViewedBefore:
    """What the author had viewed of one recording, and how fast, before a later account.

    `looks` are its parts in the order of viewing, `started_at` is when the recording began.
    """

    recording: RecordingId
    camera: CameraId
    parts: tuple[ViewedPart, ...]
    looks: tuple[ViewedPart, ...]
    started_at: datetime | None

    @property
    def spans(self) -> tuple[Span, ...]:
        """The same at whatever speed, joined."""
        return spans_of(self.parts)

    @property
    def viewed_ms(self) -> int:
        """How much that is, each moment once."""
        return viewed_ms(self.parts)


@dataclass(frozen=True, slots=True)
class LaterAccount:
    """A supplement, or another version, beside the first account.

    A sentence that a supplement does not repeat stands in the first account as it was sealed.
    """

    report: SealedReport
    rows: tuple[DifferenceRow, ...]
    facts: tuple[FactDifference, ...]
    viewed: tuple[ViewedBefore, ...]
    seal_holds: bool

    @property
    def counts(self) -> Mapping[Change, int]:
        """How many sentences are the same, changed, added, withdrawn."""
        return counts(self.rows)


@dataclass(frozen=True, slots=True)
class ComparedAccounts:
    """An officer's first account, every later one, and the order of events as the log tells it.

    `recorded_ms` is how long the incident's recordings are, as far as that is known. `may_watch`
    tells that the footage is open to the reader, or would be for a reason.
    """

    incident: Incident
    author: Badge
    first: SealedReport
    first_seal_holds: bool
    later: tuple[LaterAccount, ...]
    course: OfficerCourse
    recorded_ms: int
    may_watch: bool


@dataclass(frozen=True, slots=True)
class CompareReports:
    """Sets accounts side by side; it judges neither, and reading them is entered."""

    records: Records
    rulebook: Rulebook
    read_reports: ReadReports
    check_signature: SignatureCheck

    def __call__(
        self, session: Session, incident: str, author: Badge | None = None
    ) -> ComparedAccounts:
        """Compare one officer's reports of an incident, one's own if none is named.

        Who may is who may read them. Raises Refused (NOTHING_TO_COMPARE: no account that this
        person may read; and as `ReadReports`), BadInput (INCIDENT_UNKNOWN).
        """
        found = self.read_reports(session, incident)
        badge = author or session.badge
        accounts = accounts_in_order(found.reports, badge)
        if accounts is None:
            raise Refused(Problem.NOTHING_TO_COMPARE, incident=found.incident.number, badge=badge)
        first = accounts.first
        own = [report for report in found.reports if report.author == badge]
        with self.records.reading() as work:
            key = work.station.facts().signing_key
            recordings = work.recordings.get_many(found.incident.recordings)
            lengths = (recording.media.duration or 0.0 for recording in recordings)
            return ComparedAccounts(
                incident=found.incident,
                author=badge,
                first=first,
                first_seal_holds=self._holds(first, key),
                later=tuple(
                    self._later(work, found.incident, first, report, key)
                    for report in accounts.later
                ),
                course=_course(work, found.incident, badge, own),
                recorded_ms=round(sum(lengths) * 1000),
                may_watch=self._may_watch(work, session, recordings),
            )

    def _may_watch(self, work: Work, session: Session, recordings: Sequence[Recording]) -> bool:
        """What the gate would say; nothing is asked for and nothing is released by it."""
        viewer = viewer_from(work, work.officers.account(session.badge).officer)
        now = self.read_reports.clock.now()
        facts = GateFacts(work, self.rulebook, viewer, now).of(recordings)
        decision = decide(viewer, facts)
        return isinstance(decision, Open) or all(
            reason.code is LockReason.REASON_MISSING for reason in decision.reasons
        )

    def _later(
        self,
        work: Work,
        incident: Incident,
        first: SealedReport,
        later: SealedReport,
        key: bytes,
    ) -> LaterAccount:
        before, after = (self.rulebook.template(report.kind) for report in (first, later))
        viewed = work.viewings.of(later.author, incident.recordings)
        return LaterAccount(
            report=later,
            rows=compare(sentences_in(before, first.text), sentences_in(after, later.text)),
            facts=tuple(_facts(before, first, after, later)),
            viewed=tuple(_viewed(work, viewed, later)),
            seal_holds=self._holds(later, key),
        )

    def _holds(self, report: SealedReport, key: bytes) -> bool:
        return digest(report.text) == report.sha256 and self.check_signature(
            key, signed_bytes(report.id, report.sha256), report.signature
        )


def _facts(
    before: ReportTemplate, first: SealedReport, after: ReportTemplate, later: SealedReport
) -> Iterator[FactDifference]:
    """Short answers; those that the later form does not ask for were not taken back."""
    told_before, told_after = facts_in(before, first.text), facts_in(after, later.text)
    asked = {field.title for field in after.fields}
    titles = dict.fromkeys([*(title for title in told_before if title in asked), *told_after])
    for title in titles:
        yield FactDifference(title, DifferenceRow(told_before.get(title), told_after.get(title)))


def _viewed(work: Work, viewings: Sequence[Viewing], later: SealedReport) -> Iterator[ViewedBefore]:
    viewed: dict[RecordingId, list[Viewing]] = {}
    for viewing in viewings:
        if viewing.viewed_at <= later.sealed_at:
            viewed.setdefault(viewing.recording, []).append(viewing)
    for name, viewings_of_it in viewed.items():
        recording = work.recordings.get(name)
        yield ViewedBefore(
            name,
            recording.camera,
            joined([each.part for each in viewings_of_it]),
            tuple(each.part for each in viewings_of_it),
            recording.started_at,
        )


def _course(
    work: Work, incident: Incident, badge: Badge, own: Sequence[SealedReport]
) -> OfficerCourse:
    wanted = (incident.id, *incident.recordings, *(report.id for report in own))
    return officer_course(badge, incident.id, incident.recordings, _naming(work, wanted))


def _naming(work: Work, wanted: Collection[str]) -> Iterator[LogLine]:
    start = 0
    while page := work.custody.naming(wanted, start, _PAGE):
        yield from map(log_line, page)
        start = page[-1].seq + 1
