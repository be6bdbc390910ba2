"""Going on from a version that a supervisor gave back."""

from datetime import datetime, tzinfo

from desktop.domain.drafts import DraftAnswer
from desktop.domain.report_forms import FieldKind, ReportTemplate
from desktop.domain.sealed_answers import answers_in
from desktop.domain.times_of_day import time_as_written


def typed_of_version(
    template: ReportTemplate, text: str, near: datetime, zone: tzinfo
) -> dict[str, DraftAnswer]:
    """The sealed answers as they are typed; the declaration is left out, as it is signed anew.

    A time of the incident's own day, which is `near`, is typed without its date.
    """
    kinds = {field.key: field.kind for field in template.fields}
    typed: dict[str, DraftAnswer] = {}
    for key, answer in answers_in(template, text).items():
        if key == template.declaration_field:
            continue
        if kinds[key] is FieldKind.DATE_TIME:
            at = datetime.fromisoformat(str(answer)).astimezone(zone)
            clock = f"{at:%H:%M:%S}" if at.second else f"{at:%H:%M}"
            same = time_as_written(clock, near, zone) == at
            typed[key] = clock if same else f"{at:%Y-%m-%d} {clock}"
        else:
            typed[key] = list(answer) if isinstance(answer, tuple) else answer
    return typed
