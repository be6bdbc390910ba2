"""What a camera's folder is called: its own name, or the label of the volume whose root it is."""

import ctypes
import sys
from pathlib import Path

_LONGEST_LABEL = 261  # characters, with the closing zero (GetVolumeInformationW)


def folder_or_volume_name(folder: Path) -> str:
    """The folder's name; for a drive's root on Windows the volume's label; else empty."""
    return folder.name or _volume_label(folder)


if sys.platform == "win32":

    def _volume_label(root: Path) -> str:
        label = ctypes.create_unicode_buffer(_LONGEST_LABEL)
        known = ctypes.windll.kernel32.GetVolumeInformationW(
            str(root), label, _LONGEST_LABEL, None, None, None, None, 0
        )
        return label.value if known else ""

else:

    def _volume_label(_root: Path) -> str:
        return ""
