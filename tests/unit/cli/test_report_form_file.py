"""Report forms as TOML files: what is given out empty comes back filled in, letter by letter."""

import tomllib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.cli.answers import DEMONSTRATION
from desktop.cli.report_form_file import form_body, form_text, incident_named, read_form
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import (
    FieldKind,
    FormField,
    ReportKind,
    ReportTemplate,
    check_answers,
)
from desktop.services.write_report import EmptyForm
from tests.fakes.builders import make_incident
from tests.fakes.shipped_rulebook import SHIPPED_RULEBOOK

TEMPLATES = [SHIPPED_RULEBOOK.template(kind) for kind in ReportKind]
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1)
INCIDENT = make_incident()

each_template = pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.kind.value)


def answers(field: FormField) -> st.SearchStrategy[Any]:
    """Everything that fits a field."""
    codes = [choice.code for choice in field.choices]
    long_enough = " ".join(["word"] * field.least_words)
    by_kind: Mapping[FieldKind, st.SearchStrategy[Any]] = {
        FieldKind.TEXT: WORDS.map(lambda words: f"a {words}"),
        FieldKind.LONG_TEXT: st.lists(WORDS).map(lambda ls: "\n".join([long_enough, "a", *ls])),
        FieldKind.CHOICE: st.sampled_from(codes or [""]),
        FieldKind.CHOICES: st.lists(st.sampled_from(codes or [""]), min_size=1),
        FieldKind.YES_NO: st.booleans(),
        FieldKind.WHOLE_NUMBER: st.integers(0, 1000),
        FieldKind.DATE_TIME: st.datetimes(),
    }
    return by_kind[field.kind]


@each_template
@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_written_into_the_empty_form_is_what_is_read(
    tmp_path: Path, template: ReportTemplate, data: st.DataObject
) -> None:
    filled = {field.key: data.draw(answers(field), field.key) for field in template.fields}
    document = tomlkit.parse(form_text(EmptyForm(template, INCIDENT), demonstration=False))
    for key, answer in filled.items():
        document[key] = answer
    file = tmp_path / "form.toml"
    file.write_text(tomlkit.dumps(document), encoding="utf-8", newline="")

    read = read_form(file, template)
    assert incident_named(read) == INCIDENT.number
    assert read == filled
    checked = check_answers(template, read)
    assert set(checked) == set(filled)
    for key, answer in checked.items():
        wanted = filled[key]
        assert answer == (
            wanted.isoformat()
            if isinstance(wanted, datetime)
            else tuple(wanted)
            if isinstance(wanted, list)
            else wanted
        )


@each_template
def test_an_empty_form_lacks_what_is_required_and_nothing_else_is_wrong_with_it(
    tmp_path: Path, template: ReportTemplate
) -> None:
    file = tmp_path / "form.toml"
    file.write_text(form_text(EmptyForm(template, INCIDENT), demonstration=True), "utf-8")
    read = read_form(file, template)
    incident_named(read)
    with pytest.raises(BadInput) as refusal:
        check_answers(template, read)
    required = [field.key for field in template.fields if field.required]
    assert refusal.value.facts["fields"] == ", ".join(f"{key} (missing)" for key in required)


@each_template
def test_an_empty_form_tells_of_each_field_what_it_needs_to_be_filled_in(
    template: ReportTemplate,
) -> None:
    text = form_text(EmptyForm(template, INCIDENT), demonstration=False)
    assert set(tomllib.loads(text)) == {"form", "incident", *(f.key for f in template.fields)}
    for field in template.fields:
        about = text[: text.index(f"\n{field.key} = ")].rpartition("\n\n")[2]
        assert about.startswith(f"# {field.title}: ")
        assert ("(required" in about) == (field.required or field.required_when is not None)
        for choice in field.choices:
            assert f"#   {choice.code}: {choice.title}" in about
        for line in field.prompt.splitlines():
            assert f"# {line}" in about
        if field.least_words:
            assert f"at least {field.least_words} words" in about
    assert template.banner in text


@each_template
def test_programs_are_told_the_same(template: ReportTemplate) -> None:
    body = form_body(EmptyForm(template, INCIDENT))
    assert (body["kind"], body["incident"]) == (template.kind.value, INCIDENT.number)
    fields = body["fields"]
    assert isinstance(fields, list)
    for told, field in zip(fields, template.fields, strict=True):
        assert (told["key"], told["kind"]) == (field.key, field.kind.value)
        assert told["required"] is field.required
        assert [each["code"] for each in told["choices"]] == [c.code for c in field.choices]


@pytest.mark.parametrize("demonstration", [False, True])
def test_only_the_form_of_a_demonstration_says_that_it_is_one(demonstration: bool) -> None:
    text = form_text(EmptyForm(TEMPLATES[0], INCIDENT), demonstration=demonstration)
    assert text.startswith(f"# {DEMONSTRATION}\n") == demonstration


def test_a_form_may_leave_out_what_it_is_and_may_begin_with_a_byte_order_mark(
    tmp_path: Path,
) -> None:
    file = tmp_path / "form.toml"
    file.write_bytes('\ufefflocation = "here"\r\n'.encode())
    read = read_form(file, TEMPLATES[0])
    assert incident_named(read) is None
    assert read == {"location": "here"}


@pytest.mark.parametrize(
    ("content", "problem", "detail"),
    [
        (None, Problem.FORM_UNREADABLE, "No such file or directory"),
        (b"\xff", Problem.FORM_UNREADABLE, "it is no UTF-8 text"),
        (b"a = \n", Problem.FORM_UNREADABLE, "line 1"),
        (b"a = 1\na = 2\n", Problem.FORM_UNREADABLE, "line 2"),
        (b'form = "attestation/1"', Problem.FORM_OF_ANOTHER_KIND, None),
        (b"form = []", Problem.FORM_OF_ANOTHER_KIND, None),
    ],
)
def test_a_file_that_is_no_such_form_is_refused(
    tmp_path: Path, content: bytes | None, problem: Problem, detail: str | None
) -> None:
    file = tmp_path / "form.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(BadInput) as refusal:
        read_form(file, TEMPLATES[0])
    assert refusal.value.problem is problem
    if detail is not None:
        assert detail in refusal.value.facts["detail"]
