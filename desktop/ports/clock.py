"""The clock port: wall time for records, monotonic time for grants."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; tests hold one that stands still until it is moved."""

    def now(self) -> datetime:
        """The wall clock, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds on a clock that nobody can set back; its zero means nothing."""
        ...
