"""Burnt-in lines are whole and readable, and touch nothing outside their band."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.media.burnt_in import burn_in

RED = (200, 30, 30)


def burnt(size: tuple[int, int], *lines: str) -> Image.Image:
    picture = Image.new("RGB", size, RED)
    burn_in(picture, lines)
    return picture


def band_of(picture: Image.Image) -> Image.Image:
    """The rows at the bottom edge that are no longer the picture's own."""
    untouched = bytes(RED) * picture.width
    rows = picture.tobytes()
    length = len(untouched)
    top = next(
        (y for y in range(picture.height) if rows[y * length : (y + 1) * length] != untouched),
        picture.height,
    )
    return picture.crop((0, top, picture.width, picture.height))


def white_share(picture: Image.Image) -> float:
    grey = picture.convert("L").tobytes()
    return sum(value > 128 for value in grey) / max(1, len(grey))


def edges_are_black(band: Image.Image) -> bool:
    width, height = band.size
    edges = ((0, 0, 1, height), (width - 1, 0, width, height), (0, height - 1, width, height))
    return all(not any(band.crop(edge).tobytes()) for edge in edges)


def test_the_band_lies_at_the_bottom_and_holds_letters() -> None:
    band = band_of(burnt((640, 360), "Viewed by 4412", "Decision 128"))
    assert 20 < band.height < 360 * 0.3
    assert band.getpixel((0, 0)) == (0, 0, 0)
    assert white_share(band) > 0.01


def test_without_lines_nothing_is_burnt_in() -> None:
    assert band_of(burnt((640, 360))).height == 0


def test_each_line_takes_a_row_of_its_own_and_so_does_a_line_break() -> None:
    one = band_of(burnt((640, 360), "a")).height
    two = band_of(burnt((640, 360), "a", "b")).height
    assert two > one * 1.7
    assert burnt((640, 360), "a\nb") == burnt((640, 360), "a", "b")


def test_letters_grow_with_the_picture() -> None:
    assert band_of(burnt((1920, 1080), "a")).height > 2 * band_of(burnt((640, 360), "a")).height


@pytest.mark.parametrize("size", [(640, 360), (320, 240), (176, 144)])
@pytest.mark.parametrize(
    "line",
    ["recording 01a9 sealed and verified and viewed " * 4, "0123456789abcdef" * 8],
    ids=["words", "one-long-word"],
)
def test_a_long_line_is_wrapped_and_never_cut_off(size: tuple[int, int], line: str) -> None:
    band = band_of(burnt(size, line))
    assert edges_are_black(band)
    assert band.height > 2.5 * band_of(burnt(size, "x")).height * 0.7
    assert white_share(band) > 0.03


def test_every_word_of_a_wrapped_line_is_drawn() -> None:
    words = "viewed by 4412"
    whole = band_of(burnt((1000, 400), words))
    narrow = band_of(burnt((70, 400), words))
    assert narrow.height > 1.7 * whole.height
    drawn = [white_share(band) * band.width * band.height for band in (whole, narrow)]
    assert drawn[1] == pytest.approx(drawn[0], rel=0.35)


def test_a_character_without_a_glyph_is_written_as_its_code_point() -> None:
    assert burnt((640, 360), "4412 中") == burnt((640, 360), "4412 <U+4E2D>")
    assert burnt((640, 360), "a\N{NO-BREAK SPACE}b") == burnt((640, 360), "a b")


@settings(max_examples=40, deadline=None)
@given(
    width=st.integers(1, 400),
    height=st.integers(1, 300),
    lines=st.lists(st.text(max_size=60), min_size=1, max_size=4),
)
def test_any_lines_fit_on_any_picture(width: int, height: int, lines: list[str]) -> None:
    picture = burnt((width, height), *lines)
    assert picture.size == (width, height)
    assert 0 < band_of(picture).height <= height
