"""One slot of the dock: which camera is in it, and how far that one is."""

from datetime import datetime
from pathlib import Path

from desktop.domain.identifiers import Badge, CameraId
from desktop.domain.recordings import ClockDoubt
from desktop.domain.refusals import KnownError, Problem
from desktop.ports.clock import Clock
from desktop.ports.dock import UntrustedFile
from desktop.presenters.dock_files import CameraFiles
from desktop.presenters.dock_look import AtRest
from desktop.presenters.dock_offload import Tidings
from desktop.presenters.dock_state import AT_WORK, FileState, SlotCondition, SlotState
from desktop.presenters.pace import Pace
from desktop.services.offload import OffloadResult
from desktop.services.session import Session
from desktop.services.survey_camera import CameraSurvey

_SILENCE_TOLD_AFTER = 15  # seconds

_GONE = frozenset({Problem.FOLDER_MISSING, Problem.FOLDER_VANISHED, Problem.FOLDER_EMPTY})
_PROBLEMS_OF_THE_WEARER = frozenset(
    {
        Problem.CAMERA_UNASSIGNED,
        Problem.OFFICER_UNKNOWN,
        Problem.WEARER_NEEDS_SIGN_IN,
        Problem.NO_RIGHT,
        Problem.OUTSIDE_UNIT,
        Problem.SESSION_ENDED,
        Problem.PASSWORD_MUST_CHANGE,
        Problem.SECOND_FACTOR_MUST_BE_SET,
    }
)


