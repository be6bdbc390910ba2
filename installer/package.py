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
from installer.bundle.finish import Unfit, finish
from installer.product import BUILD, CONSOLE, DIST, NAME, ROOT, version

PROGRAM = DIST / NAME
_MIB = 1024 * 1024
_LARGEST = 8


def main() -> int:
    """Make the package, try it, and say how large it is."""
    print(make_and_try())
    return 0


def make_and_try() -> str:
    """Make the package and let it test itself. Raises Unfit where it fails, and what making does."""
    freeze()
    print(finish_frozen(PROGRAM))
    return try_it(PROGRAM)


def freeze() -> None:
    """Let PyInstaller make the program. Raises CalledProcessError."""
    shutil.rmtree(PROGRAM, ignore_errors=True)
    places = ("--distpath", str(DIST), "--workpath", str(BUILD / "freeze"))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    subprocess.run([*command, *places, str(ROOT / "installer" / "firsthand.spec")], cwd=ROOT, check=True)


def finish_frozen(program: Path) -> str:
    """Put licences, bill and list into it; tells its size. Raises Unfit, MissingText."""
    components = python_components(
        Path(sysconfig.get_path("purelib")), platform.python_version(), own_python_text()
    )
    if sys.platform == "linux":
        components += debian_components(BUILD / "freeze" / "firsthand" / "COLLECT-00.toc")
    count = finish(program, components, f"{sys.platform}-{platform.machine()}")
    files = sorted(((f.stat().st_size, f) for f in program.rglob("*") if f.is_file()), reverse=True)
    size = sum(each for each, _ in files) / _MIB
    lines = [f"{NAME} {version()}: {count} files, {size:.0f} MiB, {len(components)} components; most is in"]
    lines += [f"  {each / _MIB:5.0f} MiB  {file.relative_to(program)}" for each, file in files[:_LARGEST]]
    return "\n".join(lines)


def try_it(program: Path) -> str:
    """Let a program tell its version and test itself. Raises Unfit where it does not pass."""
    console = program / (CONSOLE + (".exe" if os.name == "nt" else ""))
    began = time.monotonic()
    said = subprocess.run([console, "--version"], capture_output=True, text=True, check=True).stdout
    started = time.monotonic()
    done = subprocess.run([console, "self-test"], capture_output=True, text=True, check=False)
    ended = time.monotonic()
    if done.returncode != 0 or not said.split()[-1:] == [version()]:
        raise Unfit(f"{said}{done.stdout}{done.stderr}")
    return (
        f"{done.stdout}{program} passes its self-test in {ended - started:.1f} s "
        f"and starts in {started - began:.1f} s"
    )


if __name__ == "__main__":
    raise SystemExit(main())
