"""Where a packaged program carries its own libVLC."""

import sys
from pathlib import Path

from desktop.app.resources import RESOURCES


def bundled_libvlc() -> Path | None:
    """Return the folder of the libVLC that came with a frozen program; None where none did."""
    carried = RESOURCES.parent / "vlc"
    return carried if getattr(sys, "frozen", False) and carried.is_dir() else None
