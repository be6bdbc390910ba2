"""Installs the locked wheels for Windows from another system: wheels only, each by its hash."""

import subprocess
import sys
from pathlib import Path

from installer.bundle.lock import DEVELOPERS, RUNTIME, WINDOWS, pins

_BUILDERS = (
    "altgraph",
    "packaging",
    "pefile",
    "pyinstaller",
    "pyinstaller-hooks-contrib",
    "pywin32-ctypes",
    "setuptools",
)
"""What freezes the program, beside the program's own libraries."""
_NOT_USED = {"pip"}


def install_wheels(site_packages: Path, work: Path) -> int:
    """Install into a folder what the program and its freezing need on Windows; tell how many.

    Raises CalledProcessError where a wheel for Windows is missing or has another hash.
    """
    wanted = {name: pin for name, pin in pins(RUNTIME, WINDOWS).items() if name not in _NOT_USED}
    everything = pins(DEVELOPERS, WINDOWS)
    wanted |= {name: everything[name] for name in _BUILDERS}
    requirements = work / "requirements-windows.txt"
    requirements.write_text("".join(f"{pin.line}\n" for pin in wanted.values()), "utf-8")
    command = [sys.executable, "-m", "pip", "install", "-qq", "--no-deps", "--no-compile"]
    system = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp")
    only = ("--abi", "cp311", "--abi", "abi3", "--abi", "none", "--only-binary", ":all:")
    place = ("--upgrade", "--target", str(site_packages))
    what = ("--require-hashes", "-r", str(requirements))
    subprocess.run([*command, *system, *only, *place, *what], check=True)
    return len(wanted)
