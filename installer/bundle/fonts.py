"""The fonts that a program for machines without them carries, from Debian's packages."""

from collections.abc import Iterator
from pathlib import Path

DEBIAN = Path("/usr/share")
"""Where Debian's packages put fonts and their licences."""

_FONTS = {
    "fonts-inter": (
        "opentype/inter",
        ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf"),
    ),
    "fonts-jetbrains-mono": ("truetype/jetbrains-mono", ("JetBrainsMono-Regular.ttf",)),
}


def font_files(share: Path = DEBIAN) -> Iterator[tuple[Path, str]]:
    """Yield the fonts and their licences, and the folders inside the program that they go into.

    Raises FileNotFoundError where a package is not installed.
    """
    for package, (folder, names) in _FONTS.items():
        for name in names:
            yield _existing(share / "fonts" / folder / name), "resources/fonts"
        yield _existing(share / "doc" / package / "copyright"), f"licences/{package}"


def _existing(file: Path) -> Path:
    if not file.is_file():
        raise FileNotFoundError(f"{file}: the packages {', '.join(_FONTS)} are needed")
    return file
