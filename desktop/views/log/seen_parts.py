"""Parts that were viewed, told by the clock where it is known, and how fast."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.presenters.recording_log_state import SeenPart
from desktop.views.log.log_values import length
from desktop.wording import speed_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("Log", words)


def seen_words(seen: SeenPart) -> str:
    """One part: "11:47:31 to 11:48:40 at 2 times"; a still is one moment."""
    part, start = seen.part, _moment(seen.starts_at, seen.part.from_ms)
    if part.from_ms == part.to_ms:
        return start
    return _tr("{start} to {end} {speed}").format(
        start=start, end=_moment(seen.ends_at, part.to_ms), speed=speed_words(part.speed)
    )


def _moment(at: datetime | None, milliseconds: int) -> str:
    return length(milliseconds / 1000) if at is None else f"{at:%H:%M:%S}"
