"""What the self-made cameras see and hear: a moving disc, their own clock, a tone and a click."""

import math
from array import array
from datetime import datetime, timedelta
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from tests.footage.frame_code import STRIP_SHARE, write_frame_code

_TONE_SHARE = 0.1
_CLICK_SHARE = 0.8
_CLICK_SECONDS = 0.01


@cache
def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def draw_scene(
    size: tuple[int, int], *, number: int, seconds: float, camera: str, clock: datetime, tint: int
) -> Image.Image:
    """One frame: its number as a code, the camera's number and UTC clock, a disc on its way."""
    width, height = size
    picture = Image.new("RGB", size, (30 + tint, 50, 90 - tint))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, height * 2 // 3, width, height), fill=(60, 60 + tint, 50))
    radius = height // 8
    x = int((seconds * 0.2 % 1) * width)
    y = height // 2 + int(math.sin(seconds * 2) * height / 8)
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(220, 180 - tint, 60))
    shown = clock + timedelta(seconds=seconds)
    text = f"{camera}  {shown:%Y-%m-%d %H:%M:%S}.{shown.microsecond // 1000:03d}Z"
    draw.text(
        (width // 40, height // STRIP_SHARE + height // 60),
        text,
        font=_font(max(8, height // 18)),
        fill="white",
    )
    write_frame_code(picture, number)
    draw.text(
        (width // 40, height * 3 // 4), "SELF-MADE DEMONSTRATION", font=_font(max(8, height // 18))
    )
    return picture


def sound_samples(seconds: float, rate: int, tone: float) -> bytes:
    """Signed 16 bit mono: a quiet tone of `tone` Hz, and a click at each full second."""
    samples = array("h")
    for index in range(round(seconds * rate)):
        at = index / rate
        level = _TONE_SHARE * math.sin(2 * math.pi * tone * at)
        if at % 1 < _CLICK_SECONDS:
            level = _CLICK_SHARE * math.sin(2 * math.pi * 2000 * at)
        samples.append(round(level * 32767))
    return samples.tobytes()
