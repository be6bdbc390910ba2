"""Makes the release on a Windows runner: the program, its MSI, and a newer one to try with."""

import hashlib
import os
import shutil
import sys
from pathlib import Path

from installer.bundle.size import told_size
from installer.package import PROGRAM, finish_frozen, freeze, try_it
from installer.product import BUILD, CONSOLE, DIST, WINDOW, next_version, version
from installer.windows.msi import Msi
from installer.windows.signing import can_sign, sign
from installer.windows.wix import build_msi

_UNSIGNED = " (unsigned)"
_NEEDED = ("FIRSTHAND_FONTS", "FIRSTHAND_VLC")


def main() -> int:
    """Make it; the one argument is the custom action that was built before."""
    if missing := [name for name in _NEEDED if name not in os.environ]:
        raise SystemExit(f"release: {', '.join(missing)} must be set")
    freeze()
    signed = can_sign()
    running = BUILD / "running.dll"
    running.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(sys.argv[1], running)
    if signed:
        sign(*(PROGRAM / f"{name}.exe" for name in (WINDOW, CONSOLE)), running)
    finish_frozen(PROGRAM)
    print(try_it(PROGRAM))
    print(f"release: the program has {told_size(PROGRAM)}")
    made = []
    for each in (version(), next_version(version())):
        folder = DIST if each == version() else BUILD
        msi = folder / f"Firsthand-{each}{'' if signed else '-unsigned'}-x64.msi"
        build_msi(Msi(PROGRAM, running, each), msi, "" if signed else _UNSIGNED, BUILD)
        made.append(msi)
    if signed:
        sign(*made)
    bill = DIST / f"{made[0].stem}.cdx.json"
    shutil.copyfile(PROGRAM / "firsthand.cdx.json", bill)
    sums = [f"{_digest(file)}  {file.name}\n" for file in (made[0], bill)]
    (DIST / "SHA256SUMS").write_text("".join(sums), "utf-8", newline="\n")
    print(f"release: {made[0]}")
    return 0


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    raise SystemExit(main())
