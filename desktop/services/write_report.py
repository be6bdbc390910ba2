"""Writing reports: the empty form, and sealing what was filled in."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.domain.custody import Act, Entry
from desktop.domain.how_written import HowWritten, began_at
from desktop.domain.identifiers import ReportId, new_id
from desktop.domain.incidents import Incident
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.report_forms import (
    OWN_ACCOUNTS,
    Answer,
    Answers,
    ReportKind,
    ReportTemplate,
    check_answers,
)
from desktop.domain.reports import (
    ReportHeading,
    SealedReport,
    Stamp,
    Viewing,
    canonical_text,
    digest,
    signed_bytes,
)
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.ports.signer import Signer
from desktop.services.keep_draft import draft_of
from desktop.services.kept_head import KeptHead
from desktop.services.report_course import ReportCourse
from desktop.services.session import Session

SALT_TO_COME = "made when it is sealed"
"""Stands in a preview for what makes the digest tell nothing of the words."""


@dataclass(frozen=True, slots=True)
class EmptyForm:
    """A form to fill in: the template, and the incident that it is for."""

    template: ReportTemplate
    incident: Incident


@dataclass(frozen=True, slots=True)
class ReportPreview:
    """A report as it would be sealed now: its answers, its heading, and the whole text."""

    template: ReportTemplate
    incident: Incident
    answers: dict[str, Answer]
    heading: ReportHeading
    text: str


@dataclass(frozen=True, slots=True)
class WriteReport:
    """Seals an officer's own account.

    Promises: what is sealed never changes; it stands in the log with its digest; a later account
    is a new version or a supplement beside it.
    """

    records: Records
    rulebook: Rulebook
    signer: Signer
    clock: Clock
    kept: KeptHead

    def account_kind(self, session: Session, incident: str) -> ReportKind:
        """The form of one's own account: given back, or still asked for by the category.

        Raises Refused (NO_RIGHT), BadInput (INCIDENT_UNKNOWN).
        """
        session.require(Right.WRITE_REPORT)
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            return ReportCourse(work, self.rulebook, session.badge, found).account_kind()

    def form(self, session: Session, incident: str, kind: ReportKind) -> EmptyForm:
        """The empty form.

        Raises Refused (NO_RIGHT, NOT_INVOLVED, REPORT_ALREADY_SEALED, SUPPLEMENT_BEFORE_REPORT,
        ATTESTATION_NOT_ALLOWED, ANOTHER_FORM_ASKED_FOR, DELETION_NOT_ASKED_FOR,
        NOT_YOUR_RECORDING), BadInput (INCIDENT_UNKNOWN).
        """
        session.require(Right.WRITE_REPORT)
        with self.records.reading() as work:
            found = work.incidents.find(incident)
            ReportCourse(work, self.rulebook, session.badge, found).next_version(kind)
        return EmptyForm(self.rulebook.template(kind), found)

    def seal(
        self,
        session: Session,
        incident: str,
        kind: ReportKind,
        untrusted_answers: Mapping[str, object],
        *,
        pasted: int | None = None,
    ) -> SealedReport:
        """Check the answers and seal them; the draft goes in the same transaction.

        `pasted` is how many characters were pasted while it was typed here; None says that it was
        not typed here, but handed in as a file.

        Raises as `form` does, and BadInput (FORM_INVALID), Refused (DECLARATION_CONTRADICTED),
        IntegrityFailure (LOG_ROLLED_BACK, LOG_FORKED): into a log that may be thrown away nothing
        is sealed, and the draft stays.
        """
        session.require(Right.WRITE_REPORT)
        self.kept.require()
        template = self.rulebook.template(kind)
        answers = check_answers(template, untrusted_answers)
        with self.records.writing() as work:
            found, heading = self._checked(work, session, incident, template, answers)
            report = self._sealed(
                session, found, template, heading, canonical_text(template, heading, answers)
            )
            how = _how_written(work, report, pasted)
            work.reports.seal(report)
            for written in OWN_ACCOUNTS if kind in OWN_ACCOUNTS else (kind,):
                work.drafts.discard(session.badge, found.id, written)
            work.custody.append(self._entry(report, how))
        return report

    def preview(
        self,
        session: Session,
        incident: str,
        kind: ReportKind,
        untrusted_answers: Mapping[str, object],
    ) -> ReportPreview:
        """What `seal` would seal now; nothing is changed and nothing entered.

        Only the time, the salt and the log's head will be those of the sealing. Raises as `seal`.
        """
        session.require(Right.WRITE_REPORT)
        template = self.rulebook.template(kind)
        answers = check_answers(template, untrusted_answers)
        with self.records.reading() as work:
            found, heading = self._checked(work, session, incident, template, answers)
        text = canonical_text(template, replace(heading, salt=SALT_TO_COME), answers)
        return ReportPreview(template, found, answers, heading, text)

    def _checked(
        self,
        work: Work,
        session: Session,
        incident: str,
        template: ReportTemplate,
        answers: Answers,
    ) -> tuple[Incident, ReportHeading]:
        """See that the report may be sealed now, and what would stand above it."""
        found = work.incidents.find(incident)
        course = ReportCourse(work, self.rulebook, session.badge, found)
        version = course.next_version(template.kind)
        declared = answers.get(template.declaration_field)
        prior, viewed = declared != template.own_recollection, course.viewed()
        if viewed and not prior:
            raise Refused(Problem.DECLARATION_CONTRADICTED, incident=found.number)
        stamps = course.stamps(template.kind, prior=prior)
        heading = self._heading(work, session, found, version, stamps, viewed)
        return found, replace(heading, overrides=course.overrides(template.kind))

    def _heading(
        self,
        work: Work,
        session: Session,
        incident: Incident,
        version: int,
        stamps: tuple[Stamp, ...],
        viewed: Sequence[Viewing],
    ) -> ReportHeading:
        station = work.station.facts()
        return ReportHeading(
            station=station.name,
            demonstration=station.demonstration,
            incident_number=incident.number,
            cad_number=incident.cad_number,
            category=incident.category,
            author=session.badge,
            unit=session.officer.unit,
            version=version,
            sealed_at=self.clock.now(),
            salt=secrets.token_hex(16),
            head=work.custody.head(),
            stamps=stamps,
            viewed=tuple(_viewed_line(work, viewing) for viewing in viewed),
        )

    def _sealed(
        self,
        session: Session,
        incident: Incident,
        template: ReportTemplate,
        heading: ReportHeading,
        text: str,
    ) -> SealedReport:
        report, sha256 = ReportId(new_id(heading.sealed_at)), digest(text)
        return SealedReport(
            id=report,
            incident=incident.id,
            author=session.badge,
            kind=template.kind,
            version=heading.version,
            template=template.name,
            counts_as_report=template.counts_as_report,
            text=text,
            sha256=sha256,
            signature=self.signer.sign(signed_bytes(report, sha256)),
            sealed_at=heading.sealed_at,
            head=heading.head,
            stamps=heading.stamps,
        )

    def _entry(self, report: SealedReport, how: HowWritten) -> Entry:
        return Entry(
            Act.REPORT_SEALED,
            report.sealed_at,
            report.author,
            {
                "report": report.id,
                "incident": report.incident,
                "kind": report.kind.value,
                "version": report.version,
                "sha256": report.sha256,
                "stamps": tuple(stamp.value for stamp in report.stamps),
                **how.details,
            },
        )


def _how_written(work: Work, report: SealedReport, pasted: int | None) -> HowWritten:
    if pasted is None:
        return HowWritten(typed_here=False)
    began = began_at(draft_of(work, report.author, report.incident, report.kind))
    if began is None:
        return HowWritten(typed_here=True, pasted=pasted)
    took = report.sealed_at - datetime.fromisoformat(began)
    return HowWritten(typed_here=True, pasted=pasted, seconds=int(took.total_seconds()))


def _viewed_line(work: Work, viewing: Viewing) -> str:
    """One look, to the millisecond of the recording, how fast, and when it was."""
    recording = work.recordings.get(viewing.recording)
    at = viewing.viewed_at.isoformat(timespec="seconds")
    part = viewing.part.canonical
    return f"- camera {recording.camera}, recording {recording.id}: {part}, viewed at {at}"


def form_kind(untrusted: str) -> ReportKind:
    """Read a kind of report. Raises BadInput (CODE_UNKNOWN)."""
    try:
        return ReportKind(untrusted.strip().lower())
    except ValueError as unknown:
        choices = ", ".join(ReportKind)
        raise BadInput(Problem.CODE_UNKNOWN, code=untrusted, choices=choices) from unknown
