"""`make package`: the program for this machine, frozen into dist/ and tried."""

import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

from installer.bundle.components import debian_components, own_python_text, python_components
from installer.bundle.finish import finish
from installer.product import BUILD, CONSOLE, DIST, NAME, ROOT, version

PROGRAM = DIST / NAME
_MIB = 1024 * 1024
_LARGEST = 8


def main() -> int:
    """Make the package, try it, and say how large it is."""
    freeze()
    components = python_components(
        Path(sysconfig.get_path("purelib")), platform.python_version(), own_python_text()
    )
    if sys.platform == "linux":
        components += debian_components(BUILD / "freeze" / "firsthand" / "COLLECT-00.toc")
    count = finish(PROGRAM, components, f"{sys.platform}-{platform.machine()}")
    print(f"package: {NAME} {version()} in {PROGRAM}: {count} files, {len(components)} components")
    _tell_sizes()
    return try_it(PROGRAM / (CONSOLE + (".exe" if os.name == "nt" else "")))


def freeze() -> None:
    """Let PyInstaller make the program. Raises CalledProcessError."""
    shutil.rmtree(PROGRAM, ignore_errors=True)
    places = ("--distpath", str(DIST), "--workpath", str(BUILD / "freeze"))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    subprocess.run([*command, *places, str(ROOT / "installer" / "firsthand.spec")], cwd=ROOT, check=True)


def try_it(console: Path) -> int:
    """Run a program's self-test and tell its exit code, with the times that it took."""
    began = time.monotonic()
    subprocess.run([console, "--version"], check=True)
    started = time.monotonic()
    code = subprocess.run([console, "self-test"], check=False).returncode
    ended = time.monotonic()
    print(f"package: starts in {started - began:.1f} s, tests itself in {ended - started:.1f} s")
    return code


def _tell_sizes() -> None:
    files = sorted(((f.stat().st_size, f) for f in PROGRAM.rglob("*") if f.is_file()), reverse=True)
    print(f"package: {sum(size for size, _ in files) / _MIB:.0f} MiB, of which the most is in")
    for size, file in files[:_LARGEST]:
        print(f"  {size / _MIB:5.0f} MiB  {file.relative_to(PROGRAM)}")


if __name__ == "__main__":
    raise SystemExit(main())
