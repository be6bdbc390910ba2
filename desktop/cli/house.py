"""What the command line needs of the house behind it; `app` builds it."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.domain.identifiers import Badge
from desktop.domain.recovery import RecoveryHalves
from desktop.ports.rulebook import Rulebook
from desktop.services.check_log_export import CheckLogExport
from desktop.services.desk import Desk


class OpenStation(Protocol):
    """Opens a station."""

    def __call__(self, path: Path, *, for_verifying: bool = False) -> AbstractContextManager[Desk]:
        """Open it, for verifying even where its guards are gone."""
        ...


class OpenWindow(Protocol):
    """Shows a station's window."""

    def __call__(self, station: Path, *, kiosk: bool) -> int:
        """Show it until it is closed, in a kiosk over the whole screen; tell the exit code."""
        ...


class OpenFirst(Protocol):
    """Opens this terminal's station in a window; where there is none yet, leads to one."""

    def __call__(self, *, kiosk: bool) -> int:
        """Do it until the window is closed; a kiosk fills the screen. Tell the exit code."""
        ...


class CreateStation(Protocol):
    """Makes a station."""

    def __call__(
        self,
        path: Path,
        *,
        name: str,
        preset: str,
        administrator: Badge,
        password: str,
        demonstration: bool,
    ) -> RecoveryHalves:
        """Make it; tell the recovery halves, once."""
        ...


@dataclass(frozen=True, slots=True)
class SelfTestStep:
    """One thing that the self-test tried, and what came of it."""

    name: str
    passed: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Demonstration:
    """Where a demonstration station and its cameras lie."""

    station: Path
    cameras: tuple[Path, ...]
    password: str
    people: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class House:
    """Everything that a command may ask for."""

    has_screen: Callable[[], bool]
    open_first: OpenFirst
    open_window: OpenWindow
    open_station: OpenStation
    create_station: CreateStation
    recover_station: Callable[[Path, RecoveryHalves], bool]
    """Brings a station's key back; tells whether the station is a demonstration."""
    create_demonstration: Callable[[Path], Demonstration]
    self_test: Callable[[], tuple[SelfTestStep, ...]]
    check_log_export: CheckLogExport
    rulebook: Rulebook
