"""One line on a terminal that tells how an offload goes: speed and time left."""

import sys
import time

import click

from desktop.services.offload import OffloadProgress

_EVERY = 0.2


class OffloadLine:
    """Draws progress on standard error, where that is a terminal; nothing where it is not."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._name = ""
        self._started = 0.0
        self._drawn = 0.0

    def __call__(self, progress: OffloadProgress) -> None:
        """Draw, at most five times a second."""
        now = time.monotonic()
        phase = f"{'Verifying' if progress.verifying else 'Sealing'} {progress.name}"
        if phase != self._name:
            self._name, self._started = phase, now
        if not self._shown or now - self._drawn < _EVERY:
            return
        self._drawn = now
        speed = progress.done / max(now - self._started, 0.001)
        left = (progress.size - progress.done) / max(speed, 1.0)
        share = 100 * progress.done // max(progress.size, 1)
        phase_word = phase.split(" ", 1)[0]
        click.echo(
            f"\r\033[K{phase_word} file {progress.number} of {progress.total}: {share} %, "
            f"{speed / 1e6:.0f} MB/s, {left:.0f} s left",
            err=True,
            nl=False,
        )

    def end(self) -> None:
        """Leave the line clean."""
        if self._shown and self._drawn:
            click.echo("\r\033[K", err=True, nl=False)
