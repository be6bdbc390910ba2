"""Going on from a version that a supervisor gave back."""

from datetime import datetime, tzinfo

from desktop.domain.drafts import DraftAnswer
from desktop.domain.report_forms import FieldKind, ReportTemplate
from desktop.domain.sealed_answers import answers_in
from desktop.presenters.report_reading import clock_words


def typed_of_version(template: ReportTemplate, text: str, zone: tzinfo) -> dict[str, DraftAnswer]:
    """The sealed answers as they are typed; the declaration is left out, as it is signed anew."""
    kinds = {field.key: field.kind for field in template.fields}
    typed: dict[str, DraftAnswer] = {}
    for key, answer in answers_in(template, text).items():
        if key == template.declaration_field:
            continue
        if kinds[key] is FieldKind.DATE_TIME:
            typed[key] = clock_words(datetime.fromisoformat(str(answer)).astimezone(zone))
        else:
            typed[key] = list(answer) if isinstance(answer, tuple) else answer
    return typed
