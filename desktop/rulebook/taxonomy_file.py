"""The shape of a taxonomy file, and the taxonomy that it holds (policy 3)."""

import re
from collections.abc import Sequence
from typing import Annotated

from pydantic import Field

from desktop.domain.report_forms import OWN_ACCOUNTS, ReportKind
from desktop.domain.taxonomy import (
    Category,
    Code,
    IncidentClass,
    NumberFormat,
    ReportDuty,
    Taxonomy,
)
from desktop.rulebook.data_file import DataFile, Heading, LowerCode, Shape, Text, UpperCode
from desktop.rulebook.toml_lines import KeyPath

FURTHER_REPORTS = frozenset({"investigator-statement"})
"""Reports that policy 3 asks for beside the officer's own, and that have no template."""


class CategoryShape(Shape):
    """A `[[categories]]` table; without `keep_days` nothing is disposed of by itself."""

    code: UpperCode
    title: Text
    keep: Text
    keep_days: Annotated[int, Field(ge=1)] | None = None
    duty: Annotated[ReportDuty, Field(strict=False)]
    incident_class: Annotated[IncidentClass, Field(strict=False, alias="class")]
    also: list[str] = Field(default_factory=list)
    set_by_supervisor: bool = False
    report: Annotated[ReportKind, Field(strict=False)] = ReportKind.INITIAL
    deletion_may_be_asked: bool = False
    short: Annotated[Text, Field(max_length=18)] | None = None


class CodeShape(Shape):
    """A circumstance or a reason."""

    code: LowerCode
    title: Text


Codes = Annotated[list[CodeShape], Field(min_length=1)]


class NumberShape(CodeShape):
    """A `[[numbers]]` table: how a number is written, as a regular expression and an example."""

    pattern: Text
    example: Text


class TaxonomyShape(Heading):
    """A whole file."""

    categories: Annotated[list[CategoryShape], Field(min_length=1)]
    circumstances: Codes
    deactivation_reasons: Codes
    no_recording_reasons: Codes
    flags: list[CodeShape] = Field(default_factory=list)
    numbers: list[NumberShape] = Field(default_factory=list)


def taxonomy_from(file: DataFile[TaxonomyShape]) -> Taxonomy:
    """Check what no shape can say, and build the taxonomy. Raises BadInput (DATA_FILE_INVALID)."""
    shape = file.content
    file.require_distinct((each.code for each in shape.categories), ("categories",), "code")
    _require_known_reports(file)
    return Taxonomy(
        version=shape.version,
        effective_from=shape.effective_from.isoformat(),
        sources=tuple(shape.sources),
        categories=tuple(_category(each) for each in shape.categories),
        circumstances=_codes(file, "circumstances", shape.circumstances),
        deactivation_reasons=_codes(file, "deactivation_reasons", shape.deactivation_reasons),
        no_recording_reasons=_codes(file, "no_recording_reasons", shape.no_recording_reasons),
        flags=_codes(file, "flags", shape.flags),
        numbers=_numbers(file),
    )


def _require_known_reports(file: DataFile[TaxonomyShape]) -> None:
    known = FURTHER_REPORTS | set(ReportKind)
    for number, category in enumerate(file.content.categories):
        if category.report not in OWN_ACCOUNTS:
            path: KeyPath = ("categories", number, "report")
            raise file.invalid(path, f"{category.report.value!r} is no officer's own account")
        for place, report in enumerate(category.also):
            if report not in known:
                path = ("categories", number, "also", place)
                raise file.invalid(path, f"there is no report {report!r}")


def _category(shape: CategoryShape) -> Category:
    return Category(
        code=shape.code,
        title=shape.title,
        keep=shape.keep,
        keep_days=shape.keep_days,
        duty=shape.duty,
        incident_class=shape.incident_class,
        also=tuple(shape.also),
        set_by_supervisor=shape.set_by_supervisor,
        report=shape.report,
        deletion_may_be_asked=shape.deletion_may_be_asked,
        short=shape.short,
    )


def _numbers(file: DataFile[TaxonomyShape]) -> tuple[NumberFormat, ...]:
    shapes = file.content.numbers
    file.require_distinct((each.code for each in shapes), ("numbers",), "code")
    formats = []
    for place, shape in enumerate(shapes):
        form = NumberFormat(shape.code, shape.title, shape.pattern, shape.example)
        try:
            fits = form.fits(form.example)
        except re.error as error:
            path = ("numbers", place, "pattern")
            raise file.invalid(path, f"this is no regular expression: {error}") from error
        if not fits:
            raise file.invalid(("numbers", place, "example"), "the pattern does not match it")
        formats.append(form)
    return tuple(formats)


def _codes(
    file: DataFile[TaxonomyShape], key: str, shapes: Sequence[CodeShape]
) -> tuple[Code, ...]:
    file.require_distinct((each.code for each in shapes), (key,), "code")
    return tuple(Code(each.code, each.title) for each in shapes)
