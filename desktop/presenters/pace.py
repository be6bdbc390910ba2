"""How fast work goes, from what was done over the last seconds."""

from collections import deque

_WINDOW = 5.0
_SHORTEST = 0.5


class Pace:
    """A rate over a moving window, so that time left neither jumps nor remembers old days."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, float]] = deque()

    def begin(self, at: float, done: float) -> None:
        """Measure from here, `at` seconds on a clock that nobody sets back."""
        self._marks.clear()
        self._marks.append((at, done))

    def mark(self, at: float, done: float) -> None:
        """So much is done now."""
        self._marks.append((at, done))
        while len(self._marks) > 2 and self._marks[1][0] <= at - _WINDOW:  # noqa: PLR2004 - a line needs two
            self._marks.popleft()

    def rate(self, at: float) -> float:
        """How much a second; 0 while too little time went by to tell."""
        if not self._marks:
            return 0.0
        began, before = self._marks[0]
        if at - began < _SHORTEST:
            return 0.0
        return max(0.0, (self._marks[-1][1] - before) / (at - began))

    def silent_for(self, at: float) -> float:
        """Seconds since the last mark."""
        return at - self._marks[-1][0] if self._marks else 0.0
