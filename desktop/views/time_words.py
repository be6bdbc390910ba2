"""Times and lengths as pages say them, by the clock of the terminal."""

from datetime import datetime, timedelta, tzinfo

UNKNOWN_TIME = "--:--:--"


def clock(at: datetime | None, zone: tzinfo) -> str:
    """The time of day to the second."""
    return UNKNOWN_TIME if at is None else at.astimezone(zone).strftime("%H:%M:%S")


def minute(at: datetime, zone: tzinfo) -> str:
    """The time of day to the minute."""
    return at.astimezone(zone).strftime("%H:%M")


def day(at: datetime, zone: tzinfo) -> str:
    """The date: "Fri 20 Nov 2026"."""
    return at.astimezone(zone).strftime("%a %d %b %Y")


def date(iso: str) -> str:
    """A date of the year as the agency's files have it, "2026-11-20", said like a day."""
    return datetime.fromisoformat(iso).strftime("%a %d %b %Y")


def length(seconds: float | None) -> str:
    """Minutes and seconds: "31:35"; beyond an hour "1:02:03"."""
    if seconds is None:
        return "--:--"
    whole = int(seconds)
    minutes, rest = divmod(whole, 60)
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return f"{minutes:02}:{rest:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def moment_in(started_at: datetime | None, milliseconds: int, zone: tzinfo) -> str:
    """A moment of a recording: by the clock where its start is known, else from its beginning."""
    if started_at is None:
        return length(milliseconds / 1000)
    return clock(started_at + timedelta(milliseconds=milliseconds), zone)
