"""What a filled-in form may hold, and that every faulty field is named."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import (
    Choice,
    FieldFault,
    FieldKind,
    FormField,
    ReportKind,
    ReportTemplate,
    check_answers,
    own_words,
    read_form,
)

CHOICES = (Choice("a", "Title A"), Choice("b", "Title B"))


def field(key: str, kind: FieldKind, **others: object) -> FormField:
    made: dict[str, object] = {"required": False} | others
    if kind in {FieldKind.CHOICE, FieldKind.CHOICES}:
        made["choices"] = CHOICES
    return FormField(key, key.title(), kind, **made)  # type: ignore[arg-type]  # plain values


def template(*fields: FormField) -> ReportTemplate:
    return ReportTemplate(
        kind=ReportKind.INITIAL,
        version=3,
        title="Report",
        effective_from="2026-11-01",
        sources=("a test",),
        counts_as_report=True,
        banner="",
        declaration_field="declaration",
        own_recollection="own",
        fields=fields,
    )


def faults(form: ReportTemplate, untrusted: dict[str, object]) -> str:
    with pytest.raises(BadInput) as refused:
        check_answers(form, untrusted)
    assert refused.value.problem is Problem.FORM_INVALID
    return refused.value.facts["fields"]


def test_a_template_is_named_by_kind_and_version() -> None:
    assert template().name == "initial/3"


EASTERN = timezone(timedelta(hours=-5))
RIGHT = [
    (FieldKind.TEXT, "two words", "two words"),
    (FieldKind.TEXT, " as typed ", " as typed "),
    (FieldKind.LONG_TEXT, "two\nlines", "two\nlines"),
    (FieldKind.CHOICE, "a", "a"),
    (FieldKind.CHOICES, ["b", "a"], ("b", "a")),
    (FieldKind.YES_NO, False, False),
    (FieldKind.YES_NO, True, True),
    (FieldKind.WHOLE_NUMBER, 0, 0),
    (FieldKind.WHOLE_NUMBER, 12, 12),
    (FieldKind.DATE_TIME, "2026-11-20T11:47:31-05:00", "2026-11-20T11:47:31-05:00"),
    (FieldKind.DATE_TIME, " 2026-11-20 11:47 ", "2026-11-20T11:47:00"),
    (
        FieldKind.DATE_TIME,
        datetime(2026, 11, 20, 11, 47, tzinfo=EASTERN),
        "2026-11-20T11:47:00-05:00",
    ),
    (FieldKind.DATE_TIME, datetime(2026, 11, 20, tzinfo=UTC), "2026-11-20T00:00:00+00:00"),
]


@pytest.mark.parametrize(("kind", "typed", "answer"), RIGHT, ids=lambda value: repr(value)[:40])
def test_a_right_answer_is_taken(kind: FieldKind, typed: object, answer: object) -> None:
    assert check_answers(template(field("it", kind)), {"it": typed}) == {"it": answer}


WRONG = [
    (FieldKind.TEXT, 7, "wrong-kind"),
    (FieldKind.LONG_TEXT, True, "wrong-kind"),
    (FieldKind.TEXT, ["a"], "wrong-kind"),
    (FieldKind.CHOICE, 1, "wrong-kind"),
    (FieldKind.CHOICE, ["a"], "wrong-kind"),
    (FieldKind.CHOICE, "c", "not-a-choice"),
    (FieldKind.CHOICE, "A", "not-a-choice"),
    (FieldKind.CHOICE, "Title A", "not-a-choice"),
    (FieldKind.CHOICES, "a", "wrong-kind"),
    (FieldKind.CHOICES, {"a": "b"}, "wrong-kind"),
    (FieldKind.CHOICES, ["a", "c"], "not-a-choice"),
    (FieldKind.CHOICES, ["a", 1], "not-a-choice"),
    (FieldKind.CHOICES, ["a", ["b"]], "not-a-choice"),
    (FieldKind.YES_NO, "yes", "wrong-kind"),
    (FieldKind.YES_NO, 1, "wrong-kind"),
    (FieldKind.WHOLE_NUMBER, True, "wrong-kind"),
    (FieldKind.WHOLE_NUMBER, -1, "wrong-kind"),
    (FieldKind.WHOLE_NUMBER, 1.5, "wrong-kind"),
    (FieldKind.WHOLE_NUMBER, "12", "wrong-kind"),
    (FieldKind.DATE_TIME, "yesterday", "wrong-kind"),
    (FieldKind.DATE_TIME, "2026-13-01T10:00", "wrong-kind"),
    (FieldKind.DATE_TIME, "2026-11-20", "wrong-kind"),
    (FieldKind.DATE_TIME, "20261120", "wrong-kind"),
    (FieldKind.DATE_TIME, date(2026, 11, 20), "wrong-kind"),
    (FieldKind.DATE_TIME, time(11, 47), "wrong-kind"),
    (FieldKind.DATE_TIME, 1795000000, "wrong-kind"),
]


@pytest.mark.parametrize(("kind", "typed", "fault"), WRONG, ids=lambda value: repr(value)[:40])
def test_a_wrong_answer_is_named_with_its_fault(kind: FieldKind, typed: object, fault: str) -> None:
    assert faults(template(field("it", kind)), {"it": typed}) == f"it ({fault})"


@pytest.mark.parametrize("blank", ["", " \n\t", []], ids=repr)
@pytest.mark.parametrize("kind", FieldKind)
def test_a_blank_field_is_no_answer(kind: FieldKind, blank: object) -> None:
    assert check_answers(template(field("it", kind)), {"it": blank}) == {}
    required = template(field("it", kind, required=True))
    assert faults(required, {"it": blank}) == "it (missing)"


def test_no_and_nought_are_answers() -> None:
    form = template(
        field("hurt", FieldKind.YES_NO, required=True),
        field("shots", FieldKind.WHOLE_NUMBER, required=True),
    )
    assert check_answers(form, {"hurt": False, "shots": 0}) == {"hurt": False, "shots": 0}


@pytest.mark.parametrize(
    ("text", "enough"),
    [
        ("one two three", True),
        ("one, two; three!", True),
        ("eins zwei drei", True),
        ("one two", False),
        ("one . . . two", False),
        ("- - - -", False),
    ],
)
def test_a_text_counts_as_an_answer_from_so_many_words_on(text: str, enough: bool) -> None:
    form = template(field("narrative", FieldKind.LONG_TEXT, required=True, least_words=3))
    if enough:
        assert check_answers(form, {"narrative": text}) == {"narrative": text}
    else:
        assert faults(form, {"narrative": text}) == "narrative (too-short)"


def test_the_forms_own_prompts_are_nobodys_words() -> None:
    """Policy 2.5: a narrative of copied prompts is no narrative."""
    prompts = "What I saw: sights and light\nWhat I said"
    narrative = field(
        "narrative", FieldKind.LONG_TEXT, required=True, least_words=3, prompt=prompts
    )
    form = template(narrative)
    assert faults(form, {"narrative": f"{prompts}\n"}) == "narrative (too-short)"
    assert faults(form, {"narrative": "What I saw\n  A man.\n What I said "}) == (
        "narrative (too-short)"
    )
    answered = "What I saw\nA man ran."
    assert check_answers(form, {"narrative": answered}) == {"narrative": answered}
    assert own_words(narrative, answered) == 3
    assert own_words(narrative, "I said what I saw then.\n") == 6


def test_a_form_is_read_without_being_refused() -> None:
    form = template(
        field("place", FieldKind.TEXT, required=True), field("shots", FieldKind.WHOLE_NUMBER)
    )
    read = read_form(form, {"place": "Harbor St", "shots": "two"})
    assert read.answers == {"place": "Harbor St"}
    assert read.faults == (("shots", FieldFault.WRONG_KIND),)


@pytest.mark.parametrize("chosen", [None, "a", "b"])
def test_one_answer_may_make_another_field_required(chosen: str | None) -> None:
    form = template(
        field("declaration", FieldKind.CHOICE),
        field("what", FieldKind.TEXT, required_when=("declaration", "b")),
    )
    answers: dict[str, object] = {} if chosen is None else {"declaration": chosen}
    if chosen == "b":
        assert faults(form, answers) == "what (missing)"
        assert check_answers(form, answers | {"what": "x"}) == answers | {"what": "x"}
    else:
        assert check_answers(form, answers) == answers


def test_a_field_that_is_not_due_may_be_answered() -> None:
    form = template(
        field("declaration", FieldKind.CHOICE),
        field("what", FieldKind.TEXT, required_when=("declaration", "b")),
    )
    assert check_answers(form, {"declaration": "a", "what": "x"})["what"] == "x"


def test_every_faulty_field_is_named_at_once_and_only_once() -> None:
    form = template(
        field("place", FieldKind.TEXT, required=True),
        field("role", FieldKind.CHOICE, required=True),
        field("narrative", FieldKind.LONG_TEXT, required=True, least_words=3),
        field("note", FieldKind.TEXT),
    )
    typed: dict[str, object] = {"plaice": "x", "role": "c", "narrative": "short", "note": "fine"}
    assert faults(form, typed) == (
        "plaice (unknown), role (not-a-choice), narrative (too-short), place (missing)"
    )
