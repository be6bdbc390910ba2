"""Offloading a camera: list, seal, verify, record. The camera's own files are only ever read."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge, RecordingId, new_id
from desktop.domain.recordings import Recording, StartSource, clock_doubt
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.roles import Reach, Right
from desktop.ports.clock import Clock
from desktop.ports.dock import Dock, DockedCamera, SetAside, UntrustedFile
from desktop.ports.footage_vault import FootageVault
from desktop.ports.records import Records, SourceFile, Work
from desktop.ports.sealing import (
    NotSealed,
    Sealed,
    Sealer,
    Sealing,
    SealingJob,
    SealingRun,
    StationPublicKey,
)
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class OffloadProgress:
    """Where an offload is: file `number` of `total`, `done` of `size` bytes of it."""

    number: int
    total: int
    name: str
    done: int
    size: int
    verifying: bool


@dataclass(frozen=True, slots=True)
class FileFailed:
    """A camera file that was not sealed; its original is where it was."""

    name: str
    problem: Problem
    detail: str


@dataclass(frozen=True, slots=True)
class FileKnown:
    """A camera file that was sealed by an earlier offload, and is not copied again."""

    name: str
    recording: RecordingId


@dataclass(slots=True)
class OffloadResult:
    """What came of an offload, file by file."""

    camera: DockedCamera
    wearer: Badge
    sealed: list[Recording] = field(default_factory=list)
    known: list[FileKnown] = field(default_factory=list)
    failed: list[FileFailed] = field(default_factory=list)

    @property
    def set_aside(self) -> tuple[SetAside, ...]:
        """What was not taken off the camera because it is no file of it."""
        return self.camera.set_aside

    @property
    def is_safe_to_clear(self) -> bool:
        """Whether every file of the camera lies sealed, read back and recorded in the vault.

        Never when something on it could not be read: that may be a folder full of footage.
        """
        if any(aside.problem is Problem.FILE_UNREADABLE for aside in self.set_aside):
            return False
        return not self.failed and len(self.sealed) + len(self.known) == len(self.camera.files)


Report = Callable[[OffloadProgress], None]
FileEnded = Callable[[Recording | FileFailed], None]
"""Told of each file as it ends: its recording, once that is entered, or why it was not sealed."""


def _untold(_: Recording | FileFailed) -> None:
    """Who asked is content with the result."""


@dataclass(frozen=True, slots=True)
class Offload:
    """Takes a camera's files into the vault.

    Promises: a camera file is never changed; a recording is entered only after its sealed copy
    was read back and verified; one file's failure leaves the others safe.
    """

    records: Records
    dock: Dock
    sealer: Sealer
    vault: FootageVault
    key: StationPublicKey
    clock: Clock
    station_folder: Path

    def __call__(
        self,
        folder: Path,
        wearer: Badge,
        session: Session | None,
        report: Report,
        ended: FileEnded = _untold,
    ) -> OffloadResult:
        """Offload a camera's folder for the officer who wore it.

        An exception that `report` or `ended` raises stops it: what is recorded by then stays.
        Without a session the camera must be assigned to that wearer. Raises BadInput
        (FOLDER_MISSING, FOLDER_EMPTY, FOLDER_INSIDE_STATION, CAMERA_UNASSIGNED,
        OFFICER_UNKNOWN), Refused (WEARER_NEEDS_SIGN_IN, NO_RIGHT, OUTSIDE_UNIT).
        """
        self._see_that_apart(folder)
        docked = self.dock.list_camera(folder)
        assigned, unit = self._wearers(docked, wearer, session)
        self._sweep()
        result = OffloadResult(docked, wearer)
        fresh = self._fresh(result)
        if fresh:
            attempt = _Attempt(self, result, assigned, unit, session, fresh, _Ears(report, ended))
            with self.vault.offloading(), self.sealer.start(self.key) as run:
                attempt.run(run)
        return result

    def _see_that_apart(self, folder: Path) -> None:
        camera, station = folder.resolve(), self.station_folder.resolve()
        if camera.is_relative_to(station) or station.is_relative_to(camera):
            raise BadInput(Problem.FOLDER_INSIDE_STATION, folder=folder)

    def _wearers(
        self, docked: DockedCamera, wearer: Badge, session: Session | None
    ) -> tuple[Badge | None, str]:
        """Who the camera is assigned to, and the unit of the wearer whom somebody vouches for."""
        with self.records.reading() as work:
            assigned = work.cameras.wearer(docked.camera)
            officer = work.officers.find(wearer)
        if officer is None:
            raise BadInput(Problem.OFFICER_UNKNOWN, badge=wearer)
        if session is None:
            if assigned is None:
                raise BadInput(Problem.CAMERA_UNASSIGNED, camera=docked.camera)
            if assigned != wearer:
                raise Refused(Problem.WEARER_NEEDS_SIGN_IN, camera=docked.camera, wearer=wearer)
            return assigned, officer.unit
        match session.require(Right.OFFLOAD_FOR):
            case Reach.OWN if wearer not in {session.badge, assigned}:
                raise Refused(Problem.NO_RIGHT, right=Right.OFFLOAD_FOR, role=session.officer.role)
            case Reach.UNIT if officer.unit != session.officer.unit:
                raise Refused(Problem.OUTSIDE_UNIT, unit=officer.unit)
        return assigned, officer.unit

    def _sweep(self) -> None:
        gone = self.vault.sweep(self._recorded_paths)
        if gone:
            with self.records.writing() as work:
                work.custody.append(
                    Entry(Act.LEFTOVERS_SWEPT, self.clock.now(), None, {"files": len(gone)})
                )

    def _recorded_paths(self) -> frozenset[str]:
        with self.records.reading() as work:
            return work.recordings.paths()

    def _fresh(self, result: OffloadResult) -> list[UntrustedFile]:
        fresh = []
        with self.records.reading() as work:
            for found in result.camera.files:
                known = work.recordings.known_source(source_file(result.camera, found))
                if known is None:
                    fresh.append(found)
                else:
                    result.known.append(FileKnown(found.untrusted_name, known))
        return fresh


def source_file(docked: DockedCamera, found: UntrustedFile) -> SourceFile:
    """A camera's file as it is recognised when the camera is docked again."""
    return SourceFile(docked.camera, found.untrusted_name, found.size, found.modified_at)


