"""Lines of text burnt in on a picture, in a band along its bottom edge."""

from collections.abc import Iterator, Sequence
from functools import cache

from PIL import Image, ImageDraw, ImageFont

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
_LARGEST_SHARE = 28  # of the picture's height, for one line's letters
_SMALLEST_READABLE = 9  # pixels
_HIGHEST_BAND_SHARE = 0.4
_NO_SUCH_GLYPH = "\U0010ffff"


def burn_in(picture: Image.Image, lines: Sequence[str]) -> None:
    """Write the lines into a black band at the bottom edge; outside it no pixel changes.

    Long lines are wrapped and the letters shrunk, so that nothing is cut off; on a picture too
    small for readable letters the band is scaled down to fit. A character that the font lacks is
    written as its code point, never dropped.
    """
    text = [_drawable(line) for whole in lines for line in whole.splitlines() or [""]]
    if not text:
        return
    band = _band(text, picture.size)
    if band.width > picture.width or band.height > picture.height:
        fitting = (picture.width, min(band.height, picture.height))
        band = band.resize(fitting, Image.Resampling.LANCZOS)
    picture.paste(band, (0, picture.height - band.height))


def _band(text: Sequence[str], size: tuple[int, int]) -> Image.Image:
    """The band in the largest letters in which it takes no more than its share of the picture."""
    width, height = size
    largest = max(_SMALLEST_READABLE, height // _LARGEST_SHARE)
    for letters in range(largest, _SMALLEST_READABLE - 1, -1):
        band = _band_in(text, letters, width)
        if band.height <= height * _HIGHEST_BAND_SHARE:
            return band
    return _band_in(text, _SMALLEST_READABLE, width)


def _band_in(text: Sequence[str], letters: int, width: int) -> Image.Image:
    font = _font(letters)
    margin = max(2, letters // 3)
    room = max(width - 2 * margin, letters * 4)
    rows = [row for line in text for row in _wrapped(line, font, room)]
    row_height = letters + margin
    band = Image.new("RGB", (room + 2 * margin, len(rows) * row_height + margin), "black")
    draw = ImageDraw.Draw(band)
    for number, row in enumerate(rows):
        draw.text((margin, margin // 2 + number * row_height), row, font=font, fill="white")
    return band


def _wrapped(line: str, font: Font, room: int) -> Iterator[str]:
    """Break a line between words, or inside a word that is longer than the room."""
    row = ""
    for word in line.split(" "):
        longer = f"{row} {word}" if row else word
        if font.getlength(longer) <= room:
            row = longer
            continue
        if row:
            yield row
        row = word
        while font.getlength(row) > room:
            fitting = next(n for n in range(len(row), 0, -1) if font.getlength(row[:n]) <= room)
            yield row[:fitting]
            row = row[fitting:]
    yield row


def _drawable(line: str) -> str:
    return "".join(_drawable_character(character) for character in line)


@cache
def _drawable_character(character: str) -> str:
    """The character itself, a plain space, or its code point where the font has no glyph for it."""
    if character.isspace():
        return " "
    font = _font(_SMALLEST_READABLE)
    if bytes(font.getmask(character)) == bytes(font.getmask(_NO_SUCH_GLYPH)):
        return f"<U+{ord(character):04X}>"
    return character


@cache
def _font(size: int) -> Font:
    """The font that Pillow carries, so that a still looks alike on every terminal."""
    return ImageFont.load_default(size)
