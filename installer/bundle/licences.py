"""Puts the licence of everything that is shipped beside it, with a page that lists them."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from installer.bundle.components import Component
from installer.product import LICENCE, NAME, ROOT

FOLDER = "licences"
_HEAD = f"""{NAME} is free software under {LICENCE}: see LICENSE. It comes without any warranty.
Its source, and the script that made this package from it, lie where you got it from; whoever hands
the package on must hand on the source as well, or say in writing where it is.

What else is in this package, each under its own licence, whose text lies in the folder of its name:
"""


def write_licences(program: Path, components: Iterable[Component]) -> int:
    """Copy every text into a program's folder and list them; tells how many components have one.

    Fonts and VLC have theirs there already. Raises OSError.
    """
    folder = program / FOLDER
    carried = _move_carried(program, folder)
    shutil.copyfile(ROOT / "LICENSE", program / "LICENSE")
    lines = []
    for each in components:
        place = folder / each.name
        place.mkdir(parents=True, exist_ok=True)
        for number, text in enumerate(each.texts):
            name = text.name if not (place / text.name).exists() else f"{number}-{text.name}"
            shutil.copyfile(text, place / name)
        lines.append(f"  {each.name} {each.version}: {each.licence or 'see its text'}")
    lines += [f"  {name}: see its text" for name in carried]
    lines.sort(key=str.lower)
    (folder / "README.txt").write_text("\n".join((_HEAD, *lines, "")), "utf-8", newline="\n")
    return len(lines)


def _move_carried(program: Path, folder: Path) -> list[str]:
    """Bring the texts that were frozen in with fonts and VLC to the others."""
    inside = program / "_internal"
    names = []
    folder.mkdir(exist_ok=True)
    for place in sorted((inside / FOLDER).glob("*")):
        place.replace(folder / place.name)
        names.append(place.name)
    shutil.rmtree(inside / FOLDER, ignore_errors=True)
    vlc = [inside / "vlc" / name for name in ("AUTHORS.txt", "COPYING.txt", "THANKS.txt")]
    if texts := [text for text in vlc if text.is_file()]:
        (folder / "vlc").mkdir()
        for text in texts:
            text.replace(folder / "vlc" / text.name)
        names.append("vlc")
    return names
