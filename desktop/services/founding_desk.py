"""What the first start asks for, before there is a station whose desk it could ask."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.identifiers import Badge
from desktop.domain.officers import Officer
from desktop.domain.recovery import RecoveryHalves
from desktop.domain.refusals import KnownError
from desktop.ports.rulebook import Rulebook
from desktop.services.choose_place import ChoosePlace
from desktop.services.enrol_second_factor import EnrolSecondFactor, ProvedSecondFactor


@dataclass(frozen=True, slots=True)
class NewStation:
    """All that a real station is made of; it is there or not, nothing is made before."""

    name: str
    preset: str
    administrator: Badge
    password: str = field(repr=False)
    second_factor: ProvedSecondFactor
    halves: RecoveryHalves


@dataclass(frozen=True, slots=True)
class MadeStation:
    """A station that was made; `unnoted` is why this terminal does not remember it, if so."""

    folder: Path
    unnoted: KnownError | None = None


@dataclass(frozen=True, slots=True)
class MadeDemonstration:
    """A demonstration station, everybody who can sign in there, and their one password."""

    folder: Path
    people: tuple[Officer, ...]
    password: str


@dataclass(frozen=True, slots=True)
class FoundingDesk:
    """Everything that the first start may ask for; `app` builds it.

    `try_keychain` raises BadInput (KEYCHAIN_MISSING). `make` raises as the founding of a station
    does, and leaves nothing behind then. `demonstrate` makes the demonstration or finds the one
    that was made before.
    """

    rulebook: Rulebook
    place: ChoosePlace
    enrol: EnrolSecondFactor
    try_keychain: Callable[[], None]
    new_halves: Callable[[], RecoveryHalves]
    make: Callable[[Path, NewStation], MadeStation]
    demonstrate: Callable[[], MadeDemonstration]
