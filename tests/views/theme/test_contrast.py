"""The contrast of every theme file, computed as WCAG 2 does."""

from itertools import product

import pytest

from desktop.views.theme.choices import ThemeChoice
from desktop.views.theme.colours import Colour, load_colours

TEXT_FLOOR, PART_FLOOR = 4.5, 3.0

TEXTS = "text text2 text3 accenttext ok warn bad after locked"
GROUNDS = "bg surface raised inset hover selected"
# Text on the ground of its own tone, and what else is written on a tinted ground.
PAIRS = """
onaccent/accent  ok/oktint  warn/warntint  bad/badtint  after/aftertint  accenttext/accenttint
locked/lockedtint  locked/hatch  text/oktint  text/warntint  text/badtint  text/aftertint
text/accenttint  text/lockedtint  text2/oktint  text2/warntint  text2/badtint  text2/aftertint
text2/accenttint  text2/lockedtint  text3/lockedtint
"""
PARTS = """
edge/bg  edge/surface  edge/raised  edge/inset  focus/bg  focus/surface  focus/raised
accent/surface  accenttext/surface  accenttext/track  ok/track  bad/track
"""


def luminance(value: str) -> float:
    channels = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def pairs(drawn: str) -> list[tuple[str, str]]:
    return [(pair.partition("/")[0], pair.partition("/")[2]) for pair in drawn.split()]


def too_faint(choice: ThemeChoice, wanted: list[tuple[str, str]], floor: float) -> list[str]:
    colours = {colour.value: value.name() for colour, value in load_colours(choice).items()}
    measured = ((a, b, contrast(colours[a], colours[b])) for a, b in wanted)
    return [f"{a} on {b}: {ratio:.2f}" for a, b, ratio in measured if ratio < floor]


def test_contrast_is_computed_as_the_guidelines_say() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("choice", ThemeChoice)
def test_every_text_can_be_read_on_every_ground(choice: ThemeChoice) -> None:
    everywhere = list(product(TEXTS.split(), GROUNDS.split()))
    assert not too_faint(choice, everywhere + pairs(PAIRS), TEXT_FLOOR)


@pytest.mark.parametrize("choice", ThemeChoice)
def test_every_boundary_of_a_control_can_be_seen(choice: ThemeChoice) -> None:
    assert not too_faint(choice, pairs(PARTS), PART_FLOOR)


def test_high_contrast_gives_every_card_a_full_border() -> None:
    colours = load_colours(ThemeChoice.CONTRAST)
    assert colours[Colour.CARD_LINE] == colours[Colour.EDGE]
