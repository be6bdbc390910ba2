"""Cameras as folders and volumes."""

import os
import stat
import tomllib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.dock.camera_profile import CameraProfile
from desktop.dock.file_names import safe_text
from desktop.dock.folder_walk import FoundFile, walk
from desktop.dock.volume_name import folder_or_volume_name
from desktop.domain.identifiers import CameraId, camera_from
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.dock import DockedCamera, SetAside, UntrustedFile

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LARGEST_IDENTITY = 65_536  # bytes


class FolderDock:
    """Lists cameras that show themselves as folders. Opens no file but a profile's identity file.

    `profiles` are tried in their order; the last is for every camera (`load_profiles` sees to it).
    """

    def __init__(self, profiles: Sequence[CameraProfile]) -> None:
        self._profiles = tuple(profiles)

    def list_camera(self, folder: Path) -> DockedCamera:
        if not os.path.isdir(folder):  # noqa: PTH112 - Path.is_dir raises on names no system takes
            raise BadInput(Problem.FOLDER_MISSING, folder=safe_text(folder.as_posix()))
        root = folder.resolve()
        profile = next(profile for profile in self._profiles if is_recognised(profile, root))
        files: list[UntrustedFile] = []
        set_aside: list[SetAside] = []
        try:
            for found in walk(root, profile.litter):
                if isinstance(found, SetAside):
                    set_aside.append(found)
                else:
                    files.append(_untrusted_file(found, profile))
        except OSError as error:
            gone = not root.exists()
            problem = Problem.FOLDER_VANISHED if gone else Problem.FILE_UNREADABLE
            raise BadInput(problem, **_facts(root, error)) from error
        if not root.exists():
            raise BadInput(Problem.FOLDER_VANISHED, folder=safe_text(folder.as_posix()))
        if not files and not set_aside:
            raise BadInput(Problem.FOLDER_EMPTY, folder=safe_text(folder.as_posix()))
        return DockedCamera(
            folder=root,
            camera=_camera(profile, root),
            files=tuple(sorted(files, key=lambda file: file.untrusted_name)),
            set_aside=tuple(sorted(set_aside, key=lambda aside: aside.untrusted_name)),
        )

    def is_present(self, docked: DockedCamera) -> bool:
        """Whether the folder is there, and with it any of its files.

        A place where a card was mounted stays behind as an empty folder when the card is pulled.
        """
        files = docked.files
        return os.path.isdir(docked.folder) and (  # noqa: PTH112 - never raises, unlike is_dir
            not files or any(os.path.lexists(file.path) for file in files)
        )


def _facts(folder: Path, error: OSError) -> dict[str, str]:
    shown = safe_text(folder.as_posix())
    return {"folder": shown, "file": shown, "detail": error.strerror or type(error).__name__}


def is_recognised(profile: CameraProfile, root: Path) -> bool:
    """Whether a camera looks as the profile says; the last resort fits every folder."""
    return all(os.path.lexists(root / name) for name in profile.recognised_by)


def _untrusted_file(found: FoundFile, profile: CameraProfile) -> UntrustedFile:
    return UntrustedFile(
        path=found.path,
        untrusted_name=found.untrusted_name,
        size=found.status.st_size,
        modified_at=_moment(found.status.st_mtime_ns),
        named_at=profile.named_at(found.untrusted_own_name),
    )


def _moment(nanoseconds: int) -> datetime:
    """A file's time in UTC; one that no calendar holds counts as an unset clock, 1970."""
    try:
        return _EPOCH + timedelta(microseconds=nanoseconds // 1000)
    except OverflowError:
        return _EPOCH


def _camera(profile: CameraProfile, root: Path) -> CameraId:
    number = profile.camera_number
    if number.file is None or number.key is None:
        return camera_from(safe_text(folder_or_volume_name(root)))
    return camera_from(safe_text(_number_in_file(root / number.file, number.key)))


def _number_in_file(path: Path, key: str) -> str:
    """The number in an identity file; empty, which no camera's number is, where there is none."""
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST_IDENTITY:
            return ""
        return str(tomllib.loads(path.read_text("utf-8")).get(key, ""))
    except (OSError, ValueError):
        return ""
