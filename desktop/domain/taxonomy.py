"""The agency's codes: incident categories, activation circumstances, reasons (policy 3)."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind

UNCLASSIFIED = "UNC"
"""The category of what nobody tagged: never disposed of, and the gate is on."""


class IncidentClass(StrEnum):
    """How sensitive a category is."""

    ORDINARY = "ordinary"
    RESTRICTED = "restricted"
    CONFIDENTIAL = "confidential"
    CRITICAL = "critical"


class ReportDuty(StrEnum):
    """What an officer owes for an incident of a category."""

    REPORT = "report"
    SHORT = "short"
    ATTESTATION = "attestation"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Category:
    """An incident category: code, title, how long it is kept in plain words and days, its duty.

    `keep_days` is None where nothing is disposed of before a person releases it. `report` is the
    form that an officer's own report of it is written on, `also` what else is asked for. `short` is
    the title in fewer words, where it is a long one.
    """

    code: str
    title: str
    keep: str
    keep_days: int | None
    duty: ReportDuty
    incident_class: IncidentClass
    also: tuple[str, ...] = ()
    set_by_supervisor: bool = False
    report: ReportKind = ReportKind.INITIAL
    deletion_may_be_asked: bool = False
    short: str | None = None

    @property
    def label(self) -> str:
        """What stands beside the code where there is little room."""
        return self.short or self.title


@dataclass(frozen=True, slots=True)
class Code:
    """A code with its words: a circumstance or a reason."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """A number by which an incident is known elsewhere, and how it is written.

    `pattern` is a regular expression that the whole number matches, `example` one that does.
    """

    code: str
    title: str
    pattern: str
    example: str

    def fits(self, number: str) -> bool:
        """Whether a number is written so."""
        return re.fullmatch(self.pattern, number) is not None


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """One version of the agency's codes, with the date from which it counts and its sources."""

    version: int
    effective_from: str
    sources: tuple[str, ...]
    categories: tuple[Category, ...]
    circumstances: tuple[Code, ...]
    deactivation_reasons: tuple[Code, ...]
    no_recording_reasons: tuple[Code, ...]
    flags: tuple[Code, ...] = ()
    numbers: tuple[NumberFormat, ...] = ()

    def category(self, untrusted: str) -> Category:
        """Find a category by its code, in any case. Raises BadInput (CODE_UNKNOWN)."""
        wanted = untrusted.strip().upper()
        for category in self.categories:
            if category.code == wanted:
                return category
        raise BadInput(
            Problem.CODE_UNKNOWN,
            code=untrusted,
            choices=", ".join(category.code for category in self.categories),
        )

    def circumstance(self, untrusted: str) -> Code:
        """Find an activation circumstance by its code. Raises BadInput (CODE_UNKNOWN)."""
        return _find(self.circumstances, untrusted)

    def deactivation_reason(self, untrusted: str) -> Code:
        """Find a reason for ending a recording by its code. Raises BadInput (CODE_UNKNOWN)."""
        return _find(self.deactivation_reasons, untrusted)

    def no_recording_reason(self, untrusted: str) -> Code:
        """Find a reason for having no recording by its code. Raises BadInput (CODE_UNKNOWN)."""
        return _find(self.no_recording_reasons, untrusted)

    def flag(self, untrusted: str) -> Code:
        """Find a flag by its code. Raises BadInput (CODE_UNKNOWN)."""
        return _find(self.flags, untrusted)

    def number(self, untrusted_code: str, untrusted: str) -> str:
        """Read a number by its format; blank is no number.

        Raises BadInput (CODE_UNKNOWN, NUMBER_MALFORMED).
        """
        form = _find(self.numbers, untrusted_code)
        number = untrusted.strip()
        if number and not form.fits(number):
            raise BadInput(
                Problem.NUMBER_MALFORMED, title=form.title, value=number, example=form.example
            )
        return number


CodeT = TypeVar("CodeT", Code, NumberFormat)


def _find(codes: tuple[CodeT, ...], untrusted: str) -> CodeT:
    wanted = untrusted.strip().lower()
    for code in codes:
        if code.code == wanted:
            return code
    raise BadInput(
        Problem.CODE_UNKNOWN, code=untrusted, choices=", ".join(code.code for code in codes)
    )
