"""Walking a camera's folder: every ordinary file, no way out of the folder, nothing opened."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.dock.camera_profile import Litter
from desktop.dock.file_names import safe_text
from desktop.domain.refusals import Problem
from desktop.ports.dock import SetAside

_NAME_SURROGATE = 0x20000000  # of a reparse tag: what lies here stands for another place


@dataclass(frozen=True, slots=True)
class FoundFile:
    """An ordinary file: where it is, its own name, its whole name as safe text, its status."""

    path: Path
    untrusted_own_name: str
    untrusted_name: str
    status: os.stat_result


def walk(root: Path, litter: Litter) -> Iterator[FoundFile | SetAside]:
    """Everything below a resolved folder, in the order in which the system tells it.

    A link that stays inside is passed over, for what it names is found where it lies. Set aside
    are: a link that leaves (LINK_LEAVES_CAMERA); a link to nothing, a folder that can't be listed,
    and what is neither file nor folder, such as a pipe or a device (FILE_UNREADABLE).
    Raises OSError when the root itself can't be listed.
    """
    waiting: list[tuple[Path, str]] = [(root, "")]
    while waiting:
        folder, name = waiting.pop()
        try:
            with os.scandir(folder) as listing:
                entries = list(listing)
        except OSError:
            if folder == root:
                raise
            yield SetAside(name, Problem.FILE_UNREADABLE)
            continue
        for entry in entries:
            entry_name = f"{name}/{safe_text(entry.name)}" if name else safe_text(entry.name)
            found = _look_at(entry, entry_name, root, litter)
            if isinstance(found, Path):
                waiting.append((found, entry_name))
            elif found is not None:
                yield found


def _look_at(
    entry: os.DirEntry[str], name: str, root: Path, litter: Litter
) -> FoundFile | SetAside | Path | None:
    """A file, something set aside, a folder to walk (its path), or None to pass over."""
    path = Path(entry.path)
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return SetAside(name, Problem.FILE_UNREADABLE)
    if is_link(status):
        problem = _problem_of_link(path, root)
        return None if problem is None else SetAside(name, problem)
    if stat.S_ISDIR(status.st_mode):
        return None if path.parent == root and litter.is_top_folder(entry.name) else path
    if not stat.S_ISREG(status.st_mode):
        return SetAside(name, Problem.FILE_UNREADABLE)
    if litter.is_file(entry.name, status.st_size):
        return None
    return FoundFile(path, entry.name, name, status)


def is_link(status: os.stat_result) -> bool:
    """Whether this is a symbolic link, or on Windows a junction or another stand-in.

    Reparse points that stand for nothing else (compressed files, files kept in a cloud) are none.
    """
    attributes: int = getattr(status, "st_file_attributes", 0)
    tag: int = getattr(status, "st_reparse_tag", 0)
    reparse_point = bool(attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT)
    return stat.S_ISLNK(status.st_mode) or (reparse_point and bool(tag & _NAME_SURROGATE))


def _problem_of_link(path: Path, root: Path) -> Problem | None:
    if not Path(os.path.realpath(path)).is_relative_to(root):
        return Problem.LINK_LEAVES_CAMERA
    reaches_something = os.path.exists(path)  # noqa: PTH110 - Path.exists raises when it may not look
    return None if reaches_something else Problem.FILE_UNREADABLE
