"""The words of a sealed account as a comparison reads them: its sentences, and its short facts."""

from collections.abc import Iterator, Mapping

from desktop.domain.report_difference import sentences
from desktop.domain.report_forms import FieldKind, FormField, ReportTemplate
from desktop.domain.report_passages import passage_prompts, split_passages
from desktop.domain.sealed_answers import told_in


def sentences_in(template: ReportTemplate, text: str) -> tuple[str, ...]:
    """Every sentence of the long texts, in order; prompts and the declaration are not the author's.

    A field that this version of the template does not know is told as well, so nothing is lost.
    """
    by_title = {field.title: field for field in template.fields}
    left_out = {field.title for field in _declaration(template)}
    found: list[str] = []
    for title, words in told_in(text):
        field = by_title.get(title)
        if title in left_out or (field is not None and field.kind is not FieldKind.LONG_TEXT):
            continue
        for passage in _passages(field, words):
            found += sentences(passage)
    return tuple(found)


def facts_in(template: ReportTemplate, text: str) -> Mapping[str, str]:
    """The answers that are no long text, in the words of the report, by the field's title."""
    short = {field.title for field in template.fields if field.kind is not FieldKind.LONG_TEXT}
    short -= {field.title for field in _declaration(template)}
    return {title: words for title, words in told_in(text) if title in short}


def _declaration(template: ReportTemplate) -> tuple[FormField, ...]:
    """The declaration and what follows it."""
    keys = [field.key for field in template.fields]
    return template.fields[keys.index(template.declaration_field) :]


def _passages(field: FormField | None, words: str) -> Iterator[str]:
    prompts = () if field is None else passage_prompts(field)
    if prompts:
        yield from split_passages(prompts, words)
    else:
        yield words
