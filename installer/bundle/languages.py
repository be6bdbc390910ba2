"""The window's languages, compiled when the program is built, so that none is behind its source."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6

from installer.product import BUILD, ROOT

TRANSLATIONS = ROOT / "resources" / "translations"
_TEMPLATE = "firsthand_en.ts"
_COMPILER = next(Path(PySide6.__file__).parent.glob("lrelease*"))


def compiled_languages(translations: Path = TRANSLATIONS) -> Iterator[tuple[Path, str]]:
    """Compile every language and yield what was made; English is the source and needs none.

    Raises CalledProcessError.
    """
    folder = BUILD / "languages"
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted(translations.glob("*.ts")):
        if source.name != _TEMPLATE:
            made = folder / f"{source.stem}.qm"
            subprocess.run([_COMPILER, "-silent", source, "-qm", made], check=True)
            yield made, "resources/translations"
