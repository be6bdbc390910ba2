"""A sealed report as it is read beside the pictures: who, when, and the passages of its text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from desktop.domain.identifiers import Badge
from desktop.domain.report_forms import FieldKind, FormField, ReportKind, ReportTemplate
from desktop.domain.report_passages import passage_prompts, split_passages
from desktop.domain.reports import SealedReport, Stamp, short_code
from desktop.presenters.report_state import Passage

_INDENT = "  "


@dataclass(frozen=True, slots=True)
class SealedAccount:
    """One sealed report, to be read."""

    author: Badge
    is_own: bool
    kind: ReportKind
    version: int
    sealed_at: datetime
    short_code: str
    stamps: tuple[Stamp, ...]
    passages: tuple[Passage, ...]


def accounts(
    reports: Iterable[SealedReport],
    templates: Iterable[ReportTemplate],
    viewer: Badge,
    zone: tzinfo,
) -> tuple[SealedAccount, ...]:
    """The reports, the viewer's own first, then by author and time."""
    by_name = {template.name: template for template in templates}
    ordered = sorted(reports, key=lambda each: (each.author != viewer, each.author, each.sealed_at))
    return tuple(
        SealedAccount(
            report.author,
            report.author == viewer,
            report.kind,
            report.version,
            report.sealed_at.astimezone(zone),
            short_code(report.sha256),
            report.stamps,
            tuple(_passages(report.text, by_name.get(report.template), zone)),
        )
        for report in ordered
    )


def _passages(text: str, template: ReportTemplate | None, zone: tzinfo) -> Iterator[Passage]:
    """What was written, the officer's own sentences before the facts."""
    by_title = {field.title: field for field in template.fields} if template else {}
    found = [(by_title.get(each.title), each) for each in answers_in(text)]
    for field, passage in found:
        if _is_told(field):
            yield from _by_prompts(field, passage)
    yield from (_fact(field, passage, zone) for field, passage in found if not _is_told(field))


def _fact(field: FormField | None, passage: Passage, zone: tzinfo) -> Passage:
    if field is None or field.kind is not FieldKind.DATE_TIME:
        return passage
    at = datetime.fromisoformat(passage.words).astimezone(zone)
    return Passage(
        passage.title, f"{at:%Y-%m-%d %H:%M:%S}" if at.second else f"{at:%Y-%m-%d %H:%M}"
    )


def _is_told(field: FormField | None) -> bool:
    return field is not None and field.kind is FieldKind.LONG_TEXT


def _by_prompts(field: FormField | None, passage: Passage) -> Iterator[Passage]:
    prompts = passage_prompts(field) if field else ()
    if not prompts:
        yield passage
        return
    for prompt, words in zip(prompts, split_passages(prompts, passage.words), strict=True):
        if words:
            yield Passage(prompt.title, words)


def answers_in(text: str) -> tuple[Passage, ...]:
    """The answers of a canonical text: what was written is indented, the titles are not."""
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line and not line.startswith(_INDENT):
            found.append((line.removesuffix(":"), []))
        elif found:
            found[-1][1].append(line.removeprefix(_INDENT))
    told = ((title, "\n".join(lines).strip()) for title, lines in found)
    return tuple(Passage(title, words) for title, words in told if words)
