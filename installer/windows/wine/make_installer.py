"""`make installer`: the MSI from package registries alone, built and tried under Wine."""

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from installer.bundle.components import python_components
from installer.bundle.finish import finish
from installer.product import BUILD, CONSOLE, DIST, NAME, WINDOW, next_version, version
from installer.windows.python_for_windows import bring_c_runtime, bring_python
from installer.windows.wheels_for_windows import install_wheels
from installer.windows.wine.course import Course, Packages
from installer.windows.wine.debian_packages import install_debian_packages
from installer.windows.wine.installed import Installed
from installer.windows.wine.prefix import (
    COMPILER,
    Windows,
    make_windows,
    virtual_display,
    windows_path,
)
from installer.windows.wine.sabotage import sabotage
from installer.windows.wine.stand_in_vlc import make_stand_in
from installer.windows.wine.tally import Tally
from installer.windows.wine.test_certificate import is_signed, make_certificate, sign
from installer.windows.wixl import LABEL, Msi, build_msi

WORK = BUILD / "windows"
PYTHON = WORK / "python"
PROGRAM = WORK / "dist" / NAME
_PYTHON_VERSION = "3.11.9"
_FREEZING = 1800
_MIB = 1024 * 1024
_Made = TypeVar("_Made")


def main() -> int:
    """Build it, try it, and break it on purpose."""
    WORK.mkdir(parents=True, exist_ok=True)
    install_debian_packages()
    _told("Python and wheels for Windows", _bring_python)
    with virtual_display() as display:
        key, certificate = make_certificate(WORK / "certificate")
        _told("frozen under Wine", lambda: _freeze(display))
        for name in (WINDOW, CONSOLE):
            sign(PROGRAM / f"{name}.exe", key, certificate)
        parts = python_components(PYTHON / "Lib" / "site-packages", _PYTHON_VERSION, PYTHON / "LICENSE.txt")
        files = finish(PROGRAM, parts, "win32-AMD64")
        size = sum(each.stat().st_size for each in PROGRAM.rglob("*") if each.is_file()) / _MIB
        print(f"installer: {files} files, {size:.0f} MiB, {len(parts)} components", flush=True)
        packages = _told("MSI built", lambda: _build(key, certificate))
        tally = Tally()
        signed = is_signed(packages.msi, certificate)
        tally("the MSI is signed, by a test certificate", holds=signed)
        installed = Installed(make_windows(WORK / "tried", display))
        try:
            Course(packages, installed, tally, WORK).run()
            print("Broken on purpose:", flush=True)
            sabotage(packages, PROGRAM, installed, tally, WORK)
        finally:
            installed.windows.end()
    print(f"installer: {packages.msi}, {packages.msi.stat().st_size / _MIB:.0f} MiB{LABEL}")
    return tally.close()


def _bring_python() -> None:
    bring_python(PYTHON)
    install_wheels(PYTHON / "Lib" / "site-packages", WORK)
    bring_c_runtime(PYTHON / "Lib" / "site-packages", PYTHON)


def _freeze(display: str) -> None:
    vlc = WORK / "vlc"
    make_stand_in(vlc)
    places = {"FIRSTHAND_FONTS": windows_path(Path("/usr/share")), "FIRSTHAND_VLC": windows_path(vlc)}
    made = make_windows(WORK / "builder", display)
    builder = Windows(made.prefix, display, places)
    shutil.rmtree(PROGRAM, ignore_errors=True)
    done = builder.run(
        PYTHON / "python.exe",
        *("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", windows_path(PROGRAM.parent), "--workpath", windows_path(WORK / "freeze")),
        r"installer\firsthand.spec",
        seconds=_FREEZING,
    )
    builder.end()
    if done.code != 0:
        raise SystemExit(f"installer: PyInstaller ended with {done.code}\n{done.words}")


def _build(key: Path, certificate: Path) -> Packages:
    running = WORK / "running.dll"
    source = Path(__file__).parents[1] / "running.c"
    warnings = ("-Wall", "-Wextra", "-Werror")
    subprocess.run([COMPILER, "-shared", "-O2", "-s", *warnings, "-o", running, source, "-lmsi"], check=True)
    sign(running, key, certificate)
    made = []
    for each in (version(), next_version(version())):
        folder = DIST if each == version() else WORK
        msi = folder / f"Firsthand-{each}-unsigned-ci-x64.msi"
        build_msi(Msi(PROGRAM, running, each), msi)
        sign(msi, key, certificate)
        made.append(msi)
    return Packages(made[0], made[1], version())


def _told(words: str, step: Callable[[], _Made]) -> _Made:
    began = time.monotonic()
    made = step()
    print(f"installer: {words} in {time.monotonic() - began:.0f} s", flush=True)
    return made


if __name__ == "__main__":
    raise SystemExit(main())
