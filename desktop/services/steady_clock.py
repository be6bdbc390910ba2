"""A clock that never goes back, whatever is done to the machine's (policy 2.8, 2.12)."""

from datetime import datetime, timedelta
from threading import Lock

from desktop.domain.log_lines import log_line
from desktop.domain.refusals import IntegrityFailure
from desktop.ports.clock import Clock
from desktop.ports.records import Records

TOLERANCE = timedelta(seconds=5)
"""A clock that is set by the network may be put back this far without anybody's doing."""


def newest_entry_time(records: Records) -> datetime | None:
    """When the newest entry of the log was made; None where there is none that can be read."""
    try:
        with records.reading() as work:
            newest = work.custody.entries(work.custody.head().size - 1, 1)
    except IntegrityFailure:
        return None
    at = log_line(newest[0]).at if newest else None
    return None if at is None or at.tzinfo is None else at


class SteadyClock:
    """Goes on by the monotonic clock from the later of the machine's time and the log's newest.

    Promises: `now` never goes back while the program runs, nor behind the log; a machine's clock
    that is set forward is followed. Any thread may ask.
    """

    def __init__(self, clock: Clock, newest: datetime | None) -> None:
        self._clock, self._lock = clock, Lock()
        self._wall, self._ticks = clock.now(), clock.monotonic()
        self._now = self._wall if newest is None else max(self._wall, newest)
        behind = self._now - self._wall
        self._set_back = behind if behind > TOLERANCE else timedelta()

    def now(self) -> datetime:
        """The time in UTC, in whole milliseconds."""
        with self._lock:
            wall, ticks = self._clock.now(), self._clock.monotonic()
            passed = timedelta(seconds=ticks - self._ticks)
            lost = self._wall + passed - wall
            if lost > TOLERANCE:
                self._set_back = max(self._set_back, lost)
            self._now = max(self._now + passed, wall)
            self._wall, self._ticks = wall, ticks
            return self._now.replace(microsecond=self._now.microsecond // 1000 * 1000)

    def monotonic(self) -> float:
        """Seconds that nobody can set back."""
        return self._clock.monotonic()

    @property
    def set_back(self) -> timedelta:
        """How far the machine's clock was found set back; nothing once that was entered."""
        return self._set_back

    def entered(self) -> None:
        """It stands in the log now."""
        self._set_back = timedelta()
