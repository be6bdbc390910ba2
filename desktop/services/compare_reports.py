"""What changed after review: an officer's first account beside each later one (policy 2.7)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.account_words import facts_in, sentences_in
from desktop.domain.identifiers import Badge, CameraId, RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.log_lines import LogLine, log_line
from desktop.domain.officer_course import OfficerCourse, officer_course
from desktop.domain.refusals import Problem, Refused
from desktop.domain.report_difference import Change, DifferenceRow, compare, counts
from desktop.domain.report_forms import ReportKind, ReportTemplate
from desktop.domain.reports import SealedReport, Viewing, digest, signed_bytes
from desktop.domain.spans import Span
from desktop.domain.viewed_parts import ViewedPart, joined, spans_of, viewed_ms
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.ports.signer import SignatureCheck
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
    """What the author had viewed of one recording, and how fast, before a later account."""

    recording: RecordingId
    camera: CameraId
    parts: tuple[ViewedPart, ...]

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
    """An officer's first account, every later one, and the order of events as the log tells it."""

    incident: Incident
    author: Badge
    first: SealedReport
    first_seal_holds: bool
    later: tuple[LaterAccount, ...]
    course: OfficerCourse


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
        own = [report for report in found.reports if report.author == badge]
        first = next((report for report in own if report.counts_as_report), None)
        if first is None:
            raise Refused(Problem.NOTHING_TO_COMPARE, incident=found.incident.number, badge=badge)
        with self.records.reading() as work:
            key = work.station.facts().signing_key
            return ComparedAccounts(
                incident=found.incident,
                author=badge,
                first=first,
                first_seal_holds=self._holds(first, key),
                later=tuple(
                    self._later(work, found.incident, first, report, key)
                    for report in own[own.index(first) + 1 :]
                    if report.counts_as_report or report.kind is ReportKind.SUPPLEMENT
                ),
                course=_course(work, found.incident, badge, own),
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
    viewed: dict[RecordingId, list[ViewedPart]] = {}
    for viewing in viewings:
        if viewing.viewed_at <= later.sealed_at:
            viewed.setdefault(viewing.recording, []).append(viewing.part)
    for recording, parts in viewed.items():
        yield ViewedBefore(recording, work.recordings.get(recording).camera, joined(parts))


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
