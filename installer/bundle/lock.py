"""The lock as packaging reads it: what a system needs, by name, version and hashes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker, default_environment

from installer.product import ROOT

RUNTIME = ROOT / "requirements.lock"
DEVELOPERS = ROOT / "requirements-dev.lock"

WINDOWS: Mapping[str, str] = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}
"""The environment that the Windows package is made for, in the words of PEP 508."""

_PIN = re.compile(r"([\w.-]+)==([\w.]+)(?: ; ([^\\]+?))? \\\n")


@dataclass(frozen=True, slots=True)
class Pin:
    """One locked distribution."""

    name: str
    version: str
    hashes: tuple[str, ...]
    """SHA-256 of every file that may be installed, in hexadecimal."""

    @property
    def line(self) -> str:
        """The pin as pip reads it, with no marker."""
        return f"{self.name}=={self.version} " + " ".join(f"--hash=sha256:{h}" for h in self.hashes)


def pins(lock: Path, system: Mapping[str, str] | None = None) -> dict[str, Pin]:
    """Return what a lock installs on a system, by name; on this one unless told otherwise."""
    here = {name: str(value) for name, value in default_environment().items()}
    environment = here | dict(system or {})
    found = {}
    for entry in re.split(r"^(?=[A-Za-z0-9])", lock.read_text("utf-8"), flags=re.MULTILINE):
        head = _PIN.match(entry)
        if head is None:
            continue
        name, version, marker = head.groups()
        if marker is None or Marker(marker).evaluate(environment):
            hashes = tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", entry))
            found[name] = Pin(name, version, hashes)
    return found
