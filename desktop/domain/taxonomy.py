"""The agency's codes: incident categories, activation circumstances, reasons (policy 3)."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.refusals import BadInput, Problem

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

    `keep_days` is None where nothing is disposed of before a person releases it.
    """

    code: str
    title: str
    keep: str
    keep_days: int | None
    duty: ReportDuty
    incident_class: IncidentClass
    also: tuple[str, ...] = ()
    set_by_supervisor: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """A code with its words: a circumstance or a reason."""

    code: str
    title: str


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
        wanted = untrusted.strip().lower()
        for circumstance in self.circumstances:
            if circumstance.code == wanted:
                return circumstance
        raise BadInput(
            Problem.CODE_UNKNOWN,
            code=untrusted,
            choices=", ".join(circumstance.code for circumstance in self.circumstances),
        )
