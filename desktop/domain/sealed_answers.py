"""Reading the answers back out of a sealed report's text, to go on from them."""

from collections.abc import Mapping

from desktop.domain.report_forms import Answer, FieldKind, FormField, ReportTemplate

_INDENT = "  "


def answers_in(template: ReportTemplate, text: str) -> dict[str, Answer]:
    """The answers that a canonical text of this template holds.

    What officers wrote is indented and nothing else is, so no answer can pass for another field.
    Fields of another version of the template, and choices that are no longer offered, are left out.
    """
    by_heading = {f"{field.title}:": field for field in template.fields}
    lines: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in text.split("\n"):
        if line and not line.startswith(_INDENT):
            field = by_heading.get(line)
            current = None if field is None else lines.setdefault(field.key, [])
        elif current is not None:
            current.append(line.removeprefix(_INDENT))
    read = {
        field.key: _answer(field, "\n".join(lines[field.key]).rstrip())
        for field in template.fields
        if field.key in lines
    }
    return {key: answer for key, answer in read.items() if answer not in (None, "", ())}


def told_in(text: str) -> tuple[tuple[str, str], ...]:
    """Every answer of a canonical text with its field's title, whatever its template was."""
    told: list[tuple[str, list[str]]] = [("", [])]
    for line in text.split("\n"):
        if line and not line.startswith(_INDENT):
            told.append((line.removesuffix(":"), []))
        else:
            told[-1][1].append(line.removeprefix(_INDENT))
    answers = ((title, "\n".join(lines).strip("\n")) for title, lines in told)
    return tuple((title, words) for title, words in answers if words)


def _answer(field: FormField, words: str) -> Answer | None:
    codes: Mapping[str, str] = {choice.title: choice.code for choice in field.choices}
    match field.kind:
        case FieldKind.CHOICE:
            return codes.get(words)
        case FieldKind.CHOICES:
            return tuple(codes[title] for title in words.split("; ") if title in codes)
        case FieldKind.YES_NO:
            return {"yes": True, "no": False}.get(words)
        case FieldKind.WHOLE_NUMBER:
            return int(words) if words.isdecimal() else None
        case _:
            return words
