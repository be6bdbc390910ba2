"""The files of one docked camera, as an offload goes through them."""

from dataclasses import replace

from desktop.domain.recordings import ClockDoubt, Recording
from desktop.domain.refusals import Problem
from desktop.presenters.dock_state import FileStand, FileState, Step, StepStand, StepState
from desktop.services.offload import FileFailed, OffloadProgress, OffloadResult
from desktop.services.survey_camera import CameraSurvey

_DONE = frozenset({FileStand.SEALED, FileStand.ALREADY_SEALED})


class CameraFiles:
    """Keeps account of a camera's files, each by its name; bytes counted as they are told."""

    def __init__(self) -> None:
        self._files: dict[str, FileState] = {}
        self._copied: dict[str, int] = {}
        self._verified: dict[str, int] = {}

    def survey(self, survey: CameraSurvey) -> None:
        """Begin anew with what lies on the camera now; failures of an earlier try are cleared."""
        before = self._files
        self._files = {}
        self._copied.clear()
        self._verified.clear()
        for found in survey.docked.files:
            name = found.untrusted_name
            here = FileState(name, found.size, FileStand.WAITING)
            if name in survey.known:
                stand = FileStand.ALREADY_SEALED
                earlier = before.get(name)
                if earlier is not None and earlier.stand is FileStand.SEALED:
                    here = replace(here, clock_doubt=earlier.clock_doubt)
                    stand = FileStand.SEALED
                self._finish(replace(here, stand=stand))
            else:
                self._files[name] = here
        for aside in survey.docked.set_aside:
            unreadable = aside.problem is Problem.FILE_UNREADABLE
            stand = FileStand.FAILED if unreadable else FileStand.SET_ASIDE
            name = aside.untrusted_name
            self._files[name] = FileState(name, 0, stand, problem=aside.problem)

    def progress(self, progress: OffloadProgress) -> None:
        """A file is being sealed or verified."""
        name, share = progress.name, progress.done / progress.size if progress.size else 1.0
        if progress.verifying:
            self._copied[name], self._verified[name] = progress.size, progress.done
        else:
            self._copied[name], self._verified[name] = progress.done, 0
        self._files[name] = FileState(
            name,
            progress.size,
            FileStand.VERIFYING if progress.verifying else FileStand.SEALING,
            int(share * 100),
        )

    def ended(self, file: Recording | FileFailed) -> None:
        """A file is sealed and recorded, or failed."""
        if isinstance(file, Recording):
            self._finish(
                FileState(
                    file.original_name,
                    file.sealed.original_size,
                    FileStand.SEALED,
                    clock_doubt=file.clock_doubt,
                )
            )
            return
        before = self._files.get(file.name, FileState(file.name, 0, FileStand.WAITING))
        stopped_at = before.percent if before.stand is FileStand.SEALING else 0
        if before.stand is FileStand.VERIFYING:
            stopped_at = 100
        mismatch = file.problem is Problem.READ_BACK_MISMATCH
        self._copied[file.name] = before.size if mismatch else 0
        self._verified[file.name] = 0
        self._files[file.name] = FileState(
            file.name, before.size, FileStand.FAILED, stopped_at, file.problem, file.detail
        )

    def conclude(self, result: OffloadResult) -> None:
        """The offload is over: what it says counts, whatever was told on the way."""
        for recording in result.sealed:
            self.ended(recording)
        for failed in result.failed:
            here = self._files.get(failed.name)
            if here is None or here.stand is not FileStand.FAILED:
                self.ended(failed)

    def rows(self) -> tuple[FileState, ...]:
        """Every file, failed ones first, then in the order of the camera."""
        return tuple(sorted(self._files.values(), key=lambda file: file.problem is None))

    @property
    def total(self) -> int:
        """How many files count: all but links that lead out of the camera."""
        return sum(file.stand is not FileStand.SET_ASIDE for file in self._files.values())

    @property
    def sealed(self) -> int:
        """How many lie sealed and recorded."""
        return sum(file.stand in _DONE for file in self._files.values())

    @property
    def skipped(self) -> int:
        """How many were sealed by an earlier offload."""
        return sum(file.stand is FileStand.ALREADY_SEALED for file in self._files.values())

    @property
    def failures(self) -> tuple[FileState, ...]:
        """Files that could not be sealed, folders that could not be read."""
        return tuple(file for file in self._files.values() if file.stand is FileStand.FAILED)

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self._files.values())

    @property
    def copied(self) -> int:
        """Bytes that were copied from the camera and sealed."""
        return sum(self._copied.values())

    @property
    def verified(self) -> int:
        """Bytes that were read back."""
        return sum(self._verified.values())

    @property
    def is_all_copied(self) -> bool:
        """Whether every file is sealed or failed, or its copy is being read back."""
        open_stands = {FileStand.WAITING, FileStand.SEALING}
        return not any(file.stand in open_stands for file in self._files.values())

    @property
    def is_all_sealed(self) -> bool:
        """Whether every file that counts lies sealed and recorded."""
        return self.sealed == self.total

    @property
    def clock_doubt(self) -> ClockDoubt:
        """A doubt about the camera's clock, if one of its recordings gives one."""
        doubts = (file.clock_doubt for file in self._files.values())
        return next((doubt for doubt in doubts if doubt is not ClockDoubt.NONE), ClockDoubt.NONE)

    def steps(self, *, under_way: bool, safe: bool) -> tuple[StepState, ...]:
        """The four steps over all files."""
        recorded = self.sealed / self.total if self.total else 0.0
        shares = {
            Step.SEAL: _share(self.copied, self.size, recorded),
            Step.VERIFY: _share(self.verified, self.size, recorded),
            Step.RECORD: recorded,
            Step.SAFE: float(safe),
        }
        # What is not done yet is under way from the first step to the furthest that began; where
        # something failed it is the first step that is not done.
        first = next((step for step, share in shares.items() if share < 1.0), Step.SAFE)
        stands = dict.fromkeys(shares, StepStand.TO_DO)
        if under_way:
            begun = {step for step, share in shares.items() if share > 0.0} | {first}
            stands.update(dict.fromkeys(begun, StepStand.UNDER_WAY))
        elif self.failures:
            stands[first] = StepStand.FAILED
        return tuple(_step(step, share, stands[step]) for step, share in shares.items())

    def forget_halves(self) -> None:
        """Nothing is under way any more: a file that was not finished counts for nothing."""
        for file in tuple(self._files.values()):
            if file.stand in {FileStand.SEALING, FileStand.VERIFYING}:
                self._put_back(file)

    def pulled(self) -> None:
        """The camera left: what failed for that, or for lack of room here, is still to come."""
        self.forget_halves()
        for file in self.failures:
            if file.problem in {Problem.FOLDER_VANISHED, Problem.DISK_FULL}:
                self._put_back(file)

    def _put_back(self, file: FileState) -> None:
        self._files[file.name] = FileState(file.name, file.size, FileStand.WAITING)
        self._copied[file.name] = self._verified[file.name] = 0

    def _finish(self, file: FileState) -> None:
        self._files[file.name] = file
        self._copied[file.name] = self._verified[file.name] = file.size


def _share(done: int, size: int, otherwise: float) -> float:
    """Of bytes, or of files where all of them are empty."""
    return done / size if size else otherwise


def _step(step: Step, share: float, stand: StepStand) -> StepState:
    return StepState(step, StepStand.DONE if share >= 1.0 else stand, min(share, 1.0))
