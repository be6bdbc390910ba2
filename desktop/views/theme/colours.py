"""The colours of a theme, read from its file."""

import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtGui import QColor

from desktop.views.theme.choices import ThemeChoice
from desktop.views.theme.theme_files import THEMES

_HEXADECIMAL = re.compile(r"#[0-9A-F]{6}")


class Colour(StrEnum):
    """A colour by what it means; what it looks like is the theme's."""

    BG = "bg"
    SURFACE = "surface"
    RAISED = "raised"
    INSET = "inset"
    HOVER = "hover"
    SELECTED = "selected"
    LINE = "line"
    EDGE = "edge"
    CARD_LINE = "cardline"
    TRACK = "track"
    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    ACCENT = "accent"
    ON_ACCENT = "onaccent"
    ACCENT_TEXT = "accenttext"
    ACCENT_TINT = "accenttint"
    OK = "ok"
    OK_TINT = "oktint"
    WARN = "warn"
    WARN_TINT = "warntint"
    BAD = "bad"
    BAD_TINT = "badtint"
    AFTER = "after"
    AFTER_TINT = "aftertint"
    LOCKED = "locked"
    LOCKED_TINT = "lockedtint"
    HATCH = "hatch"
    FOCUS = "focus"


class FaultyTheme(Exception):
    """A theme file or the style sheet lacks something, or holds something unknown."""


def load_colours(choice: ThemeChoice) -> Mapping[Colour, QColor]:
    """Read a theme's colours; raises FaultyTheme unless it holds each of them and nothing else."""
    name = f"{choice.value}.toml"
    try:
        written = tomllib.loads((THEMES / name).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise FaultyTheme(f"{name}: {error}") from error
    return colours_of(name, written)


def colours_of(name: str, written: Mapping[str, object]) -> Mapping[Colour, QColor]:
    """Check what stands in the theme file called `name`."""
    values = written.get("colours")
    if not isinstance(values, dict) or len(written) != 1:
        raise FaultyTheme(f"{name}: holds something else than one table of colours")
    differing = {colour.value for colour in Colour} ^ values.keys()
    if differing:
        raise FaultyTheme(f"{name}: missing or unknown: {', '.join(sorted(differing))}")
    for key, value in values.items():
        if not isinstance(value, str) or not _HEXADECIMAL.fullmatch(value):
            raise FaultyTheme(f"{name}: {key} is not written as #RRGGBB")
    return MappingProxyType({colour: QColor(str(values[colour.value])) for colour in Colour})
