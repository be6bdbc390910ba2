"""The dock port: what a camera's folder holds. Nothing that a camera says is trusted."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from desktop.domain.identifiers import CameraId
from desktop.domain.refusals import Problem


@dataclass(frozen=True, slots=True)
class UntrustedFile:
    """One file found on a camera: path to read, its name below the camera's folder, bytes, times.

    `untrusted_name` is relative, with forward slashes, decoded so that any name is text.
    """

    path: Path
    untrusted_name: str
    size: int
    modified_at: datetime
    named_at: datetime | None
    """The start time that the file's name spells by the camera's profile, UTC; else None."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """Something in the folder that is not copied, and why (a link that leaves the camera)."""

    untrusted_name: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class DockedCamera:
    """A camera's folder as it was listed: its number, its files in order, what was set aside."""

    folder: Path
    camera: CameraId
    files: tuple[UntrustedFile, ...]
    set_aside: tuple[SetAside, ...]


class Dock(Protocol):
    """Reads cameras as folders."""

    def list_camera(self, folder: Path) -> DockedCamera:
        """List a camera's files, following no link that leaves the folder.

        Raises BadInput (FOLDER_MISSING, FOLDER_EMPTY, CAMERA_MALFORMED).
        """
        ...

    def is_present(self, docked: DockedCamera) -> bool:
        """Whether the camera's folder is still there."""
        ...
