"""Folders of this machine in which a station could be made, looked at without making one."""

import os
import secrets
import shutil
import sys
from errno import ENOENT
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from desktop.app.new_places import disk_refusals
from desktop.app.station_folder import StationFolder
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.new_places import NewPlace

_REMOTE_DRIVE = 4
"""What Windows calls a drive that another machine serves (DRIVE_REMOTE)."""
_SHARES = {
    "9p", "afpfs", "afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.sshfs",
    "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs", "webdav",
}  # fmt: skip


class PlacesHere:
    """Asks the disk itself: a file is begun and taken away again where the folder would come."""

    def survey(self, folder: Path) -> NewPlace:
        folder = folder.absolute()
        if os.path.lexists(StationFolder(folder).label_file):
            raise BadInput(Problem.STATION_EXISTS, station=folder)
        with disk_refusals(folder):
            if folder.exists() and any(folder.iterdir()):
                raise BadInput(Problem.STATION_FOLDER_NOT_EMPTY, station=folder)
            there = _nearest(folder)
            _try_to_write(there)
            free = shutil.disk_usage(there).free
        return NewPlace(folder, free, is_on_share(there))


def is_on_share(place: Path) -> bool:
    """Whether another machine's disk is behind a folder that is there."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - its windll is on Windows alone

        return bool(ctypes.windll.kernel32.GetDriveTypeW(place.resolve().anchor) == _REMOTE_DRIVE)
    return is_share(bytes(QStorageInfo(str(place)).fileSystemType().data()).decode())


def is_share(file_system: str) -> bool:
    """Whether a file system of that name is another machine's."""
    return file_system.lower() in _SHARES


def _nearest(folder: Path) -> Path:
    """The folder itself, or the nearest one above it that is there."""
    for place in (folder, *folder.parents):
        if place.exists():
            return place
    raise FileNotFoundError(ENOENT, os.strerror(ENOENT), str(folder))


def _try_to_write(place: Path) -> None:
    trial = place / f".firsthand-{secrets.token_hex(8)}"
    with trial.open("xb"):
        pass
    trial.unlink()
