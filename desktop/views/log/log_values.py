"""Digests, sizes, lengths and times as the log tells them."""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.wording import printable

_SHORT_HASH = 16
_MEGABYTE = 1_000_000
_HEXADECIMAL = re.compile("[0-9a-f]{32}|[0-9a-f]{64}")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Log", words)


def grouped(digest: str) -> str:
    """A digest in groups of four, as people read it out."""
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def readable_id(name: str) -> str:
    """An id or a digest in groups of four; other words as they are."""
    digits = name.replace("-", "")
    return grouped(digits) if _HEXADECIMAL.fullmatch(digits) else printable(name)


def short_hash(digest: str) -> str:
    """The beginning of a digest, in groups of four."""
    return f"{grouped(digest[:_SHORT_HASH])} …"


def length(seconds: float | None) -> str:
    """Minutes and seconds; beyond an hour "1:02:03"."""
    if seconds is None:
        return _tr("not known")
    minutes, rest = divmod(int(seconds), 60)
    hours, left = divmod(minutes, 60)
    return f"{hours}:{left:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def day_and_time(at: datetime | None) -> str:
    """Date and time to the second, as evidence is told."""
    return _tr("not known") if at is None else f"{at.day} {at:%b %Y, %H:%M:%S}"


def size(octets: int) -> str:
    """A size in megabytes, or in bytes where it is small."""
    if octets < _MEGABYTE:
        return _tr("{n} bytes").format(n=f"{octets:,}")
    return _tr("{n} MB").format(n=f"{octets / _MEGABYTE:,.0f}")
