"""`make installer`: the MSI from package registries alone, built and tried under Wine."""

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from installer.bundle.components import python_components
from installer.bundle.finish import finish
from installer.bundle.fonts import DEBIAN
from installer.bundle.size import told_size
from installer.debian_packages import install_debian_packages
from installer.product import BUILD, CONSOLE, DIST, NAME, WINDOW, next_version, version
from installer.windows.msi import Msi
from installer.windows.python_for_windows import bring_c_runtime, bring_python
from installer.windows.wheels_for_windows import install_wheels
from installer.windows.wine.course import Course, Packages
from installer.windows.wine.installed import Installed
from installer.windows.wine.prefix import (
    COMPILER,
    Windows,
    make_windows,
    virtual_display,
    windows_path,
)
from installer.windows.wine.sabotage import Sabotage
from installer.windows.wine.stand_in_vlc import make_stand_in
from installer.windows.wine.tally import Tally
from installer.windows.wine.throwaway_certificate import is_signed, make_certificate, sign
from installer.windows.wixl import LABEL, build_msi

WORK = BUILD / "windows"
PYTHON = WORK / "python"
LIBRARIES = PYTHON / "Lib" / "site-packages"
PROGRAM = WORK / "dist" / NAME

_PYTHON_VERSION = "3.11.9"
_FREEZING = 1800
_PACKAGES = (
    *("fonts-inter", "fonts-jetbrains-mono", "gcc-mingw-w64-x86-64-win32", "msitools", "openssl"),
    *("osslsigncode", "wine", "wine64", "wixl", "xvfb"),
)
_PROGRAMS = ("Xvfb", "msibuild", "openssl", "osslsigncode", "wine", "wineserver", "wixl", COMPILER)
_Made = TypeVar("_Made")


def main() -> int:
    """Build it, try it, and break it on purpose."""
    WORK.mkdir(parents=True, exist_ok=True)
    if not all(shutil.which(program) for program in _PROGRAMS):
        install_debian_packages(_PACKAGES)
    certificate = make_certificate(WORK / "certificate")
    tally = Tally()
    with virtual_display() as display:
        _timed("Python and wheels for Windows", _bring_python)
        _timed("frozen under Wine", lambda: _freeze(display))
        _timed("signed, licences and bill", lambda: _finish(certificate))
        print(f"installer: the program has {told_size(PROGRAM)}", flush=True)
        packages = _timed("two packages", lambda: _build(certificate))
        tally(
            "the MSI is signed, by a test certificate", holds=is_signed(packages.msi, certificate)
        )
        installed = Installed(make_windows(WORK / "tried", display))
        try:
            Course(packages, installed, tally, WORK).run()
            print("installer: and broken on purpose, which must be found:", flush=True)
            Sabotage(packages, PROGRAM, installed, tally).run(WORK)
        finally:
            installed.windows.end()
    print(f"installer: {packages.msi}, {packages.msi.stat().st_size >> 20} MiB{LABEL}")
    return tally.close()


def _bring_python() -> None:
    bring_python(PYTHON)
    install_wheels(LIBRARIES, WORK)
    bring_c_runtime(LIBRARIES, PYTHON)


def _freeze(display: str) -> None:
    vlc = WORK / "vlc"
    make_stand_in(vlc)
    named = {"FIRSTHAND_FONTS": windows_path(DEBIAN), "FIRSTHAND_VLC": windows_path(vlc)}
    builder = Windows(make_windows(WORK / "builder", display).prefix, display, named)
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


def _finish(certificate: Path) -> None:
    for name in (WINDOW, CONSOLE):
        sign(PROGRAM / f"{name}.exe", certificate)
    parts = python_components(LIBRARIES, _PYTHON_VERSION, PYTHON / "LICENSE.txt")
    finish(PROGRAM, parts, "win32-AMD64")


def _build(certificate: Path) -> Packages:
    running = WORK / "running.dll"
    source = Path(__file__).parents[1] / "running.c"
    how = ("-shared", "-O2", "-s", "-Wall", "-Wextra", "-Werror")
    subprocess.run([COMPILER, *how, "-o", running, source, "-lmsi"], check=True)
    sign(running, certificate)
    msi, newer = (_msi(each, running, certificate) for each in (version(), next_version(version())))
    return Packages(msi, newer, version())


def _msi(of_version: str, running: Path, certificate: Path) -> Path:
    folder = DIST if of_version == version() else WORK
    msi = folder / f"Firsthand-{of_version}-unsigned-ci-x64.msi"
    build_msi(Msi(PROGRAM, running, of_version), msi, WORK)
    sign(msi, certificate)
    return msi


def _timed(words: str, step: Callable[[], _Made]) -> _Made:
    began = time.monotonic()
    made = step()
    print(f"installer: {words} in {time.monotonic() - began:.0f} s", flush=True)
    return made


if __name__ == "__main__":
    raise SystemExit(main())
