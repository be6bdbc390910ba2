"""The shape of a taxonomy file, and the taxonomy that it holds (policy 3)."""

from typing import Annotated

from pydantic import Field

from desktop.domain.report_forms import ReportKind
from desktop.domain.taxonomy import Category, Code, IncidentClass, ReportDuty, Taxonomy
from desktop.rulebook.data_file import DataFile, Heading, LowerCode, Shape, Text, UpperCode

FURTHER_REPORTS = frozenset({"fio", "investigator-statement", "use-of-force"})
"""Reports that policy 3 asks for beside the initial one, and that have no template of their own."""


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


class CodeShape(Shape):
    """A circumstance or a reason."""

    code: LowerCode
    title: Text


Codes = Annotated[list[CodeShape], Field(min_length=1)]


class TaxonomyShape(Heading):
    """A whole file."""

    categories: Annotated[list[CategoryShape], Field(min_length=1)]
    circumstances: Codes
    deactivation_reasons: Codes
    no_recording_reasons: Codes


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
    )


def _require_known_reports(file: DataFile[TaxonomyShape]) -> None:
    known = FURTHER_REPORTS | set(ReportKind)
    for number, category in enumerate(file.content.categories):
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
    )


def _codes(file: DataFile[TaxonomyShape], key: str, shapes: list[CodeShape]) -> tuple[Code, ...]:
    file.require_distinct((each.code for each in shapes), (key,), "code")
    return tuple(Code(each.code, each.title) for each in shapes)
