"""Builds the MSI on Windows with WiX 3: the way of the release."""

import os
import subprocess
from pathlib import Path

from installer.windows.file_list import write_file_list
from installer.windows.msi import SOURCE, Msi

# A shortcut for all users lies where WiX's own rules expect one user's.
_LEFT_OUT = ("-sice:ICE38", "-sice:ICE43", "-sice:ICE57", "-sice:ICE61", "-sice:ICE91")


def build_msi(wanted: Msi, msi: Path, label: str, work: Path) -> None:
    """Build an MSI; what is made on the way lies in `work`.

    Raises CalledProcessError, OSError, KeyError where WiX is not installed.
    """
    wix = Path(os.environ["WIX"]) / "bin"
    msi.parent.mkdir(parents=True, exist_ok=True)
    files = work / "files.wxs"
    write_file_list(wanted.program, files, str(wanted.program))
    defined = (
        f"-dLABEL={label}",
        f"-dPROGRAM={wanted.program}",
        f"-dRUNNING={wanted.running}",
        f"-dVERSION={wanted.version}",
    )
    candle = [str(wix / "candle.exe"), "-nologo", "-arch", "x64", *defined, "-out", f"{work}\\"]
    subprocess.run([*candle, SOURCE, files], check=True)
    objects = [work / "firsthand.wixobj", work / "files.wixobj"]
    light: list[str | Path] = [wix / "light.exe", "-nologo", "-spdb", *_LEFT_OUT, "-out", msi]
    subprocess.run([*light, *objects], check=True)
