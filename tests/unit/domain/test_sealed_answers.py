"""What was sealed can be read back, to go on from it in the next version."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import Badge
from desktop.domain.merkle import EMPTY_ROOT
from desktop.domain.report_forms import Answer, Choice, FieldKind, FormField, ReportKind
from desktop.domain.reports import ReportHeading, canonical_text
from desktop.domain.sealed_answers import answers_in
from tests.fakes.rulebook import a_template

CHOICES = (Choice("a", "Title: A"), Choice("b", "Title B"))
TEMPLATE = replace(
    a_template(ReportKind.INITIAL),
    fields=(
        FormField("started", "Started", FieldKind.DATE_TIME, required=True),
        FormField("place", "Place", FieldKind.TEXT, required=True),
        FormField("role", "My role", FieldKind.CHOICE, required=True, choices=CHOICES),
        FormField("others", "Any of these", FieldKind.CHOICES, required=False, choices=CHOICES),
        FormField("camera_on", "Camera on", FieldKind.YES_NO, required=False),
        FormField("shots", "Shots", FieldKind.WHOLE_NUMBER, required=False),
        FormField("narrative", "Narrative", FieldKind.LONG_TEXT, required=True),
    ),
)
ANSWERS: dict[str, Answer] = {
    "started": "2026-11-20T11:46:00-05:00",
    "place": "Harbor St",
    "role": "a",
    "others": ("b", "a"),
    "camera_on": False,
    "shots": 0,
    "narrative": "What I saw\nA man.\n\n  He ran.\nPlace:\n  elsewhere",
}
HEADING = ReportHeading(
    station="Station 7",
    demonstration=False,
    incident_number="I-26-00001",
    cad_number=None,
    category="UOF",
    author=Badge("4711"),
    unit="school-unit",
    version=1,
    sealed_at=datetime(2026, 11, 20, 20, tzinfo=UTC),
    salt="00",
    head=TreeHead(0, EMPTY_ROOT),
    stamps=(),
    viewed=("- camera C-0317: 0 s to 1 s",),
)


def sealed(answers: dict[str, Answer]) -> str:
    return canonical_text(TEMPLATE, HEADING, answers)


def test_every_kind_of_answer_is_read_back() -> None:
    assert answers_in(TEMPLATE, sealed(ANSWERS)) == ANSWERS


def test_a_line_that_looks_like_a_field_stays_where_it_was_written() -> None:
    answers: dict[str, Answer] = {"narrative": "Place:\n  my house\nMy role:\nTitle B"}
    assert answers_in(TEMPLATE, sealed(answers)) == answers


def test_nothing_is_read_that_was_not_answered() -> None:
    assert answers_in(TEMPLATE, sealed({})) == {}


def test_what_the_form_no_longer_offers_is_left_out() -> None:
    text = sealed(ANSWERS)
    for old, new in {
        "Title: A": "Title C",
        "Camera on:\n  no": "Camera on:\n  perhaps",
        "Shots:\n  0": "Shots:\n  some",
        "\nPlace:\n  Harbor St\n": "\nWhere:\n  Harbor St\n",
    }.items():
        assert old in text
        text = text.replace(old, new)
    kept = ("started", "narrative")
    assert answers_in(TEMPLATE, text) == {key: ANSWERS[key] for key in kept} | {"others": ("b",)}


@given(st.text(alphabet="ab: \n\t", max_size=40))
def test_words_come_back_as_they_were_sealed(words: str) -> None:
    text = sealed({"narrative": words, "place": "here"})
    read = answers_in(TEMPLATE, text)
    assert read.pop("place") == "here"
    assert sealed({**read, "place": "here"}) == text or not words.strip()
