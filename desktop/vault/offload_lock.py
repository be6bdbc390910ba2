"""One lock between offloads, which share it, and a sweep, which has it alone."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import portalocker

from desktop.domain.refusals import BadInput, Problem
from desktop.vault.disk import vault_errors

_PATIENCE = 10.0
_INTERVAL = 0.05
_SHARED = portalocker.LockFlags.SHARED | portalocker.LockFlags.NON_BLOCKING
_ALONE = portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING


class OffloadLock:
    """A lock on a file, which the system lets go when its holder ends, however that ends."""

    def __init__(self, path: Path, patience: float = _PATIENCE) -> None:
        """`patience` are the seconds that an offload waits for a sweep to end."""
        self._path = path
        self._patience = patience

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Hold it as one offload of several.

        Raises BadInput (STATION_MISSING, STATION_READ_ONLY, STATION_BUSY).
        """
        lock = self._lock(_SHARED, self._patience)
        try:
            with vault_errors():
                lock.acquire()
        except portalocker.LockException as error:
            raise BadInput(Problem.STATION_BUSY, detail="the vault is being swept") from error
        try:
            yield
        finally:
            lock.release()

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """Try to hold it alone, without waiting; tell whether it is held.

        It is not while an offload is under way, nor where nothing can be written anyway.
        """
        lock = self._lock(_ALONE, 0)
        try:
            lock.acquire(fail_when_locked=True)
        except (portalocker.LockException, OSError):
            yield False
            return
        try:
            yield True
        finally:
            lock.release()

    def _lock(self, flags: portalocker.LockFlags, patience: float) -> portalocker.Lock[IO[bytes]]:
        return portalocker.Lock(
            self._path, "ab", patience, _INTERVAL, flags=flags, opener=_open_private
        )


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
