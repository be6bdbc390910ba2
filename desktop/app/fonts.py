"""The fonts that a packaged program carries, for machines that have none of them."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from desktop.app.resources import RESOURCES

CARRIED = ("Inter", "JetBrains Mono")
"""The families that the screens are drawn in; Debian's packages, put in when it is packaged."""

_FOLDER = RESOURCES / "fonts"


def carried_fonts(folder: Path = _FOLDER) -> tuple[Path, ...]:
    """Return the font files that lie in the program; none in a checkout."""
    return tuple(sorted(file for file in folder.glob("*") if file.suffix in {".otf", ".ttf"}))


def load_fonts() -> tuple[str, ...]:
    """Let the application know the carried fonts; returns the families that could be loaded."""
    loaded: list[str] = []
    for file in carried_fonts():
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            loaded += QFontDatabase.applicationFontFamilies(number)
    return tuple(loaded)
