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
from installer.bundle.fonts import DEBIAN
from installer.bundle.size import told_size
from installer.debian_packages import install_debian_packages
from installer.product import BUILD, CONSOLE, DIST, NAME, ROOT, version

PROGRAM = DIST / NAME

_FREEZING = ("binutils", f"libpython3.{sys.version_info.minor}")
_LIBRARY = f"libpython3.{sys.version_info.minor}.so.1.0"


def main() -> int:
    """Make the package, try it, and say how large it is."""
    print(make_and_try())
    return 0


def make_and_try() -> str:
    """Make the package and let it test itself; tells what came of it.

    Raises Unfit where the program does not pass, and what making it raises.
    """
    freeze()
    finish_frozen(PROGRAM)
    told = try_it(PROGRAM)
    return f"{told}{NAME} {version()} is in {PROGRAM}: {told_size(PROGRAM)}"


def freeze() -> None:
    """Let PyInstaller make the program. Raises CalledProcessError."""
    _install_what_freezing_needs()
    shutil.rmtree(PROGRAM, ignore_errors=True)
    places = ("--distpath", str(DIST), "--workpath", str(BUILD / "freeze"))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    spec = str(ROOT / "installer" / "firsthand.spec")
    environment = {"FIRSTHAND_FONTS": str(DEBIAN)} | os.environ
    subprocess.run([*command, *places, spec], cwd=ROOT, env=environment, check=True)


def finish_frozen(program: Path) -> None:
    """Put licences, bill and list into it. Raises Unfit, MissingText."""
    components = python_components(
        Path(sysconfig.get_path("purelib")), platform.python_version(), own_python_text()
    )
    if sys.platform == "linux":
        components += debian_components(BUILD / "freeze" / "firsthand" / "COLLECT-00.toc")
    finish(program, components, f"{sys.platform}-{platform.machine()}")


def try_it(program: Path) -> str:
    """Let a program tell its version and test itself. Raises Unfit where it does not pass."""
    console = program / (CONSOLE + (".exe" if os.name == "nt" else ""))
    began = time.monotonic()
    asked = subprocess.run([console, "--version"], capture_output=True, text=True, check=False)
    started = time.monotonic()
    if asked.returncode != 0 or asked.stdout.split()[-1:] != [version()]:
        raise Unfit(f"it should be {version()}, and says: {asked.stdout}{asked.stderr}")
    tested = subprocess.run([console, "self-test"], capture_output=True, text=True, check=False)
    ended = time.monotonic()
    if tested.returncode != 0:
        raise Unfit(f"it does not pass its self-test:\n{tested.stdout}{tested.stderr}")
    times = f"starts in {started - began:.1f} s, tests itself in {ended - started:.1f} s"
    return f"{tested.stdout}{program.name} {times}\n"


def _install_what_freezing_needs() -> None:
    """Debian's Python keeps its shared library, which a frozen program takes along, apart."""
    library = Path(str(sysconfig.get_config_var("LIBDIR"))) / _LIBRARY
    if sys.platform == "linux" and not (library.exists() and shutil.which("objdump")):
        install_debian_packages(_FREEZING)


if __name__ == "__main__":
    raise SystemExit(main())
