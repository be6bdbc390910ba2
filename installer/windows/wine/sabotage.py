"""Breaks the package on purpose, in every way that a check is there for: each must be found."""

import shutil
from pathlib import Path

from installer.bundle.finish import Unfit, refuse_foreign
from installer.windows.wine.course import Packages
from installer.windows.wine.evidence import Evidence
from installer.windows.wine.installed import Installed
from installer.windows.wine.prefix import SHIMS
from installer.windows.wine.tally import Tally
from installer.windows.wixl import change_tables

_PLUGIN = "_internal/vlc/plugins/access/libimem_plugin.dll"
_TRANSLATION = "_internal/resources/translations/firsthand_en.ts"

_FOLDER = (
    "INSERT INTO `Directory` (`Directory`, `Directory_Parent`, `DefaultDir`) "
    "VALUES ('VAULTDIR', 'DATADIR', 'vault')"
)
_REMOVE = (
    "INSERT INTO `RemoveFile` (`FileKey`, `Component_`, `FileName`, `DirProperty`, `InstallMode`) "
    "VALUES ('Broken', 'Window', 'EVIDEN~1.SEA|evidence.sealed', 'VAULTDIR', 2)"
)


class Sabotage:
    """Every kind of damage, done to what was built; `program` is what the packages hold."""

    def __init__(
        self, packages: Packages, program: Path, installed: Installed, tally: Tally
    ) -> None:
        self._packages = packages
        self._program = program
        self._installed = installed
        self._tally = tally

    def run(self, work: Path) -> None:
        """Do it all; the damaged packages lie in `work`."""
        self._leak_a_shim()
        self._installed.msiexec("/i", self._packages.msi)
        self._lose("a missing plug-in", _PLUGIN)
        self._lose("a missing translation", _TRANSLATION)
        self._put_a_shim_in()
        self._installed.msiexec("/x", self._packages.msi)
        self._take_another_version()
        self._delete_data(work / "deletes-data.msi")

    def _leak_a_shim(self) -> None:
        leaked = self._program / "_internal" / f"{SHIMS[0]}.dll"
        shutil.copyfile(self._shim, leaked)
        found = ""
        try:
            refuse_foreign(self._program)
        except Unfit as unfit:
            found = str(unfit)
        leaked.unlink()
        self._told("a shim that leaked into the program", holds=leaked.name in found, detail=found)

    def _lose(self, what: str, place: str) -> None:
        file, aside = self._installed.program / place, self._installed.windows.drive / "aside"
        file.replace(aside)
        self._see_noticed(what, file.name)
        aside.replace(file)

    def _put_a_shim_in(self) -> None:
        leaked = self._installed.program / "_internal" / f"{SHIMS[0]}.dll"
        shutil.copyfile(self._shim, leaked)
        self._see_noticed("a shim beside the installed program", leaked.name)
        leaked.unlink()

    def _take_another_version(self) -> None:
        """The newer package holds a program that says the older version."""
        self._installed.msiexec("/i", self._packages.newer)
        registered, said = self._installed.registered_versions(), self._installed.version()
        told = f"registered {registered}, said {said}"
        differs = bool(registered) and [said] != registered
        self._told("a program of another version than its package", holds=differs, detail=told)
        self._installed.msiexec("/x", self._packages.newer)

    def _delete_data(self, broken: Path) -> None:
        shutil.copyfile(self._packages.msi, broken)
        change_tables(broken, _FOLDER, _REMOVE)
        evidence = Evidence(self._installed.data)
        done = self._installed.msiexec("/i", broken)
        evidence.lay()
        self._installed.msiexec("/x", broken)
        detail = f"installing ended with {done.code}"
        self._told("an uninstaller that deletes data", holds=not evidence.is_kept(), detail=detail)

    @property
    def _shim(self) -> Path:
        return self._installed.windows.system / f"{SHIMS[0]}.dll"

    def _see_noticed(self, what: str, name: str) -> None:
        """Both must name the file: the program's own self-test, and the look from outside."""
        done, wrong = self._installed.self_test(), self._installed.wrong_files()
        noticed = done.code != 0 and name in done.words and any(name in each for each in wrong)
        self._told(what, holds=noticed, detail=done.words[-400:])

    def _told(self, what: str, *, holds: bool, detail: str) -> None:
        self._tally(f"found: {what}", holds=holds, detail=detail)
