"""The whole report as it will stand, for the last reading before it is sealed."""

from collections.abc import Iterator
from datetime import datetime, tzinfo

from desktop.domain.report_forms import Answer, FieldKind, FormField
from desktop.domain.report_passages import passage_prompts, split_passages
from desktop.domain.reports import answer_words
from desktop.presenters.report_fields import in_order
from desktop.presenters.report_state import Part, Passage, Reading
from desktop.services.write_report import ReportPreview


def reading(preview: ReportPreview, zone: tzinfo) -> Reading:
    """Everything that was answered, in the order of the page."""
    facts: list[Passage] = []
    passages: list[Passage] = []
    declared = ""
    for part, field in in_order(preview.template):
        if field.key not in preview.answers:
            continue
        answer = preview.answers[field.key]
        if field.key == preview.template.declaration_field:
            declared = answer_words(field, answer)
        elif part is Part.FACTS:
            facts.append(Passage(field.title, _fact(field, answer, zone)))
        else:
            passages += _passages(field, str(answer))
    heading = preview.heading
    return Reading(
        tuple(facts), tuple(passages), declared, heading.stamps, preview.text, heading.sealed_at
    )


def _passages(field: FormField, words: str) -> Iterator[Passage]:
    prompts = passage_prompts(field)
    if not prompts:
        yield Passage(field.title, words)
        return
    for prompt, passage in zip(prompts, split_passages(prompts, words), strict=True):
        if passage:
            yield Passage(prompt.title, passage)


def _fact(field: FormField, answer: Answer, zone: tzinfo) -> str:
    if field.kind is FieldKind.DATE_TIME:
        return f"{datetime.fromisoformat(str(answer)).astimezone(zone):%H:%M, %a %d %b %Y}"
    words = answer_words(field, answer)
    return words.capitalize() if isinstance(answer, bool) else words
