"""An unpacked VLC for Windows that can be loaded and not play."""

import shutil
import subprocess
from pathlib import Path

from installer.bundle.libvlc import LIBRARIES, PLUGINS, WINDOWS_PLUGINS
from installer.windows.wine.prefix import COMPILER

_SOURCE = Path(__file__).with_name("stand_in.c")


def make_stand_in(vlc: Path) -> None:
    """Make it where a real one would be unpacked. Raises CalledProcessError."""
    shutil.rmtree(vlc, ignore_errors=True)
    vlc.mkdir(parents=True)
    library = vlc / LIBRARIES[0]
    subprocess.run([COMPILER, "-shared", "-O2", "-s", "-o", library, _SOURCE], check=True)
    for name in LIBRARIES[1:]:
        shutil.copyfile(library, vlc / name)
    for wanted in (PLUGINS, WINDOWS_PLUGINS):
        for folder, names in wanted.items():
            (vlc / "plugins" / folder).mkdir(parents=True, exist_ok=True)
            for name in names:
                shutil.copyfile(library, vlc / "plugins" / folder / f"lib{name}_plugin.dll")
    (vlc / "COPYING.txt").write_text("A stand-in for VLC, which is under the GPL.\n", "utf-8")
