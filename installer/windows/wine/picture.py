"""A picture of what a virtual display shows."""

import time
from pathlib import Path

from PIL import Image, ImageGrab

_PATIENCE, _BETWEEN = 90.0, 1.0
_MANY_COLOURS = 60
"""A bare display has one or two; letters alone bring dozens."""


def picture_of(display: str, place: Path) -> bool:
    """Wait until a window is shown whole, keep a picture of it, tell whether there was one."""
    end = time.monotonic() + _PATIENCE
    before: Image.Image | None = None
    while time.monotonic() < end:
        now = ImageGrab.grab(xdisplay=display)
        colours = now.getcolors(maxcolors=1 << 24) or []
        stands_still = before is not None and list(before.getdata()) == list(now.getdata())
        if len(colours) > _MANY_COLOURS and stands_still:
            now.save(place)
            return True
        before = now
        time.sleep(_BETWEEN)
    return False
