"""What an installation of the MSI left on a Windows under Wine."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.app.self_testing.installation import CONTENTS
from installer.product import CONSOLE, NAME, WINDOW
from installer.windows.wine.prefix import Done, Windows, windows_path

_UNINSTALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
_RUN = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run"
_OURS = rf"HKLM\Software\{NAME}"


@dataclass(frozen=True, slots=True)
class Installed:
    """One Windows, and where the MSI puts things."""

    windows: Windows

    @property
    def program(self) -> Path:
        """The program's folder."""
        return self.windows.drive / "Program Files" / NAME

    @property
    def console(self) -> Path:
        """The executable for the shell."""
        return self.program / f"{CONSOLE}.exe"

    @property
    def window(self) -> Path:
        """The executable that opens the window."""
        return self.program / f"{WINDOW}.exe"

    @property
    def data(self) -> Path:
        """The folder of evidence, which nothing but an administrator ever removes."""
        return self.windows.drive / "ProgramData" / NAME

    def msiexec(self, how: str, msi: Path, *properties: str, is_in_use: bool = False) -> Done:
        """Run the installer silently to its end; where the program runs meanwhile, it is let be."""
        done = self.windows.run("msiexec", how, windows_path(msi), "/qn", *properties)
        if not is_in_use:
            self.windows.settle()
        return done

    def self_test(self) -> Done:
        """Let the installed program test itself."""
        return self.windows.run(self.console, "self-test")

    def version(self) -> str:
        """What the program says that it is."""
        return self.windows.run(self.console, "--version").words.rpartition(" ")[2]

    def registered_versions(self) -> list[str]:
        """The versions that Windows lists as installed under our name."""
        return self.registered("DisplayVersion")

    def registered(self, value: str) -> list[str]:
        """A value of every entry that Windows lists as installed under our name."""
        told = self.windows.run("reg", "query", _UNINSTALL, "/s", "/reg:64").words
        entries = re.split(r"(?m)^HKEY", told)
        ours = [each for each in entries if re.search(rf"DisplayName\s+REG_SZ\s+{NAME}\b", each)]
        return [
            found[1].strip()
            for each in ours
            if (found := re.search(rf"\b{value}\s+REG_SZ\s+(.*)", each)) is not None
        ]

    def autostart(self) -> str:
        """The command at every sign-in; empty where there is none."""
        return self._value(_RUN, NAME)

    def setting(self, name: str) -> str:
        """A value that the MSI keeps for upgrades."""
        return self._value(_OURS, name)

    def shortcuts(self) -> list[Path]:
        """Every shortcut to us; Wine 8 puts those for all users into one user's menu."""
        return list(self.windows.drive.rglob(f"{NAME}.lnk"))

    def wrong_files(self) -> list[str]:
        """Files that are missing, changed or too many, as the program's own list tells."""
        return list(differences(self.program))

    def _value(self, key: str, name: str) -> str:
        told = self.windows.run("reg", "query", key, "/v", name, "/reg:64")
        found = re.search(r"REG_SZ\s+(.*)", told.words)
        return found[1].strip() if told.code == 0 and found else ""


def differences(program: Path) -> Iterator[str]:
    """Yield what differs between a program's folder and its list, seen from outside."""
    listing = program / CONTENTS
    if not listing.is_file():
        yield f"{CONTENTS} is missing"
        return
    listed = {CONTENTS}
    for line in listing.read_text("utf-8").splitlines():
        digest, _, name = line.partition("  ")
        listed.add(name)
        file = program / name
        if not file.is_file():
            yield f"{name} is missing"
        elif hashlib.sha256(file.read_bytes()).hexdigest() != digest:
            yield f"{name} was changed"
    there = {each.relative_to(program).as_posix() for each in program.rglob("*") if each.is_file()}
    yield from (f"{name} is too many" for name in sorted(there - listed))
