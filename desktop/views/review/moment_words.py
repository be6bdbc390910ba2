"""Times, lengths and rates as the review page says them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.viewed_parts import Speed
from desktop.presenters.review_ledger import Viewed
from desktop.wording import speed_words


def clock(at: datetime) -> str:
    """The time of day to the second: "11:57:50"."""
    return at.strftime("%H:%M:%S")


def exact_clock(at: datetime) -> str:
    """The time of day to the millisecond: "11:57:50.200"."""
    return f"{at:%H:%M:%S}.{at.microsecond // 1000:03}"


def stamp(at: datetime) -> str:
    """Date, time and offset from UTC, as evidence needs it: "2026-11-20 11:57:50.200 -05"."""
    offset = at.utcoffset()
    minutes = 0 if offset is None else round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "\u2212" if minutes < 0 else "+"
    return f"{at:%Y-%m-%d} {exact_clock(at)} {sign}{hours:02}{f':{rest:02}' if rest else ''}"


def length(seconds: float) -> str:
    """Minutes and seconds: "31:35"; from an hour on "1:02:03"."""
    minutes, rest = divmod(int(seconds), 60)
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return f"{minutes:02}:{rest:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def rate(times: float) -> str:
    """How fast, such as 0.25 times."""
    return f"{times:g}\u00d7"


def offset(seconds: float) -> str:
    """A correction of a clock: "+0.4 s"."""
    sign = "\u2212" if seconds < 0 else "+"
    return f"{sign}{abs(seconds):.1f} s"


def rates(viewed: Viewed) -> str:
    """How fast it was viewed, where there is little room: the rates, the most first."""
    return ", ".join(_rate(speed) for speed, _ in viewed.speeds)


def _rate(speed: Speed) -> str:
    match speed:
        case Speed.STILL:
            return QCoreApplication.translate("Moments", "still")
        case Speed.UNKNOWN:
            return QCoreApplication.translate("Moments", "speed not noted")
        case _:
            return rate(speed.rate)


def speeds(viewed: Viewed) -> str:
    """How fast it was viewed: "04:00 at normal speed, 01:02 at 2 times", or one for all of it."""
    if len(viewed.speeds) == 1:
        return speed_words(viewed.speeds[0][0])
    return ", ".join(
        QCoreApplication.translate("Moments", "{length} {speed}").format(
            length=length(seconds), speed=speed_words(speed)
        )
        for speed, seconds in viewed.speeds
    )
