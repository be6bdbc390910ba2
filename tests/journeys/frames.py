"""Holding a still against the original that the camera wrote."""

from pathlib import Path

import av
from PIL import Image

_HIGHEST_BAND_SHARE = 0.4


def frame_on_screen(original: Path, at: float) -> Image.Image:
    """The frame that a plain decode from the start has on screen at a second."""
    shown: Image.Image | None = None
    with av.open(str(original), mode="r") as container:
        for frame in container.decode(video=0):
            assert frame.time is not None
            if frame.time > at:
                break
            shown = frame.to_image()
    assert shown is not None
    return shown


def rows_alike(one: Image.Image, other: Image.Image) -> int:
    """How many rows from the top are equal, pixel for pixel."""
    assert one.size == other.size
    width, height = one.size
    for row in range(height):
        box = (0, row, width, row + 1)
        if one.crop(box).tobytes() != other.crop(box).tobytes():
            return row
    return height


def assert_is_that_frame_with_a_band(still: Path, original: Image.Image) -> None:
    """See that a still is the frame itself but for the band of text along its bottom edge."""
    with Image.open(still) as picture:
        alike = rows_alike(picture.convert("RGB"), original.convert("RGB"))
    assert original.height * (1 - _HIGHEST_BAND_SHARE) <= alike < original.height
