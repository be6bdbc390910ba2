"""Breaks the package on purpose, in every way that a check is there for: each must be found."""

import shutil
from pathlib import Path

from installer.bundle.finish import Unfit, refuse_foreign
from installer.product import next_version
from installer.windows.wine.course import Packages
from installer.windows.wine.installed import Installed
from installer.windows.wine.prefix import SHIMS
from installer.windows.wine.tally import Tally
from installer.windows.wixl import change_tables

_DELETES_DATA = (
    "UPDATE `Component` SET `Attributes` = 256 WHERE `Component` = 'Data'",
    "CREATE TABLE `RemoveFile` (`FileKey` CHAR(72) NOT NULL, `Component_` CHAR(72) NOT NULL, "
    "`FileName` CHAR(255) LOCALIZABLE, `DirProperty` CHAR(72) NOT NULL, `InstallMode` INT NOT NULL "
    "PRIMARY KEY `FileKey`)",
    "INSERT INTO `RemoveFile` (`FileKey`, `Component_`, `FileName`, `DirProperty`, `InstallMode`) "
    "VALUES ('Broken', 'Data', '*', 'DATADIR', 2)",
)


def sabotage(packages: Packages, program: Path, installed: Installed, tally: Tally, work: Path) -> None:
    """Try every kind of damage; `program` is the frozen program that the packages hold."""
    _leak_a_shim(program, tally, work)
    _lose_parts(packages, installed, tally)
    _take_another_version(packages, installed, tally)
    _delete_data(packages, installed, tally, work)


def _leak_a_shim(program: Path, tally: Tally, work: Path) -> None:
    leaking = work / "leaking"
    shutil.rmtree(leaking, ignore_errors=True)
    leaking.mkdir()
    shutil.copyfile(program / "LICENSE", leaking / f"{SHIMS[0]}.dll")
    try:
        refuse_foreign(leaking)
    except Unfit:
        tally("found: a shim in the program", holds=True)
    else:
        tally("found: a shim in the program", holds=False, detail="nothing was said")


def _lose_parts(packages: Packages, installed: Installed, tally: Tally) -> None:
    installed.msiexec("/i", packages.msi)
    for what, place in (
        ("a missing plug-in", "_internal/vlc/plugins/access/libimem_plugin.dll"),
        ("a missing translation", "_internal/resources/translations/firsthand_en.ts"),
    ):
        file, aside = installed.program / place, installed.windows.drive / "aside"
        file.replace(aside)
        done = installed.self_test()
        noticed = done.code != 0 and file.name in done.words and bool(installed.wrong_files())
        tally(f"found: {what}", holds=noticed, detail=done.words[-400:])
        aside.replace(file)


def _take_another_version(packages: Packages, installed: Installed, tally: Tally) -> None:
    installed.msiexec("/i", packages.newer)
    registered, said = installed.registered_versions(), installed.version()
    differs = registered == [next_version(packages.version)] and said not in registered
    told = f"registered {registered}, said {said}"
    tally("found: a package of another version than its program", holds=differs, detail=told)
    installed.msiexec("/x", packages.newer)


def _delete_data(packages: Packages, installed: Installed, tally: Tally, work: Path) -> None:
    broken = work / "deletes-data.msi"
    shutil.copyfile(packages.msi, broken)
    change_tables(broken, *_DELETES_DATA)
    installed.msiexec("/i", broken)
    evidence = installed.data / "evidence.sealed"
    evidence.write_bytes(b"evidence")
    installed.msiexec("/x", broken)
    tally("found: an uninstaller that deletes data", holds=not evidence.exists())
    evidence.unlink(missing_ok=True)
