"""Bytes, speeds and lengths of time in few words."""

import math

from PySide6.QtCore import QCoreApplication

_UNITS = (("GB", 1e9), ("MB", 1e6), ("KB", 1e3))

translate = QCoreApplication.translate


def size_words(size: float) -> str:
    """So many bytes: "9.2 GB", "412 KB", "0 KB"; a thousand of one make the next."""
    unit, scale = _unit(size)
    return f"{_number(size / scale)} {unit}"


def part_words(done: float, size: float) -> str:
    """A part of so many bytes, both in one unit: "5.9 of 9.2 GB"."""
    unit, scale = _unit(size)
    return translate("Dock", "{done} of {size} {unit}").format(
        done=_number(done / scale), size=_number(size / scale), unit=unit
    )


def speed_words(speed: float) -> str:
    """So many bytes a second: "34.2 MB/s"; nothing where nothing moves."""
    return f"{size_words(speed)}/s" if speed >= 1 else ""


def time_left_words(seconds: float) -> str:
    """How long it takes yet, never said too short: "under 1 min", "6 min left", "2 h left"."""
    minutes = math.ceil(seconds / 60)
    if minutes <= 1:
        return translate("Dock", "under 1 min")
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("Dock", "{minutes} min left").format(minutes=rest)
    if not rest:
        return translate("Dock", "{hours} h left").format(hours=hours)
    return translate("Dock", "{hours} h {minutes} min left").format(hours=hours, minutes=rest)


def _unit(size: float) -> tuple[str, float]:
    return next((each for each in _UNITS if size >= each[1]), _UNITS[-1])


def _number(amount: float) -> str:
    """One place behind the point below a hundred, none from there on and for nothing at all."""
    return f"{amount:.1f}" if 0 < amount < 99.95 else f"{amount:.0f}"  # noqa: PLR2004 - see above
