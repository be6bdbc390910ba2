"""The fields of a report while it is written: from what was typed to what can be sealed."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from desktop.domain.drafts import DraftAnswer, DraftAnswers
from desktop.domain.report_forms import (
    FieldKind,
    FormField,
    ReportTemplate,
    is_due,
    own_words,
    read_form,
)
from desktop.domain.report_passages import join_passages, passage_prompts, split_passages
from desktop.domain.times_of_day import time_as_written
from desktop.presenters.report_state import FieldState, Part


class TypedForm:
    """What was typed into a template's fields, told as field states and as answers to seal.

    `near` is when the incident began, and `zone` the terminal's: a time of day without a date
    means the one that is nearest to it.
    """

    def __init__(self, template: ReportTemplate, near: datetime, zone: tzinfo) -> None:
        self.template = template
        self._near, self._zone = near, zone
        self._fields = {field.key: field for field in template.fields}
        self._prompts = {field.key: passage_prompts(field) for field in template.fields}
        self._typed: dict[str, DraftAnswer] = {}

    def fill(self, answers: DraftAnswers) -> None:
        """Take what a draft holds; what belongs to no field of this template is left out."""
        self._typed = {}
        for key, typed in answers.items():
            if key in self._fields:
                self._typed[key] = self._in_passages(key, typed)

    def _in_passages(self, key: str, typed: DraftAnswer) -> DraftAnswer:
        prompts = self._prompts[key]
        if not prompts:
            return typed
        if isinstance(typed, list) and len(typed) == len(prompts):
            return typed
        whole = "\n".join(typed) if isinstance(typed, list) else str(typed)
        return list(split_passages(prompts, whole))

    def write(self, key: str, typed: DraftAnswer | None) -> bool:
        """Put something into a field, or take it out with None; whether that changed anything."""
        if self._typed.get(key) == typed:
            return False
        if typed is None:
            del self._typed[key]
        else:
            self._typed[key] = typed
        return True

    def write_passage(self, key: str, index: int, text: str) -> bool:
        """Write one passage of a field; whether that changed anything."""
        held = self._typed.get(key)
        passages = list(held) if isinstance(held, list) else [""] * len(self._prompts[key])
        passages[index] = text
        return self.write(key, passages)

    @property
    def typed(self) -> dict[str, DraftAnswer]:
        """Everything that stands in the fields, for a draft."""
        return dict(self._typed)

    def untrusted_answers(self) -> dict[str, object]:
        """The answers, as they are handed in to be sealed."""
        return {key: self._answer(self._fields[key], typed) for key, typed in self._typed.items()}

    def fields(self) -> tuple[FieldState, ...]:
        """Every field as it stands, in the order of the page.

        A field that is due only with a certain other answer is left out until it is, or has words.
        """
        read = read_form(self.template, self.untrusted_answers())
        faults = dict(read.faults)
        told = [
            FieldState(
                field=field,
                part=part,
                typed=self._typed.get(field.key),
                prompts=self._prompts[field.key],
                due=is_due(field, read.answers),
                fault=faults.get(field.key),
                time=self._time(field),
            )
            for part, field in in_order(self.template)
        ]
        return tuple(
            each
            for each in told
            if each.field.required_when is None or each.due or not each.is_empty
        )

    def words(self) -> int:
        """How many words the author wrote into long texts, prompts not counted."""
        texts = {
            key: join_passages(self._prompts[key], typed) if isinstance(typed, list) else str(typed)
            for key, typed in self._typed.items()
            if self._fields[key].kind is FieldKind.LONG_TEXT
        }
        return sum(own_words(self._fields[key], text) for key, text in texts.items())

    def _time(self, field: FormField) -> datetime | None:
        typed = self._typed.get(field.key)
        if field.kind is not FieldKind.DATE_TIME or not isinstance(typed, str):
            return None
        return time_as_written(typed, self._near, self._zone)

    def _answer(self, field: FormField, typed: DraftAnswer) -> object:
        if isinstance(typed, list) and self._prompts[field.key]:
            return join_passages(self._prompts[field.key], typed)
        if not isinstance(typed, str):
            return typed
        if field.kind is FieldKind.DATE_TIME:
            time = self._time(field)
            return typed if time is None else time.isoformat()
        if field.kind is FieldKind.WHOLE_NUMBER and typed.strip().isdecimal():
            return int(typed)
        return typed.rstrip()


def in_order(template: ReportTemplate) -> tuple[tuple[Part, FormField], ...]:
    """The fields as the page shows them, each with its part.

    Facts stand in the template's order. The long texts begin with the first that is required, which
    is the narrative; those before it come last.
    """
    declared = template.declaration_field
    facts, long_texts, declaration = [], [], []
    for field in template.fields:
        if field.key == declared or (field.required_when or ("",))[0] == declared:
            declaration.append(field)
        elif field.kind is FieldKind.LONG_TEXT:
            long_texts.append(field)
        else:
            facts.append(field)
    # A supplement asks what was seen without tying it to the declaration's answer.
    after = _fields_after(template, declared)
    declaration += [field for field in long_texts if field in after]
    long_texts = [field for field in long_texts if field not in after]
    first = next((at for at, field in enumerate(long_texts) if field.required), 0)
    ordered = (
        *((Part.FACTS, field) for field in facts),
        *((Part.NARRATIVE, field) for field in (*long_texts[first:], *long_texts[:first])),
        *((Part.DECLARATION, field) for field in declaration),
    )
    return tuple(ordered)


def _fields_after(template: ReportTemplate, key: str) -> Sequence[FormField]:
    keys = [field.key for field in template.fields]
    return template.fields[keys.index(key) + 1 :] if key in keys else ()
