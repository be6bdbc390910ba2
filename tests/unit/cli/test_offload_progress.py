"""The line on a terminal that tells how an offload goes."""

import io
import sys
import time

import pytest

from desktop.cli.offload_progress import OffloadLine
from desktop.services.offload import OffloadProgress


class Screen(io.StringIO):
    """Standard error, as a terminal or not."""

    def __init__(self, *, is_terminal: bool) -> None:
        super().__init__()
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal


def shown(
    patched: pytest.MonkeyPatch, *moments: tuple[float, OffloadProgress], is_terminal: bool = True
) -> str:
    """What is shown of progress that is told at given seconds."""
    screen = Screen(is_terminal=is_terminal)
    clock = iter([at for at, _ in moments])
    patched.setattr(sys, "stderr", screen)
    patched.setattr(time, "monotonic", lambda: next(clock))
    with OffloadLine() as line:
        for _, progress in moments:
            line(progress)
    return screen.getvalue()


def progress(done: int, *, number: int = 1, verifying: bool = False) -> OffloadProgress:
    return OffloadProgress(number, 3, "\x1b[2Jname.mp4", done, 100_000_000, verifying)


def test_it_tells_phase_share_speed_and_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    told = shown(
        monkeypatch,
        (10.0, progress(0)),
        (12.0, progress(50_000_000)),
        (13.0, progress(0, verifying=True)),
        (14.0, progress(25_000_000, verifying=True)),
    ).split("\r\033[K")
    assert told[2] == "Sealing file 1 of 3: 50 %, 25 MB/s, 2 s left"
    assert told[4] == "Verifying file 1 of 3: 25 %, 25 MB/s, 3 s left"
    assert told[-1] == "", "the line is left clean"


def test_it_draws_at_most_five_times_a_second_and_no_name_of_a_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    moments = [(10 + number / 100, progress(number)) for number in range(100)]
    told = shown(monkeypatch, *moments)
    assert 4 <= told.count("Sealing") <= 6
    assert "name" not in told


def test_where_there_is_no_terminal_it_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, (10.0, progress(1)), is_terminal=False) == ""


def test_an_empty_file_divides_nothing_by_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    empty = OffloadProgress(1, 1, "empty.mp4", 0, 0, verifying=False)
    assert "0 %" in shown(monkeypatch, (10.0, empty))
