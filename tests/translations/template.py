"""The files that translators fill, one a language, in Qt's format; English is the template."""

import json
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from desktop.app.language import TRANSLATIONS
from tests.translations.source_strings import SourceString

TEMPLATE = TRANSLATIONS / "firsthand_en.ts"
_TOOLS = Path(PySide6.__file__).parent


def extract(strings: Iterable[SourceString], files: Iterable[Path]) -> None:
    """Bring files up to date with the source; what is translated in them already stays.

    Nothing of this machine goes in: no paths, no lines. Raises CalledProcessError.
    """
    calls = [
        f"QCoreApplication.translate({json.dumps(each.context)}, "
        f"{json.dumps(each.words, ensure_ascii=False)})\n"
        for each in sorted(strings)
    ]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "strings.py"
        source.write_text("".join(calls), "utf-8")
        stable = ("-locations", "none", "-no-obsolete", "-sort-messages", "-silent")
        _run("lupdate", str(source), *stable, "-ts", *map(str, files))


def compile_language(file: Path) -> Path:
    """Make what the program loads of a translated file, beside it. Raises CalledProcessError."""
    made = file.with_suffix(".qm")
    _run("lrelease", "-silent", str(file), "-qm", str(made))
    return made


def strings_in(file: Path) -> frozenset[SourceString]:
    """What stands in a file to be translated."""
    contexts = ET.parse(file).iter("context")  # noqa: S314 - a file of this repository
    return frozenset(
        SourceString(context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.iter("message")
    )


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([_TOOLS / tool, *arguments], check=True)
