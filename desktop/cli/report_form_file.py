"""A report form as a TOML file that an officer can fill in with any editor."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import tomlkit
from tomlkit.items import Item

from desktop.cli.answers import DEMONSTRATION
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import FieldKind, FormField, ReportTemplate
from desktop.services.write_report import EmptyForm

_FORM, _INCIDENT = "form", "incident"

_HOW_TO: Mapping[FieldKind, str] = {
    FieldKind.TEXT: "a line of text",
    FieldKind.LONG_TEXT: "text of any length",
    FieldKind.CHOICE: "one of the codes below",
    FieldKind.CHOICES: 'any of the codes below, as in ["one", "other"]',
    FieldKind.YES_NO: "true or false, in place of the quotes",
    FieldKind.WHOLE_NUMBER: "a whole number, in place of the quotes",
    FieldKind.DATE_TIME: "a date and time, such as 2026-11-20T16:47:00-05:00",
}


def form_text(form: EmptyForm, *, demonstration: bool) -> str:
    """The empty form: every field with what it is, its choices, and whether it is required."""
    document = tomlkit.document()
    if demonstration:
        document.add(tomlkit.comment(DEMONSTRATION))
    document.add(tomlkit.comment(f"{form.template.title}. Write each answer between its quotes."))
    if form.template.banner:
        document.add(tomlkit.comment(form.template.banner))
    document[_FORM] = form.template.name
    document[_INCIDENT] = form.incident.number
    for field in form.template.fields:
        document.add(tomlkit.nl())
        for line in _about(field):
            document.add(tomlkit.comment(line))
        document[field.key] = _empty(field)
    return tomlkit.dumps(document)


def form_body(form: EmptyForm) -> dict[str, object]:
    """The same as JSON."""
    return {
        "kind": form.template.kind.value,
        "template": form.template.name,
        "title": form.template.title,
        "banner": form.template.banner,
        "incident": form.incident.number,
        "fields": [_field_body(field) for field in form.template.fields],
    }


def read_form(file: Path, template: ReportTemplate) -> dict[str, object]:
    """Read a filled-in form; its answers are not checked yet.

    Raises BadInput (FORM_UNREADABLE, FORM_OF_ANOTHER_KIND).
    """
    try:
        filled = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadInput(Problem.FORM_UNREADABLE, file=file, detail=error.strerror) from error
    except UnicodeDecodeError as error:
        detail = "it is no UTF-8 text"
        raise BadInput(Problem.FORM_UNREADABLE, file=file, detail=detail) from error
    except tomllib.TOMLDecodeError as error:
        raise BadInput(Problem.FORM_UNREADABLE, file=file, detail=error) from error
    named = filled.pop(_FORM, template.name)
    if named != template.name:
        raise BadInput(Problem.FORM_OF_ANOTHER_KIND, form=named, wanted=template.name)
    return filled


def incident_named(filled: dict[str, object]) -> str | None:
    """Take out the incident that a form was made for, where it names one."""
    named = filled.pop(_INCIDENT, None)
    return None if named is None else str(named)


def _about(field: FormField) -> list[str]:
    needed = "required" if field.required else "may stay empty"
    if field.required_when is not None:
        needed = f"required when {field.required_when[0]} is {field.required_when[1]}"
    words = f", at least {field.least_words} words" if field.least_words else ""
    about = [f"{field.title}: {_HOW_TO[field.kind]} ({needed}{words})"]
    if field.prompt:
        about += field.prompt.splitlines()
    return about + [f"  {choice.code}: {choice.title}" for choice in field.choices]


def _empty(field: FormField) -> Item:
    match field.kind:
        case FieldKind.LONG_TEXT:
            return tomlkit.string("\n", multiline=True)
        case FieldKind.CHOICES:
            return tomlkit.array()
        case _:
            return tomlkit.string("")


def _field_body(field: FormField) -> dict[str, object]:
    return {
        "key": field.key,
        "title": field.title,
        "kind": field.kind.value,
        "required": field.required,
        "required_when": list(field.required_when) if field.required_when else None,
        "least_words": field.least_words,
        "prompt": field.prompt,
        "choices": [{"code": choice.code, "title": choice.title} for choice in field.choices],
    }
