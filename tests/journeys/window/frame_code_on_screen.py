"""Finding the recordings' burnt-in frame code anywhere on a grabbed window."""

import re
from itertools import groupby, pairwise

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.footage.frame_code import read_frame_code

_BLACK, _WHITE = 45, 210
_MIDDLE = ord("-")
_TABLE = bytes(
    ord("b") if level <= _BLACK else ord("w") if level >= _WHITE else _MIDDLE
    for level in range(256)
)
_NARROWEST = 160
_BLOCKS = 16
_LEAST_RUN = _NARROWEST // _BLOCKS - 2
_LEAST_RUNS = 5
_STRETCHES = re.compile(rb"[bw]{%d,}" % _NARROWEST)
_ROWS_ALIKE = 3


def picture_of(widget: QWidget) -> Image.Image:
    """What a widget and everything in it paint now."""
    grabbed = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (grabbed.width(), grabbed.height())
    pixels = bytes(grabbed.constBits())
    return Image.frombytes("RGB", size, pixels, "raw", "RGB", grabbed.bytesPerLine())


def code_like_rows(picture: Image.Image) -> list[int]:
    """The rows in which black and white blocks alternate as in a frame code, wherever it lies.

    Its blocks are far wider than the strokes of letters, and several lie side by side for several
    rows; nothing else in the window looks so.
    """
    width, height = picture.size
    marks = picture.convert("L").tobytes().translate(_TABLE)
    striped = [row for row in range(height) if _is_striped(marks[row * width : (row + 1) * width])]
    near = {row for row, other in pairwise(striped) if other == row + 1}
    return striped if len(near) >= _ROWS_ALIKE else []


def _is_striped(row: bytes) -> bool:
    for stretch in _STRETCHES.findall(row):
        runs = [len(list(same)) for _, same in groupby(stretch)]
        for is_wide, group in groupby(runs, key=lambda run: run >= _LEAST_RUN):
            if is_wide and len(list(group)) >= _LEAST_RUNS:
                return True
    return False


def frame_number(picture: Image.Image) -> int | None:
    """The number burnt into a picture that fills the whole image, or None where there is none."""
    try:
        return read_frame_code(picture)
    except ValueError:
        return None