class DockSlot:
    """Knows its camera and says how it stands.

    Promises: SAFE only where a survey after the offload found every file sealed; what went wrong
    stays until it is put right or somebody sets the camera aside.
    """

    def __init__(self, number: int, clock: Clock) -> None:
        self.number = number
        self.turn = 0
        """Counts what came into the slot; what is told of an earlier turn is not heard."""
        self._clock = clock
        self.clear()

    def clear(self) -> None:
        """Nothing is in the slot, and nothing of it is left to tell."""
        self.turn += 1
        self.condition = SlotCondition.EMPTY
        self.waiting_since = 0.0
        self.folder: Path | None = None
        self.docked = False
        self.camera: CameraId | None = None
        self.wearer: Badge | None = None
        self.vouching: Session | None = None
        self.problem: KnownError | None = None
        self.set_aside_by: Badge | None = None
        self._refused_wearer: Badge | None = None
        self._pulled_at = 0
        self.finished_at: datetime | None = None
        self.listed: tuple[UntrustedFile, ...] = ()
        self.files = CameraFiles()
        self._pace = Pace()

    @property
    def is_free(self) -> bool:
        """Whether a camera can be put here."""
        return self.condition is SlotCondition.EMPTY

    @property
    def is_at_work(self) -> bool:
        """Whether an offload of this camera is under way."""
        return self.condition in AT_WORK

    def put_in(self, folder: Path) -> None:
        """A camera shows itself at a folder; what it is, a survey will tell."""
        self.turn += 1
        self.folder, self.docked = folder, True
        self.read_again()

    def read_again(self) -> None:
        """What is on the camera has to be looked at anew, as for another try."""
        self.condition = SlotCondition.READING
        self.problem = self.set_aside_by = self._refused_wearer = None

    def surveyed(self, survey: CameraSurvey) -> None:
        """The camera was looked at: it is safe already, waits for a lane, or for its wearer."""
        self.camera = survey.docked.camera
        self.listed = survey.docked.files
        self.files.survey(survey)
        assigned = None if survey.wearer == self._refused_wearer else survey.wearer
        if assigned is not None:
            self.wearer, self.vouching = assigned, None
        if self.files.is_all_sealed:
            self.problem = None
            self._stop(SlotCondition.SAFE)
        elif survey.is_all_sealed:  # but something on it could not be read
            self._stop(SlotCondition.FAILED)
        elif assigned is None and self.vouching is None:
            self.wearer = None
            self.condition = SlotCondition.NEEDS_WEARER
        else:
            self._wait()

    def is_of(self, survey: CameraSurvey) -> bool:
        """Whether a survey is of the camera in this slot, as far as that is known."""
        return self.camera is None or survey.docked.camera == self.camera

    def not_surveyed(self, problem: KnownError) -> None:
        """The camera could not be looked at."""
        self.problem = problem
        if problem.problem is Problem.FOLDER_EMPTY:
            self._stop(SlotCondition.NO_FILES)
        else:
            self._stop(SlotCondition.UNUSABLE)

    def vouched_for(self, wearer: Badge, session: Session) -> None:
        """Somebody with the right said who wore it."""
        self.wearer, self.vouching = wearer, session
        self._wait()

    def begin(self) -> None:
        """A lane took the camera up."""
        self.turn += 1
        self.condition = SlotCondition.COPYING
        self._pace.begin(self._clock.monotonic(), self._work)

    def hear(self, tidings: Tidings) -> None:
        """The offload tells how far it is."""
        for file in tidings.ended:
            self.files.ended(file)
        if not self.is_at_work:  # it was pulled: only what was finished counts
            return
        if tidings.progress is not None:
            self.files.progress(tidings.progress)
        self._pace.mark(self._clock.monotonic(), self._work)
        verifying = self.files.is_all_copied
        self.condition = SlotCondition.VERIFYING if verifying else SlotCondition.COPYING

    def ended(self, result: OffloadResult, after: CameraSurvey | KnownError) -> None:
        """The offload is over, and the camera was looked at once more."""
        self.files.conclude(result)
        gone = isinstance(after, KnownError) and after.problem in _GONE
        if gone or (isinstance(after, CameraSurvey) and not self.is_of(after)):
            self.pulled()
            return
        self.files.forget_halves()
        if self.files.failures:
            full = any(file.problem is Problem.DISK_FULL for file in self.files.failures)
            self._stop(SlotCondition.NO_ROOM if full else SlotCondition.FAILED)
        elif isinstance(after, KnownError):
            self.not_surveyed(after)
        else:
            self.surveyed(after)

    def refused(self, problem: KnownError) -> None:
        """The offload was refused, or stopped as a whole."""
        self.files.forget_halves()
        self.problem = problem
        if problem.problem in _PROBLEMS_OF_THE_WEARER:
            self._refused_wearer = self.wearer if self.vouching is None else None
            self.wearer = self.vouching = None
            self._stop(SlotCondition.NEEDS_WEARER)
        elif problem.problem is Problem.DISK_FULL:
            self._stop(SlotCondition.NO_ROOM)
        else:
            self._stop(SlotCondition.FAILED)

    def pulled(self) -> None:
        """The camera is gone. A safe one leaves the slot free; of others it tells what is left."""
        nothing_left = self.condition in {SlotCondition.SAFE, SlotCondition.NO_FILES}
        never_read = self.condition is SlotCondition.READING and self.camera is None
        if nothing_left or never_read or self.set_aside_by is not None:
            self.clear()
            return
        self.docked = False
        self._pulled_at = self._percent
        self.files.pulled()
        if self.files.failures:
            self._stop(SlotCondition.FAILED)
        elif self.condition is not SlotCondition.UNUSABLE:
            self.problem = None
            self._stop(SlotCondition.UNDOCKED)

    def set_aside(self, by: Badge) -> None:
        """Somebody takes the camera out of the dock's hands."""
        self.set_aside_by = by
        if not self.docked:
            self.clear()

    @property
    def state(self) -> SlotState:
        """The slot as it stands now."""
        files, now = self.files, self._clock.monotonic()
        at_work = self.is_at_work
        speed = self._pace.rate(now) if at_work else 0.0
        # Every byte is read from the camera, and once more from its sealed copy.
        rest = 2 * files.size - self._work
        silent_for = int(self._pace.silent_for(now)) if at_work else 0
        return SlotState(
            number=self.number,
            condition=self.condition,
            docked=self.docked,
            camera=self.camera or (self.folder.name if self.folder else ""),
            wearer=self.wearer,
            steps=files.steps(under_way=at_work, safe=self.condition is SlotCondition.SAFE),
            files=files.total,
            sealed=files.sealed,
            skipped=files.skipped,
            size=files.size,
            copied=files.copied,
            percent=self._percent,
            speed=speed,
            seconds_left=rest / speed if speed else None,
            silent_for=silent_for if silent_for >= _SILENCE_TOLD_AFTER else 0,
            failures=files.failures,
            clock_doubt=files.clock_doubt if files.sealed else ClockDoubt.NONE,
            finished_at=self.finished_at,
            problem=self.problem,
            set_aside_by=self.set_aside_by,
        )

    @property
    def at_rest(self) -> AtRest | None:
        """How the camera was last seen, if nothing is done with it now."""
        if self.folder is None or not self.docked:
            return None
        if self.condition is SlotCondition.NEEDS_WEARER:
            return AtRest(
                self.folder, self.listed, waits_for_wearer=True, wearer=self._refused_wearer
            )
        resting = {SlotCondition.SAFE, SlotCondition.NO_FILES}
        return AtRest(self.folder, self.listed) if self.condition in resting else None

    @property
    def rows(self) -> tuple[FileState, ...]:
        """Every file of the camera."""
        return self.files.rows()

    @property
    def _work(self) -> int:
        return self.files.copied + self.files.verified

    @property
    def _percent(self) -> int:
        """Of the bytes; never 100 before every file is sealed. Undocked: as it was shown then."""
        if self.condition is SlotCondition.UNDOCKED:
            return self._pulled_at
        verifying = self.condition is SlotCondition.VERIFYING
        done = self.files.verified if verifying else self.files.copied
        if not self.files.size:
            return 100 if self.files.total and self.files.is_all_sealed else 0
        share = 100 * done // self.files.size
        return share if self.files.is_all_sealed else min(99, share)

    def _wait(self) -> None:
        self.problem = None
        self.waiting_since = self._clock.monotonic()
        self.condition = SlotCondition.WAITING

    def _stop(self, condition: SlotCondition) -> None:
        self.condition = condition
        self.finished_at = self._clock.now()
