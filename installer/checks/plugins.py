"""Whether footage plays with the plug-ins of VLC that the Windows program carries, and no others.

Tried on Linux: VLC's plug-ins have the same names on both, but for where sound goes.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from installer.bundle.libvlc import PLUGINS
from installer.product import ROOT

_SYSTEM = Path("/usr/lib")
_CORE, _LIBRARY = "libvlccore.so.9", "libvlc.so.5"
_FOOTAGE = ROOT / "resources" / "demonstration" / "cameras"
_PLAY = """
import sys
from pathlib import Path
from desktop.app.self_testing.playback import played
for name in sys.argv[2:]:
    print(Path(name).name, played(Path(name), Path(sys.argv[1])))
"""


class DoesNotPlay(Exception):
    """A plug-in is missing from the list; the message is what the player said."""


def see_plugins_play(plugins: Mapping[str, Sequence[str]] = PLUGINS) -> str:
    """Play one demonstration recording of each kind. Raises DoesNotPlay, FileNotFoundError."""
    system = next(_SYSTEM.glob(f"*/{_LIBRARY}")).parent
    recordings = {each.suffix: each for each in sorted(_FOOTAGE.rglob("*.*")) if each.is_file()}
    with TemporaryDirectory() as name:
        folder = Path(name)
        for library in (_CORE, _LIBRARY):
            shutil.copyfile(system / library, folder / library)
        # libVLC looks beside its core; its binding wants to be told a folder that is there.
        (folder / "vlc").mkdir()
        (folder / "vlc" / "plugins").symlink_to(folder / "plugins")
        for kind, names in plugins.items():
            place = folder / "plugins" / kind
            place.mkdir(parents=True)
            for each in names:
                file = f"lib{each}_plugin.so"
                shutil.copyfile(system / "vlc" / "plugins" / kind / file, place / file)
        environment = os.environ | {"LD_LIBRARY_PATH": name, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", _PLAY, name, *map(str, recordings.values())]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise DoesNotPlay(done.stderr.strip())
    count = sum(len(names) for names in plugins.values())
    return f"{', '.join(sorted(recordings))} play with {count} plug-ins of VLC"
