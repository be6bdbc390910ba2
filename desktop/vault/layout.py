"""Where things lie in a vault's folder."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from desktop.domain.identifiers import RecordingId
from desktop.domain.refusals import IntegrityFailure, Problem

_FOOTAGE = "footage"
_SEALED = ".sealed"
_PART = ".part"
_SET_ASIDE = "unrecorded"
_LOCK = "offload.lock"

_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_RECORDING_ID = re.compile(_ID)
_SEALED_NAME = re.compile(_ID + re.escape(_SEALED))
_PART_NAME = re.compile(_ID + re.escape(_PART))


class VaultLayout:
    """Places of sealed files, of files not finished, and of the lock, below one folder.

    A sealed file is `footage/XX/ID.sealed`, XX being two digits out of the random end of its
    recording's id, so that no folder grows large. One not finished ends in `.part`. A finished one
    that no record names is kept as `unrecorded/ID.sealed`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lock = folder / _LOCK

    def sealed_path(self, recording: RecordingId) -> str:
        """The path that records hold: relative, with forward slashes."""
        if not _RECORDING_ID.fullmatch(recording):
            raise ValueError("a recording's id is a UUID in lower case")
        shelf = recording[-12:-10]
        return f"{_FOOTAGE}/{shelf}/{recording}{_SEALED}"

    def locate(self, path: str) -> Path:
        """The place of a path out of the records.

        Raises IntegrityFailure (SEALED_FILE_MISSING) for one that leads out of the vault.
        """
        pure = PurePosixPath(path)
        inside = pure.parts[:1] == (_FOOTAGE,) and len(pure.parts) == 3  # noqa: PLR2004 - footage/XX/name
        if not inside or not _SEALED_NAME.fullmatch(pure.name) or ".." in pure.parts:
            raise IntegrityFailure(Problem.SEALED_FILE_MISSING, recording=pure.stem)
        return self.folder.joinpath(*pure.parts)

    def part_of(self, sealed: Path) -> Path:
        """Where a sealed file is written before it has its name."""
        return sealed.with_suffix(_PART)

    def set_aside(self, sealed: Path) -> Path:
        """Where a finished sealed file that no record names is kept."""
        return self.folder / _SET_ASIDE / sealed.name

    def sealed_files(self) -> Iterator[str]:
        """The paths of all files that have a sealed file's name."""
        return self._named(_SEALED_NAME)

    def unfinished_files(self) -> Iterator[str]:
        """The paths of all files that were being written."""
        return self._named(_PART_NAME)

    def _named(self, name: re.Pattern[str]) -> Iterator[str]:
        footage = self.folder / _FOOTAGE
        if not footage.is_dir():
            return
        for shelf in sorted(footage.iterdir()):
            if shelf.is_symlink() or not shelf.is_dir():
                continue
            for file in sorted(shelf.iterdir()):
                if name.fullmatch(file.name) and not file.is_symlink():
                    yield file.relative_to(self.folder).as_posix()
