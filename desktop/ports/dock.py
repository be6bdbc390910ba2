"""The dock port: which cameras are there, and what they hold. Nothing they say is trusted."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from desktop.domain.identifiers import CameraId
from desktop.domain.refusals import Problem


@dataclass(frozen=True, slots=True)
class UntrustedFile:
    """One file found on a camera: path to read, its name below the camera's folder, bytes, times.

    `untrusted_name` is relative, with forward slashes, and safe to keep, print and compare: bytes
    that are no UTF-8 and characters that can't be seen are written as escapes, so that two files
    never share a name.
    """

    path: Path
    untrusted_name: str
    size: int
    modified_at: datetime
    named_at: datetime | None
    """The start time that the file's name spells by the camera's profile, UTC; else None."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """Something in the folder that is not copied, and why.

    LINK_LEAVES_CAMERA, or FILE_UNREADABLE for a folder that can't be listed, a link to nothing, a
    pipe, a socket or a device.
    """

    untrusted_name: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class DockedCamera:
    """A camera's folder as it was listed: its number, its files in order, what was set aside."""

    folder: Path
    camera: CameraId
    files: tuple[UntrustedFile, ...]
    set_aside: tuple[SetAside, ...]


@dataclass(frozen=True, slots=True)
class Sighting:
    """What is plugged in now: folders that hold a camera each, in a steady order.

    `missing` are the docks that this station was told of and that are not there.
    """

    folders: tuple[Path, ...]
    missing: tuple[Path, ...] = ()


class DockWatch(Protocol):
    """Looks where cameras show up on this machine: as volumes, and in the station's docks."""

    def look(self) -> Sighting:
        """Say what is plugged in now; what can't be read counts as not there. Never raises.

        An empty folder is no camera: the place where a card was mounted stays behind as one.
        """
        ...


class Dock(Protocol):
    """Reads cameras as folders."""

    def list_camera(self, folder: Path) -> DockedCamera:
        """List a camera's files in the order of their names, following no link at all.

        A link that stays inside is passed over: what it names is listed where it lies.
        Raises BadInput (FOLDER_MISSING, FOLDER_EMPTY, FOLDER_VANISHED, CAMERA_MALFORMED, and
        FILE_UNREADABLE when the folder itself can't be listed).
        """
        ...

    def is_present(self, docked: DockedCamera) -> bool:
        """Whether the camera's folder, with anything that was listed, is still there."""
        ...
