"""A picture of what a virtual display shows."""

import time
from pathlib import Path

from PIL import Image, ImageGrab

_PATIENCE, _BETWEEN = 120.0, 0.25
"""Seconds; a clock on the window that shows seconds changes less often."""
_MANY_COLOURS = 60
"""A bare display has one or two; letters alone bring dozens."""
_BARE = (0, 0, 0)


def picture_of_full_screen(display: str, place: Path) -> bool:
    """Wait for a window that fills a display and stands still; keep a picture of it."""
    end = time.monotonic() + _PATIENCE
    before = b""
    while time.monotonic() < end:
        picture = ImageGrab.grab(xdisplay=display).convert("RGB")
        now = picture.tobytes()
        if now == before and is_full(picture):
            picture.save(place)
            return True
        before = now
        time.sleep(_BETWEEN)
    return False


def is_full(picture: Image.Image) -> bool:
    """Whether a window is drawn there, from edge to edge."""
    colours = picture.getcolors(maxcolors=picture.width * picture.height) or []
    right, bottom = picture.width - 1, picture.height - 1
    corners = {picture.getpixel(at) for at in ((0, 0), (right, 0), (0, bottom), (right, bottom))}
    return len(colours) > _MANY_COLOURS and _BARE not in corners
