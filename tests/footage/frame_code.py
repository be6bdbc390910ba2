"""The frame's own number, written on the picture in blocks that survive compression."""

from PIL import Image, ImageDraw

_NUMBER_BITS = 12
_CHECK_BITS = 4
_BLOCKS = _NUMBER_BITS + _CHECK_BITS
STRIP_SHARE = 10
"""The strip is this share of the picture's height, at its top edge."""


def _checked(number: int) -> int:
    """Append four bits of check, so that a blurred strip is noticed and never misread."""
    check = (number * 7 + number // 16 * 5 + 3) % (1 << _CHECK_BITS)
    return number << _CHECK_BITS | check


def write_frame_code(picture: Image.Image, number: int) -> None:
    """Draw the number (0 to 4095) along the top edge."""
    if not 0 <= number < 1 << _NUMBER_BITS:
        raise ValueError(number)
    draw = ImageDraw.Draw(picture)
    code = _checked(number)
    height = picture.height // STRIP_SHARE
    for block in range(_BLOCKS):
        left = block * picture.width // _BLOCKS
        right = (block + 1) * picture.width // _BLOCKS
        white = code >> (_BLOCKS - 1 - block) & 1
        draw.rectangle((left, 0, right - 1, height - 1), fill="white" if white else "black")


def read_frame_code(picture: Image.Image) -> int:
    """Read the number back. Raises ValueError when the strip isn't a code."""
    grey = picture.convert("L")
    middle = picture.height // STRIP_SHARE // 2
    code = 0
    for block in range(_BLOCKS):
        centre = (2 * block + 1) * picture.width // (2 * _BLOCKS)
        spot = grey.crop((centre - 1, middle - 1, centre + 2, middle + 2))
        code = code << 1 | (sum(spot.tobytes()) > 9 * 128)
    number = code >> _CHECK_BITS
    if _checked(number) != code:
        raise ValueError(f"no frame code: {code:016b}")
    return number
