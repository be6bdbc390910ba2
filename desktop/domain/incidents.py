"""Incidents: what recordings are filed under, and who was involved."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, IncidentId, RecordingId


class Involvement(StrEnum):
    """How a person was involved; each of these is gated (policy 2.4)."""

    RECORDER = "recorder"
    DISPATCHED = "dispatched"
    ON_SCENE = "on-scene"
    WITNESS = "witness"
    FORCE_USER = "force-user"
    SUPERVISOR = "supervisor"


class FiledBecause(StrEnum):
    """Why a recording may stand in an incident (policy 2.3)."""

    WORN_BY_FILER = "worn-by-filer"
    CAD_MATCH = "cad-match"
    UNINVOLVED_SUPERVISOR = "uninvolved-supervisor"
    CUSTODIAN = "custodian"


@dataclass(frozen=True, slots=True)
class Involved:
    """One person's part in an incident."""

    badge: Badge
    role: Involvement


@dataclass(frozen=True, slots=True)
class TagNumber:
    """A number that an incident is known by elsewhere, by its format's code; erasable words."""

    code: str
    words: SaltedText


@dataclass(frozen=True, slots=True)
class Tags:
    """What an incident was tagged with, as codes of the taxonomy."""

    category: str
    circumstances: tuple[str, ...] = ()
    deactivation_reasons: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    numbers: tuple[TagNumber, ...] = ()


@dataclass(frozen=True, slots=True)
class TagVersion:
    """One version of an incident's tags; the latest counts, none is ever removed.

    `undoes` is the version that this one takes back.
    """

    incident: IncidentId
    version: int
    tags: Tags
    by: Badge
    at: datetime
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident with its latest tags; `number` is what people say (I-26-00001)."""

    id: IncidentId
    number: str
    unit: str
    category: str
    circumstances: tuple[str, ...]
    cad_number: str | None
    created_by: Badge
    created_at: datetime
    recordings: tuple[RecordingId, ...] = ()
    involved: frozenset[Involved] = frozenset()
    deactivation_reasons: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    numbers: tuple[TagNumber, ...] = ()

    @property
    def tags(self) -> Tags:
        """Its latest tags together."""
        return Tags(
            self.category,
            self.circumstances,
            self.deactivation_reasons,
            self.flags,
            self.numbers,
        )

    def roles_of(self, badge: Badge) -> frozenset[Involvement]:
        """Every part that a person had in it."""
        return frozenset(part.role for part in self.involved if part.badge == badge)

    def is_involved(self, badge: Badge) -> bool:
        """Whether a person had any part in it."""
        return bool(self.roles_of(badge))

    def involves(self, badges: Collection[Badge]) -> bool:
        """Whether a person had any part in it, under any of their badges."""
        return any(part.badge in badges for part in self.involved)


def incident_number(year: int, serial: int) -> str:
    """The number that people say: I, two digits of the year, five of the serial."""
    return f"I-{year % 100:02d}-{serial:05d}"
