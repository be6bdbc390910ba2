"""A Windows of its own under Wine: made afresh, on a virtual display, and run through pipes."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

SHIMS = ("bcryptprimitives", "icuuc", "mscms")
"""What Wine 8 lacks and a program for Windows 10 asks for. In the prefix alone, never shipped."""

_SOURCES = Path(__file__).parent
COMPILER = "x86_64-w64-mingw32-gcc"
_LINKED = {"bcryptprimitives": ["-ladvapi32"]}
_CHATTER = ("X connection to", "wine: Unhandled", "wine: setpriority")


@dataclass(frozen=True, slots=True)
class Done:
    """What a program under Wine said, and the code that it ended with."""

    code: int
    words: str


@dataclass(frozen=True, slots=True)
class Windows:
    """One prefix and the display that it shows on."""

    prefix: Path
    display: str
    added: Mapping[str, str] = field(default_factory=dict)

    @property
    def drive(self) -> Path:
        """The drive C."""
        return self.prefix / "drive_c"

    @property
    def system(self) -> Path:
        """The folder of Windows' own libraries."""
        return self.drive / "windows" / "system32"

    def environment(self) -> dict[str, str]:
        """The environment of whatever runs here, with nothing of our own Python."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        kept.pop("QT_QPA_PLATFORM", None)
        return kept | {
            "DISPLAY": self.display,
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscms=n;winemenubuilder.exe=d",
            "WINEPREFIX": str(self.prefix),
            **self.added,
        }

    def run(self, program: str | Path, *arguments: str, seconds: int = 600) -> Done:
        """Run a program to its end. Raises TimeoutExpired when it takes longer.

        Its output goes through a pipe: Wine gives Python no usable handle of a regular file.
        """
        with subprocess.Popen(
            ["wine", str(program), *arguments],
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as process:
            try:
                said, _ = process.communicate(timeout=seconds)
            except subprocess.TimeoutExpired:
                process.kill()
                self.end()
                raise
        lines = said.decode("utf-8", "replace").replace("\r\n", "\n").splitlines()
        words = "\n".join(line for line in lines if not line.startswith(_CHATTER))
        return Done(process.returncode, words)

    def start(self, program: str | Path, *arguments: str) -> subprocess.Popen[bytes]:
        """Start a program and leave it running."""
        return subprocess.Popen(
            ["wine", str(program), *arguments],
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def settle(self) -> None:
        """Wait until every program here has ended."""
        subprocess.run(["wineserver", "-w"], env=self.environment(), check=False, timeout=120)

    def end(self) -> None:
        """End every program here."""
        subprocess.run(["wineserver", "-k"], env=self.environment(), check=False, timeout=60)


def windows_path(path: Path) -> str:
    """Name a file of this machine as a program under Wine sees it."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


@contextmanager
def virtual_display() -> Iterator[str]:
    """Start a display of its own that the X server chooses the number of; ends with the block."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise RuntimeError("the virtual display did not start")
        try:
            yield f":{number}"
        finally:
            server.terminate()


def make_windows(prefix: Path, display: str) -> Windows:
    """Make a Windows 10 with the shims in it. Raises CalledProcessError."""
    shutil.rmtree(prefix, ignore_errors=True)
    prefix.mkdir(parents=True)
    windows = Windows(prefix, display)
    windows.run("wineboot", "-i")
    windows.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
    windows.settle()
    for shim in SHIMS:
        source, made = _SOURCES / f"{shim}.c", windows.system / f"{shim}.dll"
        linked = _LINKED.get(shim, [])
        command = [COMPILER, "-shared", "-O2", "-s", "-o", str(made), str(source), *linked]
        subprocess.run(command, check=True)
    return windows
