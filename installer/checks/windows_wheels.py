"""Whether everything that the lock names can be installed on Windows, from wheels alone."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from installer.bundle.lock import RUNTIME, WINDOWS, Pin, pins
from installer.checks.tools import tool

_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


class NoWheel(Exception):
    """The Windows package can't be made of this lock; the message names what is missing."""


def see_windows_wheels(lock: Path = RUNTIME) -> str:
    """Resolve the lock for Windows with wheels alone, and compare the hashes. Raises NoWheel."""
    wanted = pins(lock, WINDOWS)
    with TemporaryDirectory() as name:
        source, made = Path(name) / "wanted.in", Path(name) / "made.txt"
        source.write_text("".join(f"{p.name}=={p.version}\n" for p in wanted.values()), "utf-8")
        system = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.11")
        # A department's network may well have a certificate of its own, which the system knows.
        how = ("--system-certs", "--no-deps", "--only-binary", ":all:", "--generate-hashes", "-q")
        places = (str(source), "--output-file", str(made))
        command = [str(tool("uv")), "pip", "compile", *system, *how, *places]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise NoWheel(done.stderr.strip())
        see_offered(wanted.values(), made.read_text("utf-8"))
    return f"{len(wanted)} distributions have wheels for Windows"


def see_offered(wanted: Iterable[Pin], offered: str) -> None:
    """Compare pins with the hashes of the wheels that a registry offers. Raises NoWheel."""
    hashes = set(_HASH.findall(offered))
    for pin in wanted:
        if hashes.isdisjoint(pin.hashes):
            raise NoWheel(f"{pin.name} {pin.version}: no wheel for Windows has a hash of the lock")
