"""A clock that stands still until it is moved."""

from datetime import datetime, timedelta

from tests.fakes.builders import NOON


class FakeClock:
    """Begins at NOON. `advance` moves both clocks; `set_back` plays with the wall clock alone."""

    def __init__(self, at: datetime = NOON) -> None:
        self._now = at
        self._monotonic = 1000.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def advance(self, by: timedelta) -> None:
        """Let time pass."""
        self._now += by
        self._monotonic += by.total_seconds()

    def set_back(self, by: timedelta) -> None:
        """Set the wall clock back, as someone at the machine can."""
        self._now -= by
