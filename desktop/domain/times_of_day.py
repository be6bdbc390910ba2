"""Times as officers write them down: often without a date, which the incident itself tells."""

import re
from datetime import date, datetime, time, timedelta, tzinfo

_TIME = re.compile(r"(\d{1,2})[:.]?(\d{2})(?:[:.](\d{2}))?")
_FULL = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})[ T]+(.+)")


def time_as_written(untrusted: str, near: datetime, zone: tzinfo) -> datetime | None:
    """Read "11:46", "1146", "11:46:30" or "2026-11-20 11:46" as local time in `zone`.

    Without a date it is the moment of that time of day that lies nearest to `near`, so that a call
    over midnight needs no dates. None where it is no time.
    """
    text = untrusted.strip()
    dated = _FULL.fullmatch(text)
    of_day = _time_of_day(dated[4] if dated else text)
    if of_day is None:
        return None
    try:
        if dated:
            day = date(int(dated[1]), int(dated[2]), int(dated[3]))
            return datetime.combine(day, of_day, zone)
        local = near.astimezone(zone)
        days = (local.date() + timedelta(days) for days in (0, -1, 1))
        return min(
            (datetime.combine(day, of_day, zone) for day in days), key=lambda at: abs(at - local)
        )
    except (ValueError, OverflowError):
        return None


def _time_of_day(text: str) -> time | None:
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    try:
        return time(int(match[1]), int(match[2]), int(match[3] or 0))
    except ValueError:
        return None
