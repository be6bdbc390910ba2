"""One look at the dock, away from the GUI thread: what is plugged in, and what is on it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.identifiers import Badge
from desktop.domain.refusals import KnownError, Problem
from desktop.ports.dock import DockedCamera, DockWatch, UntrustedFile
from desktop.presenters.dock_offload import Surveying
from desktop.services.survey_camera import CameraSurvey
from desktop.tasks.lane import Lane
from desktop.tasks.operation import Tell


@dataclass(frozen=True, slots=True)
class WatchLane:
    """The lane that the dock is watched from, and what is used on it alone."""

    lane: Lane
    watch: DockWatch
    listing: Callable[[Path], DockedCamera]
    survey: Surveying


@dataclass(frozen=True, slots=True)
class Looked:
    """A camera that was looked at, or why it could not be."""

    folder: Path
    found: CameraSurvey | KnownError


@dataclass(frozen=True, slots=True)
class AtRest:
    """A camera that nothing is done with, as it was last seen.

    `wearer` counts where the camera waits for one: who was assigned, or was refused, when it
    was last seen.
    """

    folder: Path
    listed: tuple[UntrustedFile, ...]
    waits_for_wearer: bool = False
    wearer: Badge | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """Says first what is plugged in (a Sighting), then what is on cameras (a Looked for each).

    Cameras at rest are told only when something has changed; other `known` ones are left alone.
    """

    watching: WatchLane
    known: frozenset[Path]
    at_rest: tuple[AtRest, ...]

    def __call__(self, tell: Tell) -> None:
        """Run on the watch lane."""
        sighting = self.watching.watch.look()
        tell.progress(sighting)
        resting = {rest.folder: rest for rest in self.at_rest}
        for folder in sighting.folders:
            tell.stop_if_cancelled()
            rest = resting.get(folder)
            if rest is None and folder in self.known:
                continue
            if rest is not None and not rest.waits_for_wearer and self._is_unchanged(rest):
                continue
            found = self._survey(folder)
            if rest is None or _differs(rest, found):
                tell.progress(Looked(folder, found))

    def _survey(self, folder: Path) -> CameraSurvey | KnownError:
        try:
            return self.watching.survey(folder)
        except KnownError as problem:
            return problem

    def _is_unchanged(self, rest: AtRest) -> bool:
        try:
            return self.watching.listing(rest.folder).files == rest.listed
        except KnownError as problem:
            return problem.problem is Problem.FOLDER_EMPTY and not rest.listed


def _differs(rest: AtRest, found: CameraSurvey | KnownError) -> bool:
    if isinstance(found, KnownError):
        return found.problem is not Problem.FOLDER_EMPTY or bool(rest.listed)
    other_wearer = rest.waits_for_wearer and found.wearer != rest.wearer
    return other_wearer or found.docked.files != rest.listed
