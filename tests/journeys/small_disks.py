"""A small file system of its own, to fill up or to make read-only."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """A mounted file system in memory."""

    place: Path

    @property
    def _filler(self) -> Path:
        return self.place / "filler"

    def fill(self, left: int) -> None:
        """Leave so many bytes of room."""
        room = shutil.disk_usage(self.place).free - left
        self._filler.write_bytes(bytes(max(room, 0)))

    def make_room(self) -> None:
        """Take the filler away."""
        self._filler.unlink()

    def forbid_writing(self) -> None:
        """Make it read-only, as a disk with a write lock is."""
        _run("mount", "-o", "remount,ro", str(self.place))


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[SmallDisk]:
    """Mount a small disk at a new folder; skips where nobody may."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small file system")
    place.mkdir()
    if not _run("mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=700", "tmpfs", str(place)):
        pytest.skip("this machine lets nobody mount a small file system")
    try:
        yield SmallDisk(place)
    finally:
        assert _run("umount", str(place))


def _run(tool: str, *arguments: str) -> bool:
    command = [shutil.which(tool) or tool, *arguments]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
