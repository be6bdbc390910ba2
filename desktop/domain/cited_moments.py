"""Times of day that a sentence names, as far as its author had viewed what was recorded then.

Nothing is looked for in footage: the words of the sentence are compared with the ledger alone.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from desktop.domain.identifiers import CameraId, RecordingId
from desktop.domain.spans import Span
from desktop.domain.times_of_day import time_as_written

_TO_THE_SECOND = re.compile(r"(?<![\d:])\d{1,2}:\d{2}:\d{2}(?![\d:])")


@dataclass(frozen=True, slots=True)
class ViewedRecording:
    """A recording whose start is known, and the parts of it that had been viewed."""

    recording: RecordingId
    camera: CameraId
    started_at: datetime
    spans: tuple[Span, ...]

    def shows(self, moment: datetime) -> bool:
        """Whether the second that begins at a moment had been viewed, in whole or in part."""
        from_ms = round((moment - self.started_at) / timedelta(milliseconds=1))
        return any(start < from_ms + 1000 and from_ms <= end for start, end in self.spans)


@dataclass(frozen=True, slots=True)
class CitedMoment:
    """A second that a sentence names, and the recordings on which it had been viewed."""

    at: datetime
    viewed_on: tuple[ViewedRecording, ...]


def cited_moment(
    sentence: str, viewed: Iterable[ViewedRecording], zone: tzinfo
) -> CitedMoment | None:
    """The first time of day, told to the second, that had been viewed; None where none had.

    `zone` is the one in which the author writes times.
    """
    recordings = tuple(viewed)
    for written in _TO_THE_SECOND.findall(sentence):
        for each in recordings:
            at = time_as_written(written, each.started_at, zone)
            if at is not None and each.shows(at):
                return CitedMoment(at, tuple(one for one in recordings if one.shows(at)))
    return None
