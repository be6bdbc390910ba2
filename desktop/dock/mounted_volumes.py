"""Volumes that somebody plugged in: from the mount table, from drive letters, from /Volumes."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

_MOUNT_TABLE = Path("/proc/self/mounts")
_TOPS = (PurePosixPath("/media"), PurePosixPath("/run/media"))
_ESCAPE = re.compile(r"\\([0-7]{3})")
_MAC_VOLUMES = Path("/Volumes")


def mounted_below_media(untrusted_table: str) -> tuple[Path, ...]:
    """The places below /media and /run/media of a mount table (fstab(5)), in their order.

    Desktops mount there what a person plugs in, as /media/NAME or /run/media/PERSON/NAME.
    """
    places = []
    for line in untrusted_table.splitlines():
        fields = line.split(" ")
        if len(fields) < 2:  # noqa: PLR2004 - what is mounted, and where
            continue
        place = PurePosixPath(_ESCAPE.sub(lambda octal: chr(int(octal[1], 8)), fields[1]))
        if any(top in place.parents for top in _TOPS):
            places.append(Path(place))
    return tuple(dict.fromkeys(sorted(places)))


if sys.platform == "win32":
    import ctypes

    _REMOVABLE = 2  # GetDriveTypeW: memory cards, sticks, cameras
    _NO_QUESTIONS = 1  # SEM_FAILCRITICALERRORS: an empty card reader must not open a window

    def plugged_volumes() -> tuple[Path, ...]:
        """The roots of removable drives, by letter."""
        kernel = ctypes.windll.kernel32
        kernel.SetThreadErrorMode(_NO_QUESTIONS, None)
        return tuple(Path(root) for root in _drives() if kernel.GetDriveTypeW(root) == _REMOVABLE)

    def _drives() -> Iterator[str]:
        letters = ctypes.windll.kernel32.GetLogicalDrives()
        for number in range(26):
            if letters >> number & 1:
                yield f"{chr(ord('A') + number)}:\\"

elif sys.platform == "darwin":

    def plugged_volumes() -> tuple[Path, ...]:
        """What macOS mounted below /Volumes; the link to the system's own disk is none of it."""
        try:
            return tuple(sorted(volume for volume in _MAC_VOLUMES.iterdir() if volume.is_mount()))
        except OSError:
            return ()

else:

    def plugged_volumes() -> tuple[Path, ...]:
        """What is mounted below /media and /run/media."""
        try:
            table = _MOUNT_TABLE.read_text("utf-8", errors="surrogateescape")
        except OSError:
            return ()
        return mounted_below_media(table)
