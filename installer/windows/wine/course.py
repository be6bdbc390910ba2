"""The life of an installation under Wine: each step is tried and told."""

import time
from dataclasses import dataclass
from pathlib import Path

from installer.product import next_version
from installer.windows.main_job import NotDone, do_main_job
from installer.windows.wine.evidence import Evidence
from installer.windows.wine.installed import Installed
from installer.windows.wine.picture import picture_of_full_screen
from installer.windows.wine.prefix import Done
from installer.windows.wine.tally import Tally
from installer.windows.wixl import LABEL

_OFFICERS = "Officers"


@dataclass(frozen=True, slots=True)
class Packages:
    """The MSI, and one that differs from it in its version alone."""

    msi: Path
    newer: Path
    version: str


class Course:
    """Installs, uses, repairs, upgrades and removes the program on a Windows of its own."""

    def __init__(self, packages: Packages, installed: Installed, tally: Tally, work: Path) -> None:
        self._packages = packages
        self._installed = installed
        self._tally = tally
        self._work = work

    def run(self) -> None:
        """Go through all of it."""
        evidence = Evidence(self._installed.data)
        self._install()
        self._self_test()
        if station := self._main_job():
            self._while_it_runs(station)
        self._repair()
        evidence.lay()
        self._upgrade()
        self._refuse_downgrade()
        self._uninstall()
        self._tally("evidence is kept, byte by byte", holds=evidence.is_kept())

    def _install(self) -> None:
        check, installed = self._tally, self._installed
        began = time.monotonic()
        done = installed.msiexec("/i", self._packages.msi, f"OFFICERS={_OFFICERS}", "KIOSK=1")
        took = time.monotonic() - began
        check(f"installs silently (in {took:.0f} s)", holds=done.code == 0, detail=_end(done))
        self._check_files("every file arrived and none is too many")
        self._check_version(self._packages.version)
        comments = "; ".join(installed.registered("Comments"))
        check("it says what it is", holds=LABEL.strip() in comments, detail=comments)
        check("the data folder is there and empty", holds=_is_empty(installed.data))
        check("it is in the start menu", holds=len(installed.shortcuts()) == 1)
        starts = installed.autostart()
        is_kiosk = starts.endswith('Firsthand.exe" --kiosk')
        check("a kiosk starts it at sign-in", holds=is_kiosk, detail=starts)

    def _check_files(self, words: str) -> None:
        wrong = self._installed.wrong_files()
        self._tally(words, holds=not wrong, detail="; ".join(wrong[:5]))

    def _check_version(self, registered: str) -> None:
        versions = self._installed.registered_versions()
        told = ", ".join(versions)
        self._tally("one version is registered", holds=versions == [registered], detail=told)

    def _self_test(self) -> None:
        check, installed = self._tally, self._installed
        began = time.monotonic()
        said = installed.version()
        started = time.monotonic() - began
        is_ours = said == self._packages.version
        check(f"it says its version (in {started:.1f} s)", holds=is_ours, detail=said)
        began = time.monotonic()
        done = installed.self_test()
        took = time.monotonic() - began
        print(done.words, flush=True)
        check(f"it passes its self-test (in {took:.1f} s)", holds=done.code == 0, detail=_end(done))
        loads = "playback not verified: libVLC 0.0.0 stand-in of this program" in done.words
        check("it loads the libVLC of its own folder, and says that it can't play", holds=loads)
        keeps = "keyring.backends.Windows.WinVaultKeyring keeps a secret" in done.words
        check("it keeps a secret in Windows' keychain", holds=keeps)

    def _main_job(self) -> Path | None:
        program = ("wine", str(self._installed.console))
        environment = self._installed.windows.environment()
        try:
            job = do_main_job(program, self._work / "main-job", environment)
        except NotDone as undone:
            self._tally("the main job", holds=False, detail=str(undone))
            return None
        words = f"the main job: {len(job.told)} commands, no still before the report is sealed"
        self._tally(words, holds=True)
        return job.station

    def _while_it_runs(self, station: Path) -> None:
        check, installed = self._tally, self._installed
        running = installed.windows.start(installed.window, "--kiosk", "--station", str(station))
        picture = self._work / "window.png"
        picture.unlink(missing_ok=True)
        shown = picture_of_full_screen(installed.windows.display, picture)
        check(f"its window fills the screen (look at {picture})", holds=shown)
        for how, verb in (("/x", "removed"), ("/i", "upgraded")):
            msi = self._packages.msi if how == "/x" else self._packages.newer
            done = installed.msiexec(how, msi, is_in_use=True)
            refused = done.code != 0 and running.poll() is None
            check(f"it is not {verb} while it runs", holds=refused, detail=_end(done))
            self._check_files(f"nothing of it was {verb}")
        installed.windows.run("taskkill", "/f", "/im", installed.window.name)
        installed.windows.settle()

    def _repair(self) -> None:
        check, installed = self._tally, self._installed
        lost = installed.program / "_internal" / "resources" / "policies" / "log-only.toml"
        lost.unlink()
        found = installed.self_test()
        noticed = found.code != 0 and lost.name in found.words
        check("a lost file is noticed by the self-test", holds=noticed, detail=_end(found))
        # What /fa does, which Wine's msiexec has no ears for.
        done = installed.msiexec("/i", self._packages.msi, "REINSTALL=ALL")
        check("it can be repaired", holds=done.code == 0, detail=_end(done))
        self._check_files("repairing brings a lost file back")

    def _upgrade(self) -> None:
        check, installed = self._tally, self._installed
        done = installed.msiexec("/i", self._packages.newer)
        check("it upgrades silently", holds=done.code == 0, detail=_end(done))
        self._check_version(next_version(self._packages.version))
        self._check_files("every file of the upgrade is there")
        check("a kiosk stays a kiosk", holds=bool(installed.autostart()))
        officers = installed.setting("Officers")
        check("the officers' group is remembered", holds=officers == _OFFICERS, detail=officers)

    def _refuse_downgrade(self) -> None:
        done = self._installed.msiexec("/i", self._packages.msi)
        self._tally("an older version is refused", holds=done.code != 0, detail=_end(done))
        self._check_version(next_version(self._packages.version))

    def _uninstall(self) -> None:
        check, installed = self._tally, self._installed
        done = installed.msiexec("/x", self._packages.newer)
        check("it is removed silently", holds=done.code == 0, detail=_end(done))
        check("its folder is gone", holds=not installed.program.exists())
        check("its shortcut is gone", holds=not installed.shortcuts())
        check("nothing is registered any more", holds=not installed.registered_versions())
        check("nothing starts at sign-in any more", holds=not installed.autostart())


def _end(done: Done) -> str:
    return f"ended with {done.code}: {done.words[-400:]}"


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())
