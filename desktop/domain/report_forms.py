"""Report forms: the fields of a template, and checking what an officer filled in (policy 5)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.refusals import BadInput, Problem


class ReportKind(StrEnum):
    """The kinds of report whose templates exist."""

    INITIAL = "initial"
    USE_OF_FORCE = "use-of-force"
    FIO = "fio"
    SUPPLEMENT = "supplement"
    ATTESTATION = "attestation"
    EXIGENCY_REQUEST = "exigency-request"
    DELETION_REQUEST = "deletion-request"
    LATE_OR_MISSING = "late-or-missing"


OWN_ACCOUNTS = frozenset({ReportKind.INITIAL, ReportKind.USE_OF_FORCE, ReportKind.FIO})
"""Forms of an officer's own first account: sealing one is what the gate waits for (policy 2.5)."""
DECIDED_ON_DESK = frozenset(ReportKind) - {ReportKind.EXIGENCY_REQUEST}
"""What waits for a decision once it is sealed; urgency is decided on the spot (policy 2.8)."""


class FieldKind(StrEnum):
    """What may stand in a field."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes-no"
    WHOLE_NUMBER = "whole-number"
    DATE_TIME = "date-time"


class FieldFault(StrEnum):
    """What is wrong with one field of a filled-in form."""

    UNKNOWN = "unknown"
    MISSING = "missing"
    WRONG_KIND = "wrong-kind"
    NOT_A_CHOICE = "not-a-choice"
    TOO_SHORT = "too-short"


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a field."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class FormField:
    """One field. `required_when` names a choice field and the code that makes this one required.

    `least_words` is the fewest words of a text that count as an answer (policy 2.5).
    """

    key: str
    title: str
    kind: FieldKind
    required: bool
    prompt: str = ""
    choices: tuple[Choice, ...] = ()
    least_words: int = 0
    required_when: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class ReportTemplate:
    """One version of a form.

    `counts_as_report` says whether sealing it ends the wait for the officer's own account.
    `banner` stands at the head of the sealed text; `declaration_field` names the choice field with
    the signed words, whose code `own_recollection` says that nothing had been viewed.
    """

    kind: ReportKind
    version: int
    title: str
    effective_from: str
    sources: tuple[str, ...]
    counts_as_report: bool
    banner: str
    declaration_field: str
    own_recollection: str
    fields: tuple[FormField, ...]

    @property
    def name(self) -> str:
        """Kind and version, as records hold it."""
        return f"{self.kind.value}/{self.version}"


Answer = str | int | bool | tuple[str, ...]
Answers = Mapping[str, Answer]

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class ReadForm:
    """What a filled-in form says: the answers that were given, and every field at fault."""

    answers: dict[str, Answer]
    faults: tuple[tuple[str, FieldFault], ...]


def read_form(template: ReportTemplate, untrusted: Mapping[str, object]) -> ReadForm:
    """Read what was filled in, field by field.

    An empty text, an empty list or a missing optional field is no answer. A field at fault has no
    answer either.
    """
    faults: list[tuple[str, FieldFault]] = []
    known = {field.key for field in template.fields}
    faults += [(key, FieldFault.UNKNOWN) for key in untrusted if key not in known]
    answers: dict[str, Answer] = {}
    for field in template.fields:
        if field.key not in untrusted or _is_blank(untrusted[field.key]):
            continue
        answer = _answer(field, untrusted[field.key])
        if isinstance(answer, FieldFault):
            faults.append((field.key, answer))
        else:
            answers[field.key] = answer
    faulty = {key for key, _ in faults}
    for field in template.fields:
        if field.key not in answers and field.key not in faulty and is_due(field, answers):
            faults.append((field.key, FieldFault.MISSING))
    return ReadForm(answers, tuple(faults))


def check_answers(template: ReportTemplate, untrusted: Mapping[str, object]) -> dict[str, Answer]:
    """Check what was filled in, and return the answers that were given.

    Raises BadInput (FORM_INVALID) whose facts name every faulty field.
    """
    form = read_form(template, untrusted)
    if form.faults:
        listed = ", ".join(f"{key} ({fault.value})" for key, fault in form.faults)
        raise BadInput(Problem.FORM_INVALID, fields=listed)
    return form.answers


def is_due(field: FormField, answers: Answers) -> bool:
    """Whether a field must be answered, given the other answers."""
    if field.required_when is not None:
        key, code = field.required_when
        return answers.get(key) == code
    return field.required


def own_words(field: FormField, text: str) -> int:
    """Count the words that the writer put into a text; the form's prompts among them are not."""
    lines = [line.strip() for line in field.prompt.splitlines()]
    prompts = {*lines, *(line.partition(":")[0].strip() for line in lines)}
    own = (line for line in text.splitlines() if line.strip() not in prompts)
    return sum(len(_WORD.findall(line)) for line in own)


def _is_blank(untrusted: object) -> bool:
    return untrusted == [] or (isinstance(untrusted, str) and not untrusted.strip())


def _answer(field: FormField, untrusted: object) -> Answer | FieldFault:
    return _READERS[field.kind](field, untrusted)


def _text(field: FormField, untrusted: object) -> Answer | FieldFault:
    if not isinstance(untrusted, str):
        return FieldFault.WRONG_KIND
    if own_words(field, untrusted) < field.least_words:
        return FieldFault.TOO_SHORT
    return untrusted


def _choice(field: FormField, untrusted: object) -> Answer | FieldFault:
    if not isinstance(untrusted, str):
        return FieldFault.WRONG_KIND
    if untrusted not in {choice.code for choice in field.choices}:
        return FieldFault.NOT_A_CHOICE
    return untrusted


def _choices(field: FormField, untrusted: object) -> Answer | FieldFault:
    if not isinstance(untrusted, list):
        return FieldFault.WRONG_KIND
    codes = {choice.code for choice in field.choices}
    if any(not isinstance(code, str) or code not in codes for code in untrusted):
        return FieldFault.NOT_A_CHOICE
    return tuple(str(code) for code in untrusted)


def _yes_no(_field: FormField, untrusted: object) -> Answer | FieldFault:
    return untrusted if isinstance(untrusted, bool) else FieldFault.WRONG_KIND


def _whole_number(_field: FormField, untrusted: object) -> Answer | FieldFault:
    # bool is an int in Python, but `true` is no number to an officer.
    if isinstance(untrusted, bool) or not isinstance(untrusted, int) or untrusted < 0:
        return FieldFault.WRONG_KIND
    return untrusted


def _date_time(_field: FormField, untrusted: object) -> Answer | FieldFault:
    if isinstance(untrusted, datetime):
        return untrusted.isoformat()
    if not isinstance(untrusted, str) or _is_day_alone(untrusted):
        return FieldFault.WRONG_KIND
    try:
        return datetime.fromisoformat(untrusted.strip()).isoformat()
    except ValueError:
        return FieldFault.WRONG_KIND


def _is_day_alone(untrusted: str) -> bool:
    # Read as a time it would say midnight, which nobody wrote.
    try:
        date.fromisoformat(untrusted.strip())
    except ValueError:
        return False
    return True


_READERS: Mapping[FieldKind, Callable[[FormField, object], Answer | FieldFault]] = {
    FieldKind.TEXT: _text,
    FieldKind.LONG_TEXT: _text,
    FieldKind.CHOICE: _choice,
    FieldKind.CHOICES: _choices,
    FieldKind.YES_NO: _yes_no,
    FieldKind.WHOLE_NUMBER: _whole_number,
    FieldKind.DATE_TIME: _date_time,
}
