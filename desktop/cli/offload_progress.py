"""One line on a terminal that tells how an offload goes: speed and time left."""

import sys
import time
from types import TracebackType
from typing import Self

import click

from desktop.services.offload import OffloadProgress

_EVERY = 0.2
_CLEAN = "\r\033[K"


class OffloadLine:
    """Draws progress on standard error, where that is a terminal; nothing where it is not."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._phase: tuple[int, bool] | None = None
        self._started = 0.0
        self._drawn = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the line clean."""
        if self._drawn:
            click.echo(_CLEAN, err=True, nl=False)

    def __call__(self, progress: OffloadProgress) -> None:
        """Draw, at most five times a second."""
        now = time.monotonic()
        if self._phase != (progress.number, progress.verifying):
            self._phase, self._started = (progress.number, progress.verifying), now
        if not self._shown or now - self._drawn < _EVERY:
            return
        self._drawn = now
        click.echo(_CLEAN + _words(progress, now - self._started), err=True, nl=False)


def _words(progress: OffloadProgress, elapsed: float) -> str:
    speed = progress.done / max(elapsed, 0.001)
    left = (progress.size - progress.done) / max(speed, 1.0)
    share = 100 * progress.done // max(progress.size, 1)
    return (
        f"{'Verifying' if progress.verifying else 'Sealing'} file {progress.number} of "
        f"{progress.total}: {share} %, {speed / 1e6:.0f} MB/s, {left:.0f} s left"
    )
