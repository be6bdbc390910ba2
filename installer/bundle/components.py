"""What is inside a frozen program, by component: Python distributions, Python, system libraries."""

import ast
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.utils import canonicalize_name

from installer.bundle.contents import NEVER_SHIPPED
from installer.bundle.lock import RUNTIME, Pin, pins

LICENCES = Path(__file__).resolve().parents[1] / "licences"
"""Texts that no distribution brings."""

_TEXT = re.compile(r"^(licen[cs]e|copying|notice|authors|copyright)", re.IGNORECASE)
_WITHOUT_TEXT = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-2.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-2.0.txt"),
}
_BOOTLOADER = "pyinstaller"


class MissingText(Exception):
    """Something would be shipped without its licence."""


@dataclass(frozen=True, slots=True)
class Component:
    """One thing that is shipped."""

    kind: str
    """`pypi`, `deb` or `generic`, as package URLs name them."""
    name: str
    version: str
    licence: str
    """What its metadata says: an expression, a name, or nothing."""
    texts: tuple[Path, ...]
    hashes: tuple[str, ...] = ()
    """SHA-256 of the wheels that may have been installed."""


def python_components(
    site_packages: Path, python_version: str, python_text: Path
) -> list[Component]:
    """Return the interpreter and the distributions of the lock as they are installed.

    Raises MissingText.
    """
    locked = pins(RUNTIME)
    installed = {
        canonicalize_name(each.metadata["Name"]): each
        for each in distributions(path=[str(site_packages)])
    }
    found = [Component("generic", "cpython", python_version, "PSF-2.0", (python_text,))]
    for name, each in sorted(installed.items()):
        if (name in locked and name not in NEVER_SHIPPED) or name == _BOOTLOADER:
            found.append(_distribution(name, each, locked.get(name)))
    return found


def debian_components(toc: Path) -> Iterator[Component]:
    """Yield the Debian packages whose libraries a frozen program took along, from its list."""
    packages: set[str] = set()
    for _, source, kind in ast.literal_eval(toc.read_text("utf-8"))[0]:
        place = Path(source).resolve()
        if kind == "BINARY" and place.is_relative_to("/usr/lib"):
            packages.add(_owner(place))
    for name in sorted(packages):
        show = ["dpkg-query", "--show", "--showformat", "${Version}", name]
        version = subprocess.run(show, capture_output=True, text=True, check=True).stdout
        text = Path("/usr/share/doc") / name.partition(":")[0] / "copyright"
        yield Component("deb", name.partition(":")[0], version, "", (_existing(text),))


def own_python_text() -> Path:
    """Return where the licence of the Python that runs this lies. Raises MissingText."""
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    )
    return next((place for place in places if place.is_file()), None) or _existing(places[0])


def _distribution(name: str, found: Distribution, pin: Pin | None) -> Component:
    metadata = found.metadata
    named = (metadata[field] for field in ("License-Expression", "License") if field in metadata)
    licence = next(named, "")
    if "\n" in licence:
        licence = licence.splitlines()[0]
    texts = [
        Path(str(file.locate()))
        for file in found.files or []
        if file.parts[0].endswith(".dist-info") and _TEXT.match(file.name) and file.suffix != ".py"
    ]
    texts += [_existing(LICENCES / text) for text in _WITHOUT_TEXT.get(name, ())]
    if not texts and licence:
        common = LICENCES / f"{licence}.txt"
        texts = [common] if common.is_file() else []
    if not texts:
        raise MissingText(f"{name} {found.version} ({licence or 'no licence named'})")
    hashes = pin.hashes if pin else ()
    return Component("pypi", name, found.version, licence, tuple(texts), hashes)


def _owner(file: Path) -> str:
    # Where /lib is a link to /usr/lib, packages know their files under either name.
    for place in (str(file), str(file).removeprefix("/usr")):
        command = ["dpkg-query", "--search", place]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            owner, _, _ = done.stdout.partition(": ")
            return owner.partition(",")[0]
    raise MissingText(f"{file} belongs to no package")


def _existing(file: Path) -> Path:
    if not file.is_file():
        raise MissingText(str(file))
    return file
