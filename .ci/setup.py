"""Puts Firsthand into .venv: system packages, locked dependencies, the program itself.

`make setup` calls it; on Windows and macOS it can be called as it is. It does nothing when none
of its inputs changed. It marks .venv as whole only at the very end: one that was left half done is
made anew.
"""

import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv"
WHOLE = ENVIRONMENT / "firsthand-setup.txt"
LOCK = ROOT / "requirements-dev.lock"
DEBIAN_PACKAGES = ROOT / ".ci" / "debian-packages.txt"
INPUTS = (ROOT / "pyproject.toml", LOCK, DEBIAN_PACKAGES, Path(__file__).resolve())
OLDEST_PYTHON = (3, 11)


class SetupError(Exception):
    """Setup can't go on; the message is one line for the person at the terminal."""


def main() -> int:
    """Bring .venv up to date, and return the exit code."""
    try:
        with one_setup_at_a_time():
            set_up()
    except SetupError as error:
        print(f"setup: {error}", file=sys.stderr)
        return 1
    return 0


def set_up() -> None:
    """Do what is missing, and only then write down that .venv is whole."""
    if sys.version_info < OLDEST_PYTHON:
        raise SetupError(f"Python 3.11 or later is needed, this is {sys.version.split()[0]}")
    place, inputs = fingerprint_of_place(), fingerprint_of_inputs()
    known = WHOLE.read_text("utf-8").split() if WHOLE.is_file() else []
    if known == [place, inputs]:
        return
    install_debian_packages()
    WHOLE.unlink(missing_ok=True)
    if known[:1] != [place]:
        say("making .venv")
        run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)])
    say("installing the locked dependencies")
    # The lock is whole ("pip check" below looks): older pips resolve an extra anew, past its pin.
    exact = ("--no-deps", "--require-hashes", "--only-binary", ":all:")
    pip("install", *exact, "--requirement", str(LOCK))
    say("installing Firsthand")
    pip("install", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
    pip("check")
    unfinished = WHOLE.with_suffix(".part")
    unfinished.write_text(f"{place}\n{inputs}\n", "utf-8")
    unfinished.replace(WHOLE)
    say("done")


def fingerprint_of_place() -> str:
    """Tell apart what .venv can't survive: another Python, or a checkout that was moved."""
    place = f"{sys.version_info[:2]} {sys.base_prefix} {ROOT}"
    return hashlib.sha256(place.encode()).hexdigest()


def fingerprint_of_inputs() -> str:
    """Tell apart what .venv can be updated to."""
    digest = hashlib.sha256()
    for path in INPUTS:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def install_debian_packages() -> None:
    """Install the missing system packages as root; otherwise name them.

    Raises SetupError where packages are missing and can't be installed from here.
    """
    missing = missing_debian_packages()
    if not missing:
        return
    install = ["apt-get", "install", "--no-install-recommends"]
    if os.geteuid() != 0:
        command = " ".join(["sudo", *install, *missing])
        raise SetupError(f"system packages are missing; install them, then repeat: {command}")
    say(f"installing system packages: {' '.join(missing)}")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    # A list that can't be refreshed is no reason to stop: the packages may be in the older one.
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    run([*install, "--yes", "-qq", *missing])


def missing_debian_packages() -> list[str]:
    """Return the names that dpkg does not know as installed; none on another kind of system."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return []
    lines = (line.partition("#")[0].strip() for line in DEBIAN_PACKAGES.read_text().splitlines())
    wanted = [line for line in lines if line]
    if importlib.util.find_spec("ensurepip") is None:
        wanted.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    installed = installed_debian_packages()
    return [name for name in wanted if name not in installed]


def installed_debian_packages() -> set[str]:
    """Return the installed packages, and what they provide (a name may have moved to "...t64")."""
    listing = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${db:Status-Status}|${Package},${Provides}\n"],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    names: set[str] = set()
    for line in listing.splitlines():
        status, _, provided = line.partition("|")
        if status == "installed":
            names.update(name.split()[0] for name in provided.split(",") if name.strip())
    return names


def pip(*arguments: str) -> None:
    """Run the environment's own pip."""
    folder, name = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    python = ENVIRONMENT / folder / name
    options = ("--disable-pip-version-check", "--no-input", "-qq")
    run([str(python), "-m", "pip", *arguments, *options])


def run(command: Sequence[str]) -> None:
    """Run a command in the checkout, showing its errors only; raise SetupError if it fails."""
    code = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode
    if code != 0:
        raise SetupError(f"this failed with exit code {code}: {' '.join(command)}")


@contextlib.contextmanager
def one_setup_at_a_time() -> Iterator[None]:
    """Let a second setup in the same checkout wait for the first."""
    if os.name == "nt":
        yield
        return
    import fcntl  # noqa: PLC0415 - does not exist on Windows

    with Path(__file__).open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def say(words: str) -> None:
    """Print a line at once, so that it stands before what the called programs print."""
    print(f"setup: {words}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
