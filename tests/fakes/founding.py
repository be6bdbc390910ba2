"""A founding desk in memory: what it is told to refuse it refuses, and what it made it tells."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop.app.resources import RESOURCES
from desktop.credentials.recovery_halves import new_halves
from desktop.domain.identifiers import Badge
from desktop.domain.officers import Officer
from desktop.domain.recovery import RecoveryHalves
from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.domain.roles import Role
from desktop.ports.new_places import NewPlace
from desktop.rulebook.toml_rulebook import TomlRulebook
from desktop.services.choose_place import ChoosePlace
from desktop.services.enrol_second_factor import EnrolSecondFactor
from desktop.services.founding_desk import (
    FoundingDesk,
    MadeDemonstration,
    MadeStation,
    NewStation,
)
from tests.fakes.clock import FakeClock
from tests.fakes.passwords import ReadableSecondFactor

GIGABYTE = 1_000_000_000
DEMONSTRATION = Path("/data/demonstration/station")


@dataclass
class FakeNewPlaces:
    """Every folder is empty and roomy, until it is told otherwise."""

    free: int = 412 * GIGABYTE
    on_share: bool = False
    refused: KnownError | None = None
    looked_at: list[Path] = field(default_factory=list)

    def survey(self, folder: Path) -> NewPlace:
        self.looked_at.append(folder)
        if self.refused is not None:
            raise self.refused
        return NewPlace(folder, self.free, self.on_share)


@dataclass
class FakeFounding:
    """What is behind the desk. `made` are the stations that were made, each with its folder."""

    places: FakeNewPlaces = field(default_factory=FakeNewPlaces)
    clock: FakeClock = field(default_factory=FakeClock)
    second_factor: ReadableSecondFactor = field(default_factory=ReadableSecondFactor)
    keychain_missing: bool = False
    failing: Exception | None = None
    unnoted: KnownError | None = None
    made: list[tuple[Path, NewStation]] = field(default_factory=list)
    printed: list[RecoveryHalves] = field(default_factory=list)

    @property
    def desk(self) -> FoundingDesk:
        """The desk over all this."""
        return FoundingDesk(
            rulebook=TomlRulebook(RESOURCES),
            place=ChoosePlace(self.places),
            enrol=EnrolSecondFactor(self.second_factor, self.clock),
            try_keychain=self._try_keychain,
            new_halves=self._new_halves,
            make=self._make,
            demonstrate=self._demonstrate,
        )

    def code(self, secret: str) -> str:
        """What an authenticator app with that secret shows now."""
        return self.second_factor.code_at(secret, self.clock.now().timestamp())

    def _try_keychain(self) -> None:
        if self.keychain_missing:
            raise BadInput(Problem.KEYCHAIN_MISSING, backend="keyring.backends.fail.Keyring")

    def _new_halves(self) -> RecoveryHalves:
        self.printed.append(new_halves())
        return self.printed[-1]

    def _make(self, folder: Path, station: NewStation) -> MadeStation:
        if self.failing is not None:
            raise self.failing
        self.made.append((folder, station))
        return MadeStation(folder, self.unnoted)

    def _demonstrate(self) -> MadeDemonstration:
        if self.failing is not None:
            raise self.failing
        people = (
            Officer(Badge("9001"), Role.ADMINISTRATOR, "Administration"),
            Officer(Badge("4412"), Role.OFFICER, "School Unit"),
            Officer(Badge("2107"), Role.SERGEANT, "School Unit"),
        )
        return MadeDemonstration(DEMONSTRATION, people, "demonstration-only")
