"""The start of a recording, as its container's own words tell it."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

# Apple's date names its zone and is the start; `creation_time` is UTC by definition, and `date` is
# what AVI has. The most telling comes first.
_KEYS = ("com.apple.quicktime.creationdate", "creation_time", "date")
_DATE = re.compile(r"^(\d{4})[:/-](\d{2})[:/-](\d{2})(?=[T ]\d{2}:)")


def start_time(metadata: Mapping[str, str]) -> datetime | None:
    """The start in UTC, or None. A date without a time of day is none; one without a zone is UTC.

    Returned as it stands there: an unset clock (1970) is a finding, which the domain judges. Some
    cameras write the moment at which they closed the file instead; nothing in the file tells that.
    """
    lowered = {name.lower(): value for name, value in metadata.items()}
    for key in _KEYS:
        found = _moment(lowered.get(key, ""))
        if found is not None:
            return found
    return None


def _moment(untrusted: str) -> datetime | None:
    text, dates = _DATE.subn(r"\1-\2-\3", untrusted.strip())
    if not dates:
        return None
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
