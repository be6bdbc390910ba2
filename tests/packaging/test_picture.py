"""A picture of a bare display, or of a window that does not fill it, is none."""

from PIL import Image, ImageDraw

from installer.windows.wine.picture import is_full


def shades(size: tuple[int, int]) -> Image.Image:
    """What stands for a window: many shades, none of them black."""
    picture = Image.new("RGB", size)
    pen = ImageDraw.Draw(picture)
    for x in range(size[0]):
        pen.line([(x, 0), (x, size[1])], fill=(20 + x % 200, 24, 30))
    return picture


def test_a_window_from_edge_to_edge_counts() -> None:
    assert is_full(shades((400, 300)))


def test_a_bare_display_does_not() -> None:
    assert not is_full(Image.new("RGB", (400, 300)))
    assert not is_full(Image.new("RGB", (400, 300), (20, 24, 30)))


def test_a_window_that_leaves_some_of_it_bare_does_not() -> None:
    display = Image.new("RGB", (400, 300))
    display.paste(shades((300, 300)), (50, 0))
    assert not is_full(display)
