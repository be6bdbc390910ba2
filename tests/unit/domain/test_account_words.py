"""The words of a sealed account as a comparison reads them."""

from dataclasses import replace

from desktop.domain.account_words import facts_in, sentences_in
from desktop.domain.report_forms import FieldKind, FormField, ReportKind, ReportTemplate
from desktop.domain.reports import canonical_text
from tests.fakes.rulebook import a_template
from tests.unit.domain.test_reports import HEADING

PLACE = FormField("place", "Place", FieldKind.TEXT, required=True)


def a_prompted() -> ReportTemplate:
    template = a_template(ReportKind.INITIAL)
    narrative = replace(template.fields[0], prompt="What I perceived: sights\nWhat I did")
    return replace(template, fields=(PLACE, narrative, *template.fields[1:]))


TEXT = canonical_text(
    a_prompted(),
    HEADING,
    {
        "place": "Oak Street. East side.",
        "narrative": "What I perceived\nHe ran. He fell.\n\nWhat I did\nI called.",
        "declaration": "viewed-before",
        "declared_viewing": "A clip. On a phone.",
    },
)


def test_prompts_and_the_declaration_are_not_the_authors_sentences() -> None:
    assert sentences_in(a_prompted(), TEXT) == ("He ran.", "He fell.", "I called.")


def test_short_answers_are_facts_by_their_titles() -> None:
    assert facts_in(a_prompted(), TEXT) == {"Place": "Oak Street. East side."}


def test_a_field_of_another_version_of_the_form_loses_no_sentence() -> None:
    newer = replace(a_prompted(), fields=a_prompted().fields[1:])
    assert sentences_in(newer, TEXT)[:2] == ("Oak Street.", "East side.")
