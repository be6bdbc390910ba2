"""Two ways of doing the same, in turn, in one run: the ratio is what counts, not the seconds."""

import json
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

Attempt = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What to compare: ours against a peer; `reset` runs before each attempt, untimed."""

    name: str
    ours: Attempt
    theirs: Attempt
    target: float
    runs: int = 5
    reset: Attempt = lambda: None


@dataclass(frozen=True, slots=True)
class Measured:
    """The median of ours ÷ theirs, and the lowest and highest ratio of a pair."""

    name: str
    ratio: float
    target: float
    runs: int
    spread: tuple[float, float]


def measure(comparison: Comparison) -> Measured:
    """Run both in turn after one warm-up each."""
    for attempt in (comparison.ours, comparison.theirs):
        _timed(comparison.reset, attempt)
    ratios = sorted(
        _timed(comparison.reset, comparison.ours) / _timed(comparison.reset, comparison.theirs)
        for _ in range(comparison.runs)
    )
    return Measured(
        comparison.name,
        round(statistics.median(ratios), 3),
        comparison.target,
        comparison.runs,
        (round(ratios[0], 3), round(ratios[-1], 3)),
    )


def _timed(reset: Attempt, attempt: Attempt) -> float:
    reset()
    started = time.perf_counter()
    attempt()
    return time.perf_counter() - started


def print_header() -> None:
    """The table's first lines."""
    print(f"{'what (ours ÷ theirs)':<72} {'ratio':>7} {'target':>7}  {'lowest to highest'}")
    print("-" * 110)


def print_row(measured: Measured) -> None:
    """One line of the table."""
    mark = "" if measured.ratio <= measured.target else "  above target"
    low, high = measured.spread
    print(
        f"{measured.name:<72} {measured.ratio:>7.3f} {measured.target:>7.2f}  "
        f"{low:.3f} to {high:.3f}, {measured.runs} runs{mark}",
        flush=True,
    )


def write(measured: list[Measured], file: Path) -> None:
    """The same as JSON."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps([asdict(each) for each in measured], indent=2) + "\n")
