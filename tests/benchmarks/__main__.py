"""`make bench`: measure side by side, print the table, write build/benchmarks.json."""

import sys
import tempfile
from pathlib import Path

from tests.benchmarks import (
    custody_speed,
    large_station,
    offload_speed,
    player_speed,
    records_speed,
    review_cycles,
)
from tests.benchmarks.side_by_side import measure, print_header, print_row, write

_BUILD = Path(__file__).resolve().parents[2] / "build"


def main() -> None:
    """Run every comparison; nothing is asserted, the ratios are the result."""
    _BUILD.mkdir(exist_ok=True)
    measured = []
    print_header()
    subjects = [records_speed, custody_speed, large_station, player_speed, review_cycles]
    # Dropping cached pages, without which a copy is never cold, exists on Linux alone.
    if sys.platform == "linux":
        subjects.append(offload_speed)
    for subject in subjects:
        folder = Path(tempfile.mkdtemp(prefix="benchmark-", dir=_BUILD))
        with subject.comparisons(folder) as comparisons:
            for comparison in comparisons:
                measured.append(measure(comparison))
                print_row(measured[-1])
    write(measured, _BUILD / "benchmarks.json")


if __name__ == "__main__":
    main()
