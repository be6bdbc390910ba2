"""An offload as it runs on a lane of the dock: what it tells, and how it is stopped."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.domain.identifiers import Badge
from desktop.domain.recordings import Recording
from desktop.domain.refusals import KnownError
from desktop.services.offload import (
    FileEnded,
    FileFailed,
    OffloadProgress,
    OffloadResult,
    Report,
)
from desktop.services.session import Session
from desktop.services.survey_camera import CameraSurvey
from desktop.tasks.lane import Lane
from desktop.tasks.operation import Tell

INTERVAL = 0.25
"""Seconds between two tidings of one offload: a card moves at most four times a second."""

Surveying = Callable[[Path], CameraSurvey]


class Offloading(Protocol):
    """The service that offloads a camera, as the dock asks it."""

    def __call__(
        self,
        folder: Path,
        wearer: Badge,
        session: Session | None,
        report: Report,
        ended: FileEnded,
    ) -> OffloadResult:
        """Offload; raises KnownError where that is refused."""
        ...


@dataclass(frozen=True, slots=True)
class DockLane:
    """A lane with the services that are used on it alone, on a connection of their own."""

    lane: Lane
    survey: Surveying
    offload: Offloading


@dataclass(frozen=True, slots=True)
class Tidings:
    """What happened since the last tidings: the newest progress, and the files that ended."""

    progress: OffloadProgress | None
    ended: tuple[Recording | FileFailed, ...] = ()


@dataclass(frozen=True, slots=True)
class OffloadOrder:
    """A camera to offload, for its wearer, vouched for by a session where none is assigned."""

    folder: Path
    wearer: Badge
    session: Session | None


@dataclass(frozen=True, slots=True)
class Offloaded:
    """An offload that came to its end, and the survey of the camera after it."""

    result: OffloadResult
    after: CameraSurvey | KnownError


def offload_on(lane: DockLane, order: OffloadOrder, monotonic: Callable[[], float]) -> "_Work":
    """Make the work that a lane runs. Once cancelled it stops at the next thing that it hears."""
    return _Work(lane, order, monotonic)


@dataclass(frozen=True, slots=True)
class _Work:
    dock_lane: DockLane
    order: OffloadOrder
    monotonic: Callable[[], float]

    def __call__(self, tell: Tell) -> Offloaded:
        order, teller = self.order, _Teller(tell, self.monotonic)
        try:
            result = self.dock_lane.offload(
                order.folder, order.wearer, order.session, teller.report, teller.ended
            )
        finally:
            teller.flush()
        return Offloaded(result, self._look_again())

    def _look_again(self) -> CameraSurvey | KnownError:
        try:
            return self.dock_lane.survey(self.order.folder)
        except KnownError as problem:
            return problem


class _Teller:
    """Gathers what an offload tells, and passes it on at most every INTERVAL."""

    def __init__(self, tell: Tell, monotonic: Callable[[], float]) -> None:
        self._tell = tell
        self._monotonic = monotonic
        self._told_at = -INTERVAL
        self._progress: OffloadProgress | None = None
        self._ended: list[Recording | FileFailed] = []

    def report(self, progress: OffloadProgress) -> None:
        self._progress = progress
        self._go_on()

    def ended(self, file: Recording | FileFailed) -> None:
        name = file.name if isinstance(file, FileFailed) else file.original_name
        if self._progress is not None and self._progress.name == name:
            self._tell_failed_share(file)
            self._progress = None
        self._ended.append(file)
        self._go_on()

    def flush(self) -> None:
        """Tell what was gathered, now."""
        if self._progress is not None or self._ended:
            tidings = Tidings(self._progress, tuple(self._ended))
            self._progress, self._ended = None, []
            self._tell.progress(tidings)

    def _tell_failed_share(self, file: Recording | FileFailed) -> None:
        """Where a file failed is told with its last progress, however fast it went."""
        if isinstance(file, FileFailed):
            self._tell.progress(Tidings(self._progress))

    def _go_on(self) -> None:
        self._tell.stop_if_cancelled()
        now = self._monotonic()
        if now - self._told_at >= INTERVAL:
            self._told_at = now
            self.flush()
