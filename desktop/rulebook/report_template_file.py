"""The shape of a report template file, and the template that it holds (policy 5)."""

from typing import Annotated

from pydantic import Field, StringConstraints

from desktop.domain.report_forms import (
    OWN_ACCOUNTS,
    Choice,
    FieldKind,
    FormField,
    ReportKind,
    ReportTemplate,
)
from desktop.rulebook.data_file import DataFile, Heading, LowerCode, Shape, Text

FieldKey = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]

_CHOOSING = frozenset({FieldKind.CHOICE, FieldKind.CHOICES})
_WRITING = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT})


class ChoiceShape(Shape):
    """One choice of a field."""

    code: LowerCode
    title: Text


class ConditionShape(Shape):
    """`required_when = { field = "...", is = "..." }`."""

    field: str
    code: str = Field(alias="is")


class FieldShape(Shape):
    """A `[[fields]]` table."""

    key: FieldKey
    title: Text
    kind: Annotated[FieldKind, Field(strict=False)]
    required: bool = False
    prompt: str = ""
    choices: list[ChoiceShape] = Field(default_factory=list)
    least_words: Annotated[int, Field(ge=1)] | None = None
    required_when: ConditionShape | None = None


class DeclarationShape(Shape):
    """The field with the signed words, and the code that says that nothing had been viewed."""

    field: str
    own_recollection: str


class TemplateShape(Heading):
    """A whole file."""

    kind: Annotated[ReportKind, Field(strict=False)]
    title: Text
    counts_as_report: bool
    banner: str = ""
    declaration: DeclarationShape
    fields: Annotated[list[FieldShape], Field(min_length=1)]


def template_from(file: DataFile[TemplateShape]) -> ReportTemplate:
    """Check what no shape can say, and build the template. Raises BadInput (DATA_FILE_INVALID)."""
    shape = file.content
    file.require_distinct((field.key for field in shape.fields), ("fields",), "key")
    for index, field in enumerate(shape.fields):
        _check_field(file, ("fields", index), field)
    _check_declaration(file)
    if shape.counts_as_report is not (shape.kind in OWN_ACCOUNTS):
        raise file.invalid(
            ("counts_as_report",), "only an officer's own account counts, and always does"
        )
    return ReportTemplate(
        kind=shape.kind,
        version=shape.version,
        title=shape.title,
        effective_from=shape.effective_from.isoformat(),
        sources=tuple(shape.sources),
        counts_as_report=shape.counts_as_report,
        banner=shape.banner,
        declaration_field=shape.declaration.field,
        own_recollection=shape.declaration.own_recollection,
        fields=tuple(_field(field) for field in shape.fields),
    )


def _check_field(
    file: DataFile[TemplateShape], path: tuple[str | int, ...], field: FieldShape
) -> None:
    if field.kind in _CHOOSING and not field.choices:
        raise file.invalid((*path, "choices"), "a field of choices needs choices")
    if field.kind not in _CHOOSING and field.choices:
        raise file.invalid((*path, "choices"), f"a field of kind {field.kind} has no choices")
    if field.kind not in _WRITING and field.least_words:
        raise file.invalid((*path, "least_words"), f"a field of kind {field.kind} has no words")
    file.require_distinct((each.code for each in field.choices), (*path, "choices"), "code")
    if field.required_when is None:
        return
    if field.required:
        raise file.invalid((*path, "required_when"), "the field is required anyway")
    asked = _choices_of(file, (*path, "required_when", "field"), field.required_when.field)
    if field.required_when.code not in asked:
        raise file.invalid(
            (*path, "required_when", "is"), f"there is no choice {field.required_when.code!r}"
        )


def _check_declaration(file: DataFile[TemplateShape]) -> None:
    declaration = file.content.declaration
    codes = _choices_of(file, ("declaration", "field"), declaration.field)
    if declaration.own_recollection not in codes:
        raise file.invalid(
            ("declaration", "own_recollection"),
            f"there is no choice {declaration.own_recollection!r}",
        )
    fields = {field.key: field for field in file.content.fields}
    if not fields[declaration.field].required:
        raise file.invalid(("declaration", "field"), "the declaration must be a required field")


def _choices_of(
    file: DataFile[TemplateShape], path: tuple[str | int, ...], key: str
) -> frozenset[str]:
    """The choices of a field that must be there and must be of kind choice."""
    for field in file.content.fields:
        if field.key == key and field.kind is FieldKind.CHOICE:
            return frozenset(choice.code for choice in field.choices)
    raise file.invalid(path, f"there is no choice field {key!r}")


def _field(shape: FieldShape) -> FormField:
    when = shape.required_when
    return FormField(
        key=shape.key,
        title=shape.title,
        kind=shape.kind,
        required=shape.required,
        prompt=shape.prompt.strip(),
        choices=tuple(Choice(each.code, each.title) for each in shape.choices),
        least_words=shape.least_words or 0,
        required_when=None if when is None else (when.field, when.code),
    )
