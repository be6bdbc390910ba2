"""Starting another process at a database, and talking to it by lines."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROOT = Path(__file__).parents[3]


class AnotherProcess:
    """A process of another_process.py."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def tell(self) -> None:
        """Let it go on."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def hears(self) -> str:
        """Its next line."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def rest(self) -> list[str]:
        """All its further lines, after it ended well."""
        said, _ = self._process.communicate(timeout=60)
        assert self._process.returncode == 0
        return said.split("\n")[:-1]

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self._process.kill()
        self._process.wait()


@contextmanager
def another_process(act: str, database: Path, *arguments: str) -> Iterator[AnotherProcess]:
    """Start a process that has the database open and waits to be told."""
    script = Path(__file__).with_name("another_process.py")
    with subprocess.Popen(
        [sys.executable, str(script), act, str(database), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
    ) as process:
        try:
            started = AnotherProcess(process)
            assert started.hears() == "ready"
            yield started
        finally:
            process.kill()