@dataclass(frozen=True, slots=True)
class _Ears:
    """Who hears how an attempt goes."""

    report: Report
    ended: FileEnded


class _Attempt:
    """One run over the fresh files of one camera."""

    def __init__(
        self,
        offload: Offload,
        result: OffloadResult,
        assigned: Badge | None,
        unit: str,
        session: Session | None,
        fresh: list[UntrustedFile],
        ears: _Ears,
    ) -> None:
        self._offload = offload
        self._result = result
        self._assigned = assigned
        self._unit = unit
        self._actor = session.badge if session is not None else None
        self._ears = ears
        now = offload.clock.now()
        self._files = {RecordingId(new_id(now)): found for found in fresh}
        self._numbers = {recording: n for n, recording in enumerate(self._files, start=1)}

    def run(self, run: SealingRun) -> None:
        jobs = [SealingJob(name, found.path, found.size) for name, found in self._files.items()]
        for event in run.events(jobs):
            if isinstance(event, Sealing):
                self._ears.report(self._progress(event))
            elif isinstance(event, Sealed):
                self._record(event)
            else:
                self._note_failure(event)

    def _progress(self, event: Sealing) -> OffloadProgress:
        return OffloadProgress(
            self._numbers[event.recording],
            len(self._files),
            self._files[event.recording].untrusted_name,
            event.done,
            event.size,
            event.verifying,
        )

    def _record(self, event: Sealed) -> None:
        found = self._files[event.recording]
        try:
            with self._offload.records.writing() as work:
                entered = self._enter(work, found, event)
        except BadInput as refused:
            # The sealed file stays unrecorded and counts for nothing; the camera keeps its own.
            detail = "the record was not written"
            self._fail(FileFailed(found.untrusted_name, refused.problem, detail))
            return
        if isinstance(entered, Recording):
            self._result.sealed.append(entered)
            self._ears.ended(entered)
        else:
            self._result.known.append(FileKnown(found.untrusted_name, entered))

    def _enter(self, work: Work, found: UntrustedFile, event: Sealed) -> Recording | RecordingId:
        """Enter the recording, unless another offload of the camera was quicker: then tell its."""
        source = source_file(self._result.camera, found)
        known = work.recordings.known_source(source)
        if known is not None:
            return known
        recording = self._recording(work, found, event)
        work.recordings.add(recording, source)
        work.custody.append(self._entry(recording))
        return recording

    def _fail(self, failed: FileFailed) -> None:
        self._result.failed.append(failed)
        self._ears.ended(failed)

    def _recording(self, work: Work, found: UntrustedFile, event: Sealed) -> Recording:
        now = self._offload.clock.now()
        started_at, source = _start(found, event)
        in_force = (work.policies.in_force(started_at), work.policies.in_force(now))
        return Recording(
            id=event.recording,
            camera=self._result.camera.camera,
            wearer=self._result.wearer,
            assigned_wearer=self._assigned,
            unit=self._unit,
            original_name=found.untrusted_name,
            started_at=started_at,
            start_source=source,
            clock_doubt=clock_doubt(started_at, now),
            media=event.media,
            sealed=event.file,
            offloaded_at=now,
            policies=tuple(dict.fromkeys(in_force)),
        )

    def _entry(self, recording: Recording) -> Entry:
        return Entry(
            Act.OFFLOADED,
            recording.offloaded_at,
            self._actor,
            {
                "recording": recording.id,
                "camera": recording.camera,
                "wearer": recording.wearer,
                "assigned": recording.assigned_wearer or "",
                "original_sha256": recording.sealed.original_sha256,
                "original_size": recording.sealed.original_size,
                "sealed_sha256": recording.sealed.sealed_sha256,
                "condition": recording.media.condition.value,
                "policies": recording.policies,
            },
        )

    def _note_failure(self, event: NotSealed) -> None:
        found = self._files[event.recording]
        # The camera keeps its file and the result names it, so an entry that can't be written,
        # as where the disk is full, takes nothing from the files that are still to come.
        with suppress(BadInput), self._offload.records.writing() as work:
            work.custody.append(
                Entry(
                    Act.OFFLOAD_FAILED,
                    self._offload.clock.now(),
                    self._actor,
                    {
                        "camera": self._result.camera.camera,
                        "problem": event.problem.value,
                        "size": found.size,
                    },
                )
            )
        self._fail(FileFailed(found.untrusted_name, event.problem, event.detail))


def _start(found: UntrustedFile, event: Sealed) -> tuple[datetime, StartSource]:
    if event.media.started_at is not None:
        return event.media.started_at, StartSource.MEDIA
    if found.named_at is not None:
        return found.named_at, StartSource.FILE_NAME
    return found.modified_at, StartSource.FILE_TIME
