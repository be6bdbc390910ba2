"""Telling what waits at the desk in the page's own words and zone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from desktop.domain.account_order import accounts_in_order
from desktop.domain.drafts import DecisionDraft
from desktop.domain.identifiers import ReportId
from desktop.domain.report_forms import FieldKind, FormField, ReportTemplate
from desktop.domain.report_passages import passage_prompts, split_passages
from desktop.domain.reports import Decision, Outcome, SealedReport, short_code
from desktop.presenters.desk_state import (
    DeskDetail,
    DeskRecording,
    DeskRow,
    EarlierReturn,
    SealedText,
)
from desktop.presenters.report_state import Passage
from desktop.services.desk_queue import QueuePage, WaitingDetail, WaitingRow
from desktop.services.read_reports import ReadableReports
from desktop.services.recording_line import RecordingLine

_INDENT = "  "


def rows_of(page: QueuePage, zone: tzinfo) -> tuple[DeskRow, ...]:
    """The rows of one page."""
    return tuple(_row(row, page.now, zone) for row in page.rows)


def detail_of(
    waiting: WaitingDetail,
    read: ReadableReports,
    template: ReportTemplate,
    drafts: Iterable[DecisionDraft],
    now: datetime,
    zone: tzinfo,
) -> DeskDetail:
    """The chosen report; without its text where that is not among what may be read."""
    report = waiting.row.report
    found = next((each for each in read.reports if each.id == report.id), None)
    accounts = accounts_in_order(read.reports, report.author)
    return DeskDetail(
        row=_row(waiting.row, now, zone),
        stamps=report.stamps,
        checks=waiting.checks,
        recordings=tuple(_recording(line, zone) for line in waiting.recordings),
        returned=_returned(report, read.reports, read.decisions, zone),
        text=None if found is None else sealed_text(found, template),
        drafts=tuple(_in_zone(draft, zone) for draft in drafts),
        has_later=accounts is not None and bool(accounts.later),
    )


def with_draft(detail: DeskDetail, draft: DecisionDraft, zone: tzinfo) -> DeskDetail:
    """The same report, with what was just written of a decision in place of what was before."""
    others = tuple(each for each in detail.drafts if each.outcome is not draft.outcome)
    is_empty = not draft.note.strip() and not draft.reasons
    return replace(detail, drafts=others if is_empty else (_in_zone(draft, zone), *others))


def _in_zone(draft: DecisionDraft, zone: tzinfo) -> DecisionDraft:
    return replace(draft, saved_at=draft.saved_at.astimezone(zone))


def sealed_text(report: SealedReport, template: ReportTemplate) -> SealedText:
    """A sealed text part by part: what was told at length, and the short facts.

    What officers wrote is indented and nothing else is, so no answer can pass for another part.
    """
    fields = {f"{field.title}:": field for field in template.fields}
    told: list[Passage] = []
    facts: list[Passage] = []
    for heading, words in _answers(report.text):
        field = fields.get(heading)
        if field is None or field.kind is FieldKind.LONG_TEXT:
            told += _passages(heading.removesuffix(":"), words, field)
        else:
            facts.append(Passage(field.title, words))
    return SealedText(tuple(told), tuple(facts), report.text, short_code(report.sha256))


def _answers(text: str) -> Iterator[tuple[str, str]]:
    """Each heading of the text with the indented words under it."""
    heading, lines = "", list[str]()
    for line in [*text.split("\n"), "end"]:
        if line and not line.startswith(_INDENT):
            words = "\n".join(lines).strip("\n")
            if heading and words:
                yield heading, words
            heading, lines = line, []
        else:
            lines.append(line.removeprefix(_INDENT))


def _passages(title: str, words: str, field: FormField | None) -> Iterator[Passage]:
    prompts = () if field is None else passage_prompts(field)
    titles = {prompt.title for prompt in prompts}
    if words.partition("\n")[0] not in titles:
        yield Passage(title, words)
        return
    for prompt, passage in zip(prompts, split_passages(prompts, words), strict=True):
        if passage:
            yield Passage(prompt.title, passage)


def _row(row: WaitingRow, now: datetime, zone: tzinfo) -> DeskRow:
    report, incident = row.report, row.incident
    return DeskRow(
        report=report.id,
        incident=incident.id,
        number=incident.number,
        author=report.author,
        kind=report.kind,
        version=report.version,
        sealed_at=report.sealed_at.astimezone(zone),
        category=row.category,
        cad_number=incident.cad_number,
        recordings=row.recordings,
        seconds=row.seconds,
        due_at=row.due_at.astimezone(zone),
        is_late=row.is_late(now),
        own_part=row.own_part,
        viewed_ms=row.viewed_ms,
        had_viewed=row.had_viewed,
    )


def _recording(line: RecordingLine, zone: tzinfo) -> DeskRecording:
    started = None if line.started_at is None else line.started_at.astimezone(zone)
    return DeskRecording(line.id, line.camera, line.wearer, line.is_own, started, line.duration)


def _returned(
    report: SealedReport,
    reports: Sequence[SealedReport],
    decisions: Iterable[Decision],
    zone: tzinfo,
) -> EarlierReturn | None:
    """The return that this version answers, where there was one."""
    before: ReportId | None = next(
        (
            each.id
            for each in reports
            if (each.author, each.kind, each.version)
            == (report.author, report.kind, report.version - 1)
        ),
        None,
    )
    for decision in decisions:
        if decision.report == before and decision.outcome is Outcome.RETURNED:
            return EarlierReturn(
                report.version - 1,
                decision.by,
                decision.note.text,
                decision.decided_at.astimezone(zone),
                decision.had_viewed,
            )
    return None
