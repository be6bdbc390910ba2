"""The machine's clock."""

import time
from datetime import UTC, datetime


class SystemClock:
    """Wall and monotonic time of this machine."""

    def now(self) -> datetime:
        """UTC in whole milliseconds, which is what records and log entries hold."""
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def monotonic(self) -> float:
        """Seconds that nobody can set back."""
        return time.monotonic()
